-- Teams that were told that their dossier will be deleted unless somebody works on it.
create table retention_warning (
  dossier_id text primary key references dossier (id) on delete cascade,
  warned_at timestamptz not null
);

-- Somebody does not agree with what is done with her data: the body that runs the site answers her.
create table objection (
  id bigint generated always as identity primary key,
  person_id text not null references person (id) on delete cascade,
  at timestamptz not null,
  words text not null check (length(words) <= 2000),
  answered_at timestamptz
);
create index objection_person on objection (person_id);
