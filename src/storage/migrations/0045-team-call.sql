-- Teams of a contest that look for members (domain/contest/team-call.ts), and who asks to join one.
create table team_call (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  entry_id text not null unique references entry (id) on delete cascade,
  author_id text not null references person (id) on delete cascade,
  words text not null check (length(words) between 1 and 600),
  -- kinds of what the team lacks
  lacking jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz,
  hidden_at timestamptz,
  reported_at timestamptz
);
create index team_call_author on team_call (author_id);

create table join_request (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  call_id text not null references team_call (id) on delete cascade,
  person_id text not null references person (id) on delete cascade,
  words text not null check (length(words) between 1 and 600),
  state text not null check (state in ('open', 'accepted', 'declined', 'taken-back')),
  -- she asked, and agreed that the team reads her words and reaches her
  asked_at timestamptz not null,
  -- SHA-256 of the words that she agreed to
  consent_hash text not null,
  answered_at timestamptz,
  unique (call_id, person_id)
);
create index join_request_person on join_request (person_id);
