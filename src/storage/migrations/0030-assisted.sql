-- What a code is for: to sign in, or to agree to the one thing that an agent files for whoever has the number
-- (`assist:` and the hash of all that was typed). A code for the one is no code for the other.
alter table login_code add column purpose text not null default 'sign-in';

-- What an agent has filed for a citizen who stood beside her: for whom, and by which consent. The record itself belongs
-- to the citizen. `form_key`: the same form sent twice is one filing.
create table assisted_filing (
  id text primary key check (id ~ '^[a-z0-9]{16}$'),
  person_id text not null references person (id) on delete cascade,
  agent_id text references person (id) on delete set null,
  kind text not null check (kind in ('idea', 'dossier', 'help')),
  -- of the project, the dossier or the request for help
  ref text not null,
  -- on the receipt
  number text not null,
  consent_id bigint references consent (id) on delete set null,
  form_key text not null unique,
  at timestamptz not null
);
create index assisted_filing_person on assisted_filing (person_id);
create index assisted_filing_agent on assisted_filing (agent_id, at);

-- An alarm about an open file that was written to an agent, so that it is written once.
create table deadline_alarm (
  procedure text not null check (procedure in ('idea', 'appeal', 'help')),
  ref text not null,
  filed_at timestamptz not null,
  heed text not null check (heed in ('near', 'over')),
  at timestamptz not null,
  primary key (procedure, ref, filed_at, heed)
);
