-- When the site first knew of a deadline: what was down before nobody waited for.
create table deadline_watch (
  subject text not null,
  which text not null,
  since timestamptz not null,
  -- the closing instant for which it was decided, after the bell, whether to extend
  settled_for timestamptz,
  primary key (subject, which)
);

-- Tries of the way a submission goes, every 20 seconds in the day before a deadline. None written: the site was down.
create table submit_probe (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  ok boolean not null,
  -- milliseconds until it was known
  took integer not null check (took >= 0)
);
create index submit_probe_at on submit_probe (at);

-- A deadline moved after an outage, once (R-07). Public.
create table deadline_extension (
  subject text not null,
  which text not null,
  outage_seconds integer not null check (outage_seconds > 0),
  from_civil text not null,
  from_at timestamptz not null,
  to_civil text not null,
  to_at timestamptz not null check (to_at > from_at),
  decided_at timestamptz not null,
  primary key (subject, which)
);

-- What a human chose for a deadline when the rules of legal time changed (R-11).
create table deadline_choice (
  subject text not null,
  which text not null,
  -- the rules it was kept by, and those of the choice
  from_rules text not null,
  to_rules text not null,
  from_civil text not null,
  from_at timestamptz not null,
  to_civil text not null,
  to_at timestamptz not null,
  choice text not null check (choice in ('keep-civil', 'keep-instant')),
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (subject, which, to_rules)
);

-- What the last look at each clock of the machine found (R-10); disagreements with our own table of legal time.
create table clock_check (
  clock text primary key check (clock in ('node', 'postgresql', 'system', 'machine')),
  checked_at timestamptz not null,
  -- [{at, expected, found}], minutes ahead of UTC; found null: the zone is not known. Of the machine: milliseconds it jumped
  wrong jsonb not null
);
