-- Codes are the HCP's: text with dots and leading zeros. Names, labels and explanations are {ar, fr, en, zgh?}.
create table territory (
  code text primary key,
  level text not null check (level in ('nation', 'region', 'province', 'commune')),
  name jsonb not null,
  parent text references territory (code) deferrable initially deferred,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  population integer check (population >= 0),
  households integer check (households >= 0),
  kind text,
  check ((latitude is null) = (longitude is null)),
  check ((parent is null) = (level = 'nation'))
);
create index territory_parent on territory (parent);

create table indicator (
  id text primary key,
  position integer not null,
  label jsonb not null,
  explanation jsonb not null,
  unit text not null,
  axis text not null check (axis in ('economic', 'social', 'environmental')),
  role text not null check (role in ('need', 'potential', 'context')),
  need smallint not null check (need in (-1, 0, 1)),
  decimals smallint not null check (decimals between 0 and 6),
  source text not null,
  source_url text,
  year smallint not null,
  licence text not null,
  confidence text not null check (confidence in ('published', 'derived', 'estimate'))
);

-- One figure of one territory. A figure that is not published has no row; empty is never zero.
create table indicator_value (
  indicator_id text not null references indicator (id) deferrable initially deferred,
  territory_code text not null references territory (code) deferrable initially deferred,
  batch_id bigint not null references import_batch (id),
  value double precision not null check (value not in ('NaN', 'Infinity', '-Infinity')),
  year smallint not null,
  source text not null,
  caution jsonb,
  primary key (indicator_id, territory_code, batch_id)
);
create index indicator_value_batch on indicator_value (batch_id) where batch_id > 0;

-- What a territory has that the census does not know: a labelled product, a forest, a craft ...
create table asset (
  territory_code text not null references territory (code) deferrable initially deferred,
  key text not null,
  batch_id bigint not null references import_batch (id),
  name jsonb not null,
  kind text not null,
  source text,
  source_url text,
  year smallint,
  status text not null check (status in ('verified', 'general-knowledge')),
  note text,
  primary key (territory_code, key, batch_id)
);
create index asset_batch on asset (batch_id) where batch_id > 0;

-- Official limits, when an operator has them: a GeoJSON Polygon or MultiPolygon in WGS84.
create table boundary (
  territory_code text not null references territory (code) deferrable initially deferred,
  batch_id bigint not null references import_batch (id),
  geometry jsonb not null,
  primary key (territory_code, batch_id)
);
create index boundary_batch on boundary (batch_id);
