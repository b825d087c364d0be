-- Programmes and partners are layers too: batch 0 is data/, later ones stand over it. `keeper` is the partner that owns
-- the entry and may edit it; `content` is the record as in data/programmes and data/partners.
create table programme (
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
  batch_id bigint not null references import_batch (id),
  keeper text,
  content jsonb not null,
  revised_at timestamptz not null,
  primary key (id, batch_id)
);

create table partner (
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
  batch_id bigint not null references import_batch (id),
  keeper text,
  content jsonb not null,
  revised_at timestamptz not null,
  primary key (id, batch_id)
);
