-- Documents that a team keeps with its dossier. The bytes lie beside the database, under the SHA-256 of what they are
-- after they were checked; the same bytes are kept once. `name`: in the words of who brought it.
create table dossier_file (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  dossier_id text not null references dossier (id) on delete cascade,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  kind text not null check (kind in ('pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx', 'odt', 'ods', 'text')),
  name text not null check (length(name) between 1 and 120),
  brought_by text references person (id) on delete set null,
  at timestamptz not null
);
create index dossier_file_dossier on dossier_file (dossier_id, at);
create index dossier_file_content on dossier_file (content_hash);
create index dossier_file_person on dossier_file (brought_by);
