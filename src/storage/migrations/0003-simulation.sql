-- A simulated project, kept under a short link. Never changed: a variant is a new one.
create table simulation (
  id text primary key check (id ~ '^[0-9abcdefghjkmnpqrstvwxyz]{10}$'),
  model_id text not null,
  model_version text not null,
  territory_code text,
  title text,
  changes jsonb not null,
  governance jsonb not null,
  confirmed jsonb not null,
  created_at timestamptz not null
);
create index simulation_created on simulation (created_at);
