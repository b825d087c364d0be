-- An author asks that a refusal be looked at again. Another person than the one who refused decides.
create table appeal (
  id bigint generated always as identity primary key,
  project_id text not null references project (id) on delete cascade,
  at timestamptz not null,
  words text not null check (length(words) between 1 and 2000),
  -- the same form sent twice is one appeal
  idempotency_key text not null unique,
  decided_at timestamptz,
  decided_by text,
  granted boolean,
  reason text,
  check ((decided_at is null) = (granted is null)),
  check (granted is distinct from false or reason is not null)
);
create unique index appeal_open on appeal (project_id) where decided_at is null;
