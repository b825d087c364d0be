-- Codes by which people sign in. Only hashes are kept: of the request (a secret of the browser that asked) and of the
-- code, salted, together with that secret. Rows serve the limits of a day and are deleted after it.
create table login_code (
  id bigint generated always as identity primary key,
  request_hash text not null,
  channel text not null check (channel in ('phone', 'email')),
  address text not null,
  -- the network that asked: 196.200.131.0/24, or 2001:db8:12::/48
  network text not null,
  salt text not null,
  code_hash text not null,
  created_at timestamptz not null,
  tries smallint not null default 0,
  used_at timestamptz
);
create index login_code_request on login_code (request_hash, id desc);
create index login_code_address on login_code (channel, address, created_at);
create index login_code_network on login_code (network, created_at);
create index login_code_time on login_code (created_at);

-- What somebody began without an account and has taken into her own space: an idea by its id, a simulation by its
-- short id.
create table person_work (
  person_id text not null references person (id) on delete cascade,
  kind text not null check (kind in ('idea', 'simulation')),
  ref text not null,
  added_at timestamptz not null,
  primary key (person_id, kind, ref)
);
