-- Projects and ideas on one record each. batch_id 0: a documented precedent of data/projects; a number: an operator's
-- import, taken away by its undo; null: put in by a person on the site.
create table project (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{2,79}$'),
  batch_id bigint references import_batch (id),
  stage text not null check (stage in ('idea', 'project', 'founding', 'running', 'funded', 'awarded', 'closed')),
  source text not null check (source in ('citizen', 'cooperative', 'association', 'administration', 'commune',
    'group-of-communes', 'enterprise', 'research')),
  territory_code text not null references territory (code) deferrable initially deferred,
  sector text not null,
  activity_id text,
  model_id text,
  simulation_id text,
  audiences text[] not null check (audiences <@ array['women', 'youth', 'new-generation']),
  year smallint check (year between 1900 and 2200),
  title jsonb not null,
  summary jsonb,
  life jsonb not null,
  sample boolean not null,
  visibility text not null check (visibility in ('public', 'summary', 'hidden')),
  publication text not null check (publication in ('waiting', 'published', 'refused', 'withdrawn')),
  created_at timestamptz not null,
  -- null for a project of the whole nation
  region_code text generated always as (case when territory_code <> '00' then left(territory_code, 2) end) stored,
  -- null for one of a whole region
  province_code text generated always as (case when length(territory_code) > 2 then left(territory_code, 6) end) stored,
  shown boolean not null generated always as (publication = 'published' and visibility <> 'hidden') stored,
  -- stage, source, audiences and year in one number (storage/project/traits.ts reads it): to count by all four at once
  traits integer not null generated always as (
    array_position(array['idea', 'project', 'founding', 'running', 'funded', 'awarded', 'closed'], stage) - 1
    + 8 * (array_position(array['citizen', 'cooperative', 'association', 'administration', 'commune',
        'group-of-communes', 'enterprise', 'research'], source) - 1)
    + 64 * ('women' = any (audiences))::integer + 128 * ('youth' = any (audiences))::integer
    + 256 * ('new-generation' = any (audiences))::integer
    + 512 * coalesce(year, 0)) stored
);
create index project_batch on project (batch_id) where batch_id > 0;
-- In the order of the lists; and by kind, to count. Both hold all that lists, facets and maps ask about, so that the wide
-- rows need not be read.
create index project_listed on project (created_at desc, year desc nulls last, id)
  include (traits, sector, activity_id, model_id, territory_code, region_code, province_code) where shown;
create index project_kind on project (sector, activity_id, model_id, traits)
  include (territory_code, region_code, province_code, created_at, id) where shown;
create index project_region on project (region_code) where shown;
create index project_province on project (province_code) where shown;
create index project_territory on project (territory_code);
create index project_activity on project (activity_id) where shown;
create index project_model on project (model_id) where shown;

-- The proof of priority of an idea put in by a person (R-02): number, instant and SHA-256 of what was said, signed.
-- Written in the same transaction as the project; a receipt is shown only after its commit.
create table idea_receipt (
  number bigint generated always as identity primary key,
  project_id text not null unique references project (id) on delete cascade,
  received_at timestamptz not null,
  -- what was said, in its canonical form (domain/idea/receipt.ts): kept as it was, whatever becomes of the project
  content text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- which of the site's keys signed it; null only within the transaction that writes it
  key_id text,
  signature text,
  -- the same form sent twice is one idea: its hidden key, and what was sent with it
  idempotency_key text not null unique,
  request_hash text not null,
  -- SHA-256 of the secret in the holder's private link
  holder_secret_hash text not null
);

-- Personal data, apart from everything that is published: read only to answer the author. Never exported.
create table idea_contact (
  project_id text primary key references project (id) on delete cascade,
  name text,
  channel text not null check (channel in ('phone', 'email')),
  address text not null,
  language text not null check (language in ('ar', 'fr', 'zgh', 'en')),
  -- SHA-256 of the words of consent that were shown, and when they were agreed to
  consent_hash text not null,
  consented_at timestamptz not null
);

-- Goes up when what the public can see of the bank changes: a web process that sees another number forgets its pages.
create table bank_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into bank_version (version) values (1);

alter table import_batch drop constraint import_batch_kind_check;
alter table import_batch add constraint import_batch_kind_check
  check (kind in ('shipped', 'indicators', 'assets', 'boundaries', 'ideas', 'projects'));
