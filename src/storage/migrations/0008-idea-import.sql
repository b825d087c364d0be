-- What an import of ideas found in the place of the rows it changed: its undo puts it back. `content` is the row of
-- project as it was, without personal data.
create table project_before (
  batch_id bigint not null references import_batch (id),
  project_id text not null references project (id) on delete cascade,
  content jsonb not null,
  primary key (batch_id, project_id)
);
