-- The verdict on every edit that was read, so that one sent again gets the same one (operations/save-answers.ts).
-- `against`: the current version it was kept beside.
create table dossier_edit (
  dossier_id text not null references dossier (id) on delete cascade,
  edit_key text not null,
  question text not null,
  verdict text not null check (verdict in ('kept', 'same', 'beside')),
  version integer not null,
  against integer,
  primary key (dossier_id, edit_key)
);

-- A link that lets one person into a dossier, once. Only the hash of its secret is kept; how she was told of it is
-- forgotten when it has been used, withdrawn or is over.
create table dossier_invitation (
  id bigint generated always as identity primary key,
  dossier_id text not null references dossier (id) on delete cascade,
  secret_hash text not null unique,
  role text not null check (role in ('owner', 'writer', 'reader')),
  invited_by text references person (id) on delete set null,
  channel text check (channel in ('phone', 'email')),
  address text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by text references person (id) on delete set null,
  withdrawn_at timestamptz
);
create index dossier_invitation_dossier on dossier_invitation (dossier_id);
