-- What comes out of a contest (domain/results): prepared by its leader, published once at its minute.
create table contest_result (
  contest_id text primary key references contest (id) on delete cascade,
  -- [{entry, prize, rank, by}]
  awards jsonb not null,
  -- by entry id: what the jury says of a winner, in some languages
  reasons jsonb not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  -- order, totals and agreement as they stood at publication, by entry id: nobody is named; null: not published
  shown jsonb
);

-- The team agrees that its entry is shown to the public, with these answers of it.
create table entry_exhibition (
  entry_id text primary key references entry (id) on delete cascade,
  dossier_id text not null references dossier (id) on delete cascade,
  -- ids of questions
  answers jsonb not null,
  words_hash text not null,
  agreed_at timestamptz not null,
  withdrawn_at timestamptz
);
create index entry_exhibition_dossier on entry_exhibition (dossier_id);

-- When the prize was written on the project's own record of the bank; null: its record is not public yet.
alter table award add column on_record_at timestamptz;
