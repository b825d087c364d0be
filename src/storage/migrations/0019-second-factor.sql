-- What agents show beside the code: an authenticator's codes or a passkey.
create table second_factor (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  person_id text not null references person (id) on delete cascade,
  kind text not null check (kind in ('totp', 'passkey')),
  -- totp: the secret, sealed with the key of SECRETS_KEY_FILE, and the last period of which a code was counted
  sealed_secret text,
  last_period bigint,
  -- passkey: as the browser gave them
  credential_id text unique,
  public_key text,
  counter bigint,
  transports text[],
  created_at timestamptz not null,
  used_at timestamptz,
  check ((kind = 'totp') = (sealed_secret is not null)),
  check ((kind = 'passkey') = (credential_id is not null and public_key is not null and counter is not null))
);
create index second_factor_person on second_factor (person_id);

-- Ten codes for the day the telephone is lost: each counts once, only a keyed hash is kept.
create table recovery_code (
  person_id text not null references person (id) on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

-- Wrong tries in a row; after five of them nothing counts until `locked_until`.
create table second_factor_lock (
  person_id text primary key references person (id) on delete cascade,
  wrong integer not null check (wrong >= 0),
  locked_until timestamptz
);

-- What a passkey has to sign: asked for by one session, counted once.
create table passkey_challenge (
  session_hash text primary key references session (token_hash) on delete cascade on update cascade,
  challenge text not null,
  purpose text not null check (purpose in ('enrol', 'show')),
  made_at timestamptz not null
);
