-- Economic models revised by editors, as a layer over data/models: each row is the whole model as it then was. The
-- highest version that was not taken back is seen. Rows are never removed: a simulation saved with one finds it again.
create table model_revision (
  version bigint generated always as identity primary key,
  model_id text not null check (model_id ~ '^[a-z][A-Za-z0-9-]{0,79}$'),
  -- names its figures, as saved simulations do
  figures text not null,
  -- as text: the order of its members counts in the name of its figures
  content json not null,
  -- what was revised: `figure:<input>` or `text:<heading>`
  part text not null,
  -- where the change was read: source, address, date, how sure
  evidence jsonb not null,
  revised_at timestamptz not null,
  revised_by text not null,
  undone_at timestamptz,
  undone_by text,
  check ((undone_at is null) = (undone_by is null))
);
create index model_revision_latest on model_revision (model_id, version desc);
create index model_revision_figures on model_revision (model_id, figures);
