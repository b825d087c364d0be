-- What is said at a meeting, written down by several agents at once (domain/capture). Versions as those of a dossier's
-- answers: an edit of an older one stands beside. A contact is kept apart and goes when the idea has been put in.
create table meeting_note_version (
  meeting_id text not null references meeting (id) on delete cascade,
  note_id text not null check (note_id ~ '^[0-9a-f]{32}$'),
  version integer not null check (version > 0),
  base integer not null check (base >= 0),
  content jsonb not null,
  author_id text references person (id) on delete set null,
  at timestamptz not null,
  edit_key text not null,
  standing text not null check (standing in ('current', 'past', 'beside', 'settled')),
  primary key (meeting_id, note_id, version)
);
create unique index meeting_note_current on meeting_note_version (meeting_id, note_id) where standing = 'current';
create index meeting_note_author on meeting_note_version (author_id);

create table meeting_note_edit (
  meeting_id text not null references meeting (id) on delete cascade,
  edit_key text not null,
  note_id text not null,
  verdict text not null check (verdict in ('kept', 'same', 'beside')),
  version integer not null,
  against integer,
  primary key (meeting_id, edit_key)
);

create table meeting_note_contact (
  meeting_id text not null references meeting (id) on delete cascade,
  note_id text not null,
  channel text not null check (channel in ('phone', 'email')),
  address text not null,
  consent_hash text not null,
  consented_at timestamptz not null,
  primary key (meeting_id, note_id)
);
create index meeting_note_contact_address on meeting_note_contact (address);

-- Several notes made into one, one made into several: the originals stay.
create table meeting_note_step (
  id bigint generated always as identity primary key,
  meeting_id text not null references meeting (id) on delete cascade,
  kind text not null check (kind in ('merge', 'split')),
  key text not null,
  by_person text references person (id) on delete set null,
  at timestamptz not null,
  undone_at timestamptz,
  unique (meeting_id, key)
);
create index meeting_note_step_by on meeting_note_step (by_person);
create table meeting_note_link (
  step_id bigint not null references meeting_note_step (id) on delete cascade,
  note_id text not null,
  side text not null check (side in ('from', 'into')),
  position integer not null,
  primary key (step_id, note_id)
);

-- An idea of the bank that was said at a meeting.
create table meeting_idea (
  meeting_id text not null references meeting (id) on delete cascade,
  project_id text not null references project (id) on delete cascade,
  note_id text,
  at timestamptz not null,
  primary key (project_id),
  unique (meeting_id, note_id)
);

create table meeting_file (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  meeting_id text not null references meeting (id) on delete cascade,
  kind text not null,
  name text not null,
  title text not null,
  speaker text,
  bytes integer not null check (bytes > 0),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  brought_by text references person (id) on delete set null,
  at timestamptz not null,
  released_at timestamptz
);
create index meeting_file_meeting on meeting_file (meeting_id);
create index meeting_file_hash on meeting_file (content_hash);
create index meeting_file_by on meeting_file (brought_by);

create table meeting_task (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  meeting_id text not null references meeting (id) on delete cascade,
  note_id text,
  words text not null,
  owner text not null,
  owner_person text references person (id) on delete set null,
  due date not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  reason text,
  changed_at timestamptz not null,
  created_at timestamptz not null,
  reminded_at timestamptz,
  check ((state = 'dropped') <= (reason is not null))
);
create index meeting_task_meeting on meeting_task (meeting_id);
create index meeting_task_due on meeting_task (due) where state = 'open';
create index meeting_task_person on meeting_task (owner_person);

-- The minutes as they are worked on; what was published is in minutes_version.
create table minutes (
  meeting_id text primary key references meeting (id) on delete cascade,
  state text not null check (state in ('draft', 'review', 'asked', 'approved', 'published')),
  body jsonb not null,
  version integer not null check (version > 0),
  -- goes up each time that participants are asked
  round integer not null check (round >= 0),
  until_civil text,
  until_at timestamptz,
  until_rules text,
  changed_at timestamptz not null,
  check ((until_at is null) = (until_civil is null) and (until_at is null) = (until_rules is null)),
  check ((state = 'asked') <= (until_at is not null))
);
create table minutes_version (
  meeting_id text not null references meeting (id) on delete cascade,
  number integer not null check (number > 0),
  body jsonb not null,
  -- what was corrected, in the words of who corrected it; null: the first
  note text,
  published_at timestamptz not null,
  primary key (meeting_id, number),
  check ((number = 1) = (note is null))
);
create table minutes_answer (
  meeting_id text not null references meeting (id) on delete cascade,
  round integer not null,
  person_id text not null references person (id) on delete cascade,
  approves boolean not null,
  reason text,
  at timestamptz not null,
  -- of an objection: waits for a reader, is shown, or not shown (R-084)
  moderation text not null check (moderation in ('waiting', 'shown', 'hidden')),
  reply text,
  replied_at timestamptz,
  number integer not null,
  primary key (meeting_id, round, person_id),
  check (approves or reason is not null)
);
create index minutes_answer_person on minutes_answer (person_id);
