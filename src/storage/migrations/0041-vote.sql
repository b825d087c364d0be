-- The public vote of a contest (decisions/047). No column leads from who has voted to a ballot: the ballot's id is drawn
-- from what only the voter holds, ballots bear no time, and rows are written anew in random order (operations/mix-ballots.ts).

-- What voters choose among, as it stood when the first of them chose.
create table vote_list (
  contest_id text primary key references contest (id) on delete cascade,
  -- entry ids
  entries jsonb not null
);

-- mixed: written anew in random order, in one transaction with all others, since it was last changed.
create table ballot (
  contest_id text not null references contest (id) on delete cascade,
  id text not null check (id ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  -- entry ids
  entries jsonb not null,
  version integer not null check (version > 0),
  mixed boolean not null,
  primary key (contest_id, id)
);

-- Who has voted; forgotten when results are out. No reference to person: erasing her lets no second ballot in.
create table vote_cast (
  contest_id text not null references contest (id) on delete cascade,
  person_id text not null,
  primary key (contest_id, person_id)
);
create index vote_cast_person on vote_cast (person_id);

-- Keyed hashes of the verified addresses of who has voted: a second account with one of them does not vote again.
create table vote_mark (
  contest_id text not null references contest (id) on delete cascade,
  mark text not null check (mark ~ '^[A-Za-z0-9_-]{43}$'),
  primary key (contest_id, mark)
);

-- First ballots by day of legal time, and by network (a keyed hash): what those who lead the contest see.
create table vote_day (
  contest_id text not null references contest (id) on delete cascade,
  day date not null,
  ballots integer not null check (ballots > 0),
  primary key (contest_id, day)
);
create table vote_network (
  contest_id text not null references contest (id) on delete cascade,
  day date not null,
  network text not null,
  ballots integer not null check (ballots > 0),
  primary key (contest_id, day, network)
);
