-- What a team writes together about its project.
create table dossier (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  project_id text not null unique references project (id) on delete cascade,
  language text not null check (language in ('ar', 'fr', 'zgh', 'en')),
  created_at timestamptz not null
);

create table dossier_member (
  dossier_id text not null references dossier (id) on delete cascade,
  person_id text not null references person (id) on delete cascade,
  role text not null check (role in ('owner', 'writer', 'reader')),
  joined_at timestamptz not null,
  primary key (dossier_id, person_id)
);
create index dossier_member_person on dossier_member (person_id);

-- Advisers whom the team has let in.
create table dossier_adviser (
  dossier_id text not null references dossier (id) on delete cascade,
  person_id text not null references person (id) on delete cascade,
  let_in_at timestamptz not null,
  primary key (dossier_id, person_id)
);

-- Every version of every answer, in the order they were kept (domain/dossier/answer.ts). A version made beside the
-- current one waits, unsettled, until people choose. The key of an edit counts once.
create table dossier_answer (
  dossier_id text not null references dossier (id) on delete cascade,
  question text not null,
  version integer not null check (version > 0),
  base integer not null check (base >= 0),
  value jsonb,
  author_id text references person (id) on delete set null,
  at timestamptz not null,
  edit_key text not null,
  standing text not null check (standing in ('current', 'past', 'beside', 'settled')),
  primary key (dossier_id, question, version),
  unique (dossier_id, edit_key)
);
create unique index dossier_answer_current on dossier_answer (dossier_id, question) where standing = 'current';
create index dossier_answer_beside on dossier_answer (dossier_id) where standing = 'beside';
