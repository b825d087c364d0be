-- People who ask for help and those who accompany them (domain/accompaniment/).

-- What an adviser helps with; where, is in role_grant. No row: no request comes to her by itself.
create table adviser_profile (
  person_id text primary key references person (id) on delete cascade,
  subjects text[] not null,
  languages text[] not null,
  -- cases at one time
  capacity integer not null check (capacity between 0 and 200),
  updated_at timestamptz not null,
  updated_by text not null references person (id) on delete cascade
);

create table help_request (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  -- on the receipt
  number bigint generated always as identity unique,
  person_id text not null references person (id) on delete cascade,
  dossier_id text references dossier (id) on delete set null,
  subject text not null,
  words text not null,
  territory_code text not null references territory (code) deferrable initially deferred,
  language text not null check (language in ('ar', 'fr', 'zgh', 'en')),
  -- the consent by which the adviser who takes it sees how to reach her; null: she did not agree
  consent_id bigint references consent (id) on delete set null,
  state text not null check (state in ('offered', 'queue', 'open', 'closed', 'withdrawn')),
  adviser_id text references person (id) on delete set null,
  created_at timestamptz not null,
  -- when somebody first took or declined it
  answered_at timestamptz,
  taken_at timestamptz,
  closed_at timestamptz,
  result text,
  result_words text,
  idempotency_key text not null,
  unique (person_id, idempotency_key),
  check ((state = 'closed') = (closed_at is not null))
);
create index help_request_person on help_request (person_id);
create index help_request_dossier on help_request (dossier_id);
create index help_request_adviser on help_request (adviser_id, state);
create index help_request_territory on help_request (territory_code text_pattern_ops, state);

-- To whom it was offered, one after the other. One that waits has no answer.
create table help_offer (
  request_id text not null references help_request (id) on delete cascade,
  turn integer not null check (turn > 0),
  adviser_id text not null references person (id) on delete cascade,
  offered_at timestamptz not null,
  reminded_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('taken', 'declined', 'lapsed', 'moved', 'withdrawn')),
  reason text,
  primary key (request_id, turn),
  check ((answer is null) = (answered_at is null))
);
create unique index help_offer_waiting on help_offer (request_id) where answer is null;
create index help_offer_adviser on help_offer (adviser_id, offered_at);

create table help_diagnosis (
  request_id text primary key references help_request (id) on delete cascade,
  -- from 1 (nothing yet) to 4 (stands), by topic
  grid jsonb not null,
  words text not null,
  updated_at timestamptz not null
);

create table help_task (
  id bigint generated always as identity primary key,
  request_id text not null references help_request (id) on delete cascade,
  words text not null,
  owner text not null check (owner in ('team', 'adviser')),
  due text not null check (due ~ '^\d{4}-\d{2}-\d{2}$'),
  state text not null check (state in ('open', 'done', 'dropped')),
  created_at timestamptz not null,
  settled_at timestamptz
);
create index help_task_request on help_task (request_id);

create table help_appointment (
  id bigint generated always as identity primary key,
  request_id text not null references help_request (id) on delete cascade,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 600),
  kind text not null check (kind in ('place', 'phone')),
  place text not null,
  -- RFC 5545: goes up with every change
  sequence integer not null,
  state text not null check (state in ('set', 'cancelled')),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index help_appointment_request on help_appointment (request_id);

create table help_session (
  id bigint generated always as identity primary key,
  request_id text not null references help_request (id) on delete cascade,
  held_on text not null check (held_on ~ '^\d{4}-\d{2}-\d{2}$'),
  minutes integer not null check (minutes between 5 and 600),
  kind text not null check (kind in ('place', 'phone')),
  words text not null,
  created_at timestamptz not null
);
create index help_session_request on help_session (request_id);

-- A note of one's own is shown to nobody but its author.
create table help_note (
  id bigint generated always as identity primary key,
  request_id text not null references help_request (id) on delete cascade,
  author_id text not null references person (id) on delete cascade,
  shared boolean not null,
  words text not null,
  at timestamptz not null
);
create index help_note_request on help_note (request_id);

create table help_message (
  id bigint generated always as identity primary key,
  request_id text not null references help_request (id) on delete cascade,
  author_id text references person (id) on delete set null,
  side text not null check (side in ('team', 'adviser')),
  words text not null,
  at timestamptz not null
);
create index help_message_request on help_message (request_id);

-- A survey that was sent, once for each closing and month. Only the hash of its link is kept.
create table help_survey (
  request_id text not null references help_request (id) on delete cascade,
  closed_at timestamptz not null,
  months integer not null check (months in (1, 3, 12)),
  token_hash text not null unique,
  sent_at timestamptz not null,
  answered_on text,
  primary key (request_id, closed_at, months)
);

-- What was answered, with neither name nor request: it stays when an account is erased.
create table help_survey_answer (
  id bigint generated always as identity primary key,
  region_code text not null,
  subject text not null,
  months integer not null,
  founded text not null,
  running text not null,
  earning text not null,
  income text not null,
  satisfaction integer not null check (satisfaction between 1 and 5),
  words text,
  answered_in text not null
);
