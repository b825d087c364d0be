-- Receipts of what teams handed in (domain/contest/entry-receipt.ts), one for each version; versions are kept. Numbers
-- come from a sequence, so that nobody waits for another's commit; one that was not used stays unused.
create sequence entry_receipt_number;
create table entry_receipt (
  number bigint primary key,
  entry_id text not null references entry (id) on delete cascade,
  dossier_id text not null,
  version integer not null check (version > 0),
  -- when the first octets of the sending were here
  received_at timestamptz not null,
  timing text not null check (timing in ('in-time', 'in-grace', 'let-in')),
  -- in its canonical form, as it was signed
  content text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  key_id text not null,
  signature text not null,
  idempotency_key text not null unique,
  request_hash text not null,
  unique (entry_id, version)
);
create index entry_receipt_dossier on entry_receipt (dossier_id);

-- Numbers of entries still free in a contest: each submission takes the lowest that no other is taking.
create table entry_number (
  contest_id text not null references contest (id) on delete cascade,
  number integer not null check (number > 0),
  primary key (contest_id, number)
);

alter table entry
  -- what is being written and is not handed in, and since when; null: nothing
  add column draft jsonb,
  add column drafted_at timestamptz,
  -- what was sent after the bell is kept in `draft`, and this says when it came
  add column late_at timestamptz,
  -- why it was taken out, and what the team says to that
  add column excluded_why text check (length(excluded_why) between 1 and 1000),
  add column team_answer text check (length(team_answer) between 1 and 2000);
