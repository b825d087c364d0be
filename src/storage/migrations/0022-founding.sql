-- What a team enters to found its cooperative, part by part (domain/founding/founding.ts). Every version is kept; the
-- highest stands. Names and addresses of founders are personal: they go with the dossier, and nothing published reads them.
create table founding_part (
  dossier_id text not null references dossier (id) on delete cascade,
  part text not null check (part in ('members', 'identity', 'organs', 'rules')),
  version integer not null check (version > 0),
  value jsonb not null,
  author_id text references person (id) on delete set null,
  at timestamptz not null,
  primary key (dossier_id, part, version)
);

-- What was said of each step, in the order it was said; an undo takes the last word back and is a line too.
create table founding_event (
  id bigint generated always as identity primary key,
  dossier_id text not null references dossier (id) on delete cascade,
  step text not null,
  word text not null check (word in ('begun', 'done', 'not-needed', 'undone')),
  happened_on text check (happened_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  note text not null check (length(note) <= 300),
  author_id text references person (id) on delete set null,
  at timestamptz not null
);
create index founding_event_dossier on founding_event (dossier_id, id);
