-- Tours and their meetings (domain/meeting/meeting.ts). shipped: a documented record of data/tours, replaced when the
-- files change; the others are planned on the site.
create table tour (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{2,79}$'),
  title jsonb not null,
  slogan jsonb,
  purpose jsonb,
  organiser jsonb,
  territory_code text not null references territory (code) deferrable initially deferred,
  standing text not null check (standing in ('draft', 'announced', 'cancelled')),
  sources jsonb not null,
  shipped boolean not null,
  version integer not null check (version > 0),
  created_at timestamptz not null
);

create table meeting (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{2,79}$'),
  tour_id text references tour (id) on delete cascade,
  position smallint check (position > 0),
  territory_code text not null references territory (code) deferrable initially deferred,
  title jsonb not null,
  city jsonb not null,
  venue jsonb,
  address jsonb,
  -- the day when that is all that is known; else the civil time, its instant and the rules it was taken by
  day date,
  starts_civil text check (starts_civil ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'),
  starts_at timestamptz,
  time_rules text,
  minutes integer check (minutes between 1 and 20160),
  capacity integer check (capacity > 0),
  slogan jsonb,
  purpose jsonb,
  organiser jsonb,
  programme jsonb not null,
  partners jsonb not null,
  sources jsonb not null,
  standing text not null check (standing in ('draft', 'announced', 'postponed', 'cancelled')),
  takes_registrations boolean not null,
  sequence integer not null check (sequence >= 0),
  shipped boolean not null,
  version integer not null check (version > 0),
  created_at timestamptz not null,
  check ((starts_civil is null) = (starts_at is null) and (starts_at is null) = (time_rules is null)
    and (starts_at is null) = (minutes is null)),
  check (day is null or starts_at is null)
);
create index meeting_tour on meeting (tour_id, position);
create index meeting_start on meeting (starts_at) where standing <> 'draft';

-- Who helps at one meeting, beside the agents of its territory.
create table meeting_staff (
  meeting_id text not null references meeting (id) on delete cascade,
  person_id text not null references person (id) on delete cascade,
  duty text not null check (duty in ('door', 'capture')),
  named_by text not null,
  named_at timestamptz not null,
  primary key (meeting_id, person_id, duty)
);
create index meeting_staff_person on meeting_staff (person_id);
