-- Lines of the journal that no seal covers yet. Sealing takes whatever has been committed: a line that was numbered
-- early and committed late goes into a later seal, and nobody waits for anybody.
create table journal_unsealed (journal_id bigint primary key);
insert into journal_unsealed select id from journal;

create function await_seal() returns trigger language plpgsql as $$
begin
  insert into journal_unsealed select id from added;
  return null;
end $$;
create trigger journal_awaits_seal after insert on journal
  referencing new table as added for each statement execute function await_seal();

-- One block of lines: the root of the Merkle tree of their hashes, chained to the seal before (domain/journal).
create table journal_seal (
  number bigint primary key check (number > 0),
  -- as it is hashed, so that no rounding comes in between
  sealed_at text not null,
  -- numbers of the lines as ranges: 1-100,103
  lines text not null,
  line_count integer not null check (line_count > 0),
  root text not null,
  previous text not null,
  hash text not null unique
);
create trigger journal_seal_append_only before update or delete or truncate on journal_seal
  for each statement execute function refuse_change();
