-- Marks that a juror's phone has sent (decision 045): the same key sent again, after an answer that was lost on its way,
-- gets the word it had then, whatever she has saved elsewhere since.
create table mark_edit (
  person_id text not null,
  edit_key text not null check (edit_key ~ '^[0-9a-f]{32}$'),
  contest_id text not null,
  round text not null,
  entry_id text not null references entry (id) on delete cascade,
  -- of the sheet that it became
  version integer not null check (version > 0),
  primary key (person_id, edit_key),
  foreign key (contest_id, person_id) references juror (contest_id, person_id) on delete cascade
);
create index mark_edit_entry on mark_edit (entry_id);
create index mark_edit_juror on mark_edit (contest_id, person_id);
