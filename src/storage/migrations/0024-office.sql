-- What the operator has set from the back office; a setting that has no row is as the environment says.
create table office_setting (
  name text primary key check (name ~ '^[a-z][a-z-]{1,39}$'),
  value jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null
);

-- A revision of a programme or a partner is a batch of its own (file_name: `programme:<id>`), so that it can be undone.
alter table import_batch drop constraint import_batch_kind_check;
alter table import_batch add constraint import_batch_kind_check
  check (kind in ('shipped', 'indicators', 'assets', 'boundaries', 'ideas', 'projects', 'guide'));
create index import_batch_guide on import_batch (file_name, id) where kind = 'guide';

-- A file that an agent has sent, and how far its trial or its import has come. The file itself lies in the data folder
-- until the job is over.
create table import_job (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  person_id text not null references person (id) on delete cascade,
  kind text not null check (kind in ('indicators', 'assets', 'ideas')),
  file_name text not null,
  dry_run boolean not null,
  publish boolean not null,
  state text not null check (state in ('running', 'done', 'refused', 'stopped', 'broken')),
  bytes bigint not null,
  total_bytes bigint not null,
  rows integer not null,
  stop_wanted boolean not null default false,
  -- the whole answer of the import: a report, or why the file was refused
  outcome jsonb,
  started_at timestamptz not null,
  -- the last sign of life: a process that ended took its job with it, and nothing was written
  beat_at timestamptz not null,
  ended_at timestamptz
);
create index import_job_person on import_job (person_id, started_at);

-- The office lists what waits in some territories: by region, province and commune.
create index project_waiting on project (created_at, id) where publication = 'waiting';
