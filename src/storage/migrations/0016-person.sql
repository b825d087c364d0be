-- People who sign in. What a person may do for the operator stands in role_grant; what she has agreed to, in consent.
create table person (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  name text check (length(name) <= 120),
  language text not null check (language in ('ar', 'fr', 'zgh', 'en')),
  territory_code text references territory (code) deferrable initially deferred,
  created_at timestamptz not null
);

-- Numbers and addresses that a person has shown to be hers. One of them is enough to sign in.
create table person_contact (
  channel text not null check (channel in ('phone', 'email')),
  address text not null,
  person_id text not null references person (id) on delete cascade,
  verified_at timestamptz not null,
  primary key (channel, address)
);
create index person_contact_person on person_contact (person_id);

-- An account of another service by which a person signs in (OpenID Connect).
create table person_identity (
  issuer text not null,
  subject text not null,
  person_id text not null references person (id) on delete cascade,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);

create table role_grant (
  person_id text not null references person (id) on delete cascade,
  role text not null check (role in ('adviser', 'moderator', 'editor', 'delegate', 'reader', 'administrator')),
  territory_code text not null references territory (code) deferrable initially deferred,
  granted_by text not null,
  granted_at timestamptz not null,
  primary key (person_id, role, territory_code)
);

-- Only the hash of a session's token is kept. Ended sessions are deleted: what is not here is not signed in.
create table session (
  token_hash text primary key,
  person_id text not null references person (id) on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  -- when a second factor was shown in this session
  strong_at timestamptz
);
create index session_person on session (person_id);

-- One consent for one purpose: the hash of the words that were shown, when they were agreed to, when withdrawn.
create table consent (
  id bigint generated always as identity primary key,
  person_id text not null references person (id) on delete cascade,
  purpose text not null,
  words_hash text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz
);
create index consent_person on consent (person_id, purpose);

-- Letters to a person who has an account, and what kind they are (a code must not be kept as long as a decision).
alter table letter add column person_id text references person (id) on delete cascade;
alter table letter add column kind text not null default 'notice';
