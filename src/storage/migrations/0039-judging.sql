-- A judgement outlives the person who gave it: when she is erased her number stays and leads to nobody (decision 045).
alter table juror drop constraint juror_person_id_fkey;
alter table juror drop constraint juror_name_check;
alter table juror add constraint juror_name_check check (length(name) <= 120);
alter table round_signature drop constraint round_signature_person_id_fkey;

-- Who is invited by a number or address that belongs to nobody here yet; becomes a juror when its holder accepts.
create table juror_invitation (
  contest_id text not null references contest (id) on delete cascade,
  channel text not null check (channel in ('phone', 'email')),
  address text not null,
  name text not null check (length(name) between 1 and 120),
  body text check (length(body) <= 200),
  employer text check (length(employer) <= 200),
  commune text references territory (code) deferrable initially deferred,
  invited_at timestamptz not null,
  primary key (contest_id, channel, address)
);
create index juror_invitation_address on juror_invitation (address);

-- How a round is counted, chosen before its first judgement: the order by the mean marks as given or by the means with
-- severity taken out; how many jurors must sign; the seed of the draw of who reads what.
create table round_setup (
  contest_id text not null references contest (id) on delete cascade,
  round text not null,
  basis text not null check (basis in ('raw', 'adjusted')),
  quorum smallint not null check (quorum between 1 and 50),
  seed bigint,
  drawn_at timestamptz,
  primary key (contest_id, round)
);

-- What the figures were when the deliberation began; version: two leaders at once do not overwrite each other.
alter table round_decision add column figures jsonb not null default '{}';
alter table round_decision add column version integer not null default 1 check (version > 0);
alter table round_decision add column opened_at timestamptz;
