-- What was decided on a project, with the rule and the reason its author was told.
create table decision (
  id bigint generated always as identity primary key,
  project_id text not null references project (id) on delete cascade,
  at timestamptz not null,
  actor text not null,
  kind text not null check (kind in ('publish', 'refuse', 'withdraw')),
  rule text,
  reason text,
  check ((kind = 'refuse') = (rule is not null and reason is not null))
);
create index decision_project on decision (project_id, id);

-- What a reader reports. No name is asked; a contact, if left, is only used to answer and is taken away when settled.
create table report (
  id bigint generated always as identity primary key,
  project_id text not null references project (id) on delete cascade,
  at timestamptz not null,
  rule text not null,
  detail text,
  contact text,
  -- the same form sent twice is one report
  idempotency_key text not null unique,
  settled_at timestamptz,
  settled_by text
);
create index report_open on report (id) where settled_at is null;

-- Letters leave from here, written in the transaction that gives rise to them: never a letter without its cause, nor a
-- cause without its letter. A gateway that answers twice is recognised by message_id.
create table letter (
  id bigint generated always as identity primary key,
  project_id text references project (id) on delete cascade,
  channel text not null check (channel in ('phone', 'email')),
  address text not null,
  language text not null check (language in ('ar', 'fr', 'zgh', 'en')),
  subject text not null,
  body text not null,
  message_id text not null unique,
  created_at timestamptz not null,
  sent_at timestamptz,
  tries integer not null default 0,
  next_try_at timestamptz not null,
  last_error text
);
create index letter_waiting on letter (next_try_at) where sent_at is null;
