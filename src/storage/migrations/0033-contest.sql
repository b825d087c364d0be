-- Ideathons (domain/contest/contest.ts). The plan is data; what queries ask about stands in columns.
create table contest (
  id text primary key check (id ~ '^[a-z0-9]{10}$'),
  territory_code text not null references territory (code) deferrable initially deferred,
  meeting_id text references meeting (id) on delete set null,
  standing text not null check (standing in ('draft', 'announced', 'cancelled')),
  plan jsonb not null,
  grace_minutes smallint not null check (grace_minutes between 0 and 1440),
  published_at timestamptz,
  sample boolean not null,
  version integer not null check (version > 0),
  created_at timestamptz not null
);
create index contest_meeting on contest (meeting_id);

-- Legal moments that people are held to (R-10): subject `contest:<id>`. `first_at`: before any extension.
create table deadline (
  subject text not null,
  which text not null,
  civil text not null check (civil ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'),
  at timestamptz not null,
  rules text not null,
  first_at timestamptz not null,
  primary key (subject, which)
);
create index deadline_at on deadline (at);

-- What a team hands in; content is what was submitted, or the draft (domain/contest/entry.ts).
create table entry (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  contest_id text not null references contest (id) on delete cascade,
  dossier_id text not null references dossier (id) on delete cascade,
  project_id text not null references project (id) on delete cascade,
  number integer check (number > 0),
  standing text not null check (standing in ('draft', 'submitted', 'withdrawn', 'excluded')),
  content jsonb not null,
  submitted_at timestamptz,
  round text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (contest_id, dossier_id),
  unique (contest_id, number)
);
create index entry_dossier on entry (dossier_id);
create index entry_project on entry (project_id);

create table juror (
  contest_id text not null references contest (id) on delete cascade,
  person_id text not null references person (id) on delete cascade,
  name text not null check (length(name) between 1 and 120),
  body text check (length(body) <= 200),
  employer text check (length(employer) <= 200),
  commune text references territory (code) deferrable initially deferred,
  invited_at timestamptz not null,
  agreed_at timestamptz,
  left_at timestamptz,
  primary key (contest_id, person_id)
);
create index juror_person on juror (person_id);

create table juror_conflict (
  contest_id text not null,
  person_id text not null,
  entry_id text not null references entry (id) on delete cascade,
  kind text not null check (kind in ('declared', 'same-cooperative', 'family-and-commune', 'adviser', 'employer', 'member')),
  reason text check (length(reason) <= 500),
  set_aside text check (length(set_aside) between 1 and 500),
  at timestamptz not null,
  primary key (entry_id, person_id, kind),
  foreign key (contest_id, person_id) references juror (contest_id, person_id) on delete cascade,
  check (set_aside is null or kind not in ('declared', 'member'))
);

-- Which entries a juror reads in a round.
create table jury_assignment (
  contest_id text not null,
  round text not null,
  person_id text not null,
  entry_id text not null references entry (id) on delete cascade,
  at timestamptz not null,
  primary key (round, entry_id, person_id),
  foreign key (contest_id, person_id) references juror (contest_id, person_id) on delete cascade
);
create index jury_assignment_juror on jury_assignment (contest_id, person_id, round);

-- Marks and comments of one juror for one entry; complete when every criterion has its mark.
create table mark_sheet (
  contest_id text not null,
  round text not null,
  person_id text not null,
  entry_id text not null references entry (id) on delete cascade,
  marks jsonb not null,
  comments jsonb not null,
  complete boolean not null,
  version integer not null check (version > 0),
  at timestamptz not null,
  primary key (round, entry_id, person_id),
  foreign key (contest_id, person_id) references juror (contest_id, person_id) on delete cascade
);

-- Which of two is better, as a juror said; the pair in the order of the ids. The last word of a juror on a pair counts.
create table comparison (
  contest_id text not null,
  round text not null,
  person_id text not null,
  first_id text not null references entry (id) on delete cascade,
  second_id text not null references entry (id) on delete cascade,
  better text not null check (better in ('first', 'second', 'tie')),
  at timestamptz not null,
  primary key (round, person_id, first_id, second_id),
  foreign key (contest_id, person_id) references juror (contest_id, person_id) on delete cascade,
  check (first_id < second_id)
);

-- How a round ended: the order as computed, as decided, with the reasons for every departure, and who signed.
create table round_decision (
  contest_id text not null references contest (id) on delete cascade,
  round text not null,
  -- entry ids, best first
  computed jsonb not null,
  decided jsonb not null,
  -- [{entry, reason}] for each entry that stands elsewhere than computed
  departures jsonb not null,
  minutes text not null,
  decided_at timestamptz,
  primary key (contest_id, round)
);
create table round_signature (
  contest_id text not null,
  round text not null,
  person_id text not null references person (id) on delete cascade,
  -- SHA-256 of what was signed: computed, decided, departures, minutes
  content_hash text not null,
  signed_at timestamptz not null,
  primary key (contest_id, round, person_id),
  foreign key (contest_id, round) references round_decision (contest_id, round) on delete cascade
);

-- Who won what, as published: prize by jury or vote.
create table award (
  contest_id text not null references contest (id) on delete cascade,
  entry_id text not null references entry (id) on delete cascade,
  prize text not null,
  rank smallint not null check (rank > 0),
  by text not null check (by in ('jury', 'vote')),
  at timestamptz not null,
  primary key (contest_id, prize, rank, by)
);
create index award_entry on award (entry_id);
