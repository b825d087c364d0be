-- What a document is found by first: its title and its other names. Small rows beside the wide ones, so that the best of
-- the many documents of a common word are chosen without reading all that those say. Kept right by the database itself.
create table search_name (
  kind text not null,
  ref text not null,
  title_words smallint not null,
  prominence real not null,
  names tsvector not null,
  primary key (kind, ref)
);
insert into search_name
  select kind, ref, title_words, prominence, ts_filter(norm, '{a,b}') from search_document;

create function search_name_more() returns trigger language plpgsql as $$
begin
  insert into search_name select kind, ref, title_words, prominence, ts_filter(norm, '{a,b}') from added;
  return null;
end $$;
create function search_name_less() returns trigger language plpgsql as $$
begin
  delete from search_name as known using gone where known.kind = gone.kind and known.ref = gone.ref;
  return null;
end $$;
create trigger search_document_named after insert on search_document
  referencing new table as added for each statement execute function search_name_more();
create trigger search_document_unnamed after delete on search_document
  referencing old table as gone for each statement execute function search_name_less();

-- People's projects are many, what ships with Twiza is little: each is searched by itself, that neither hides the other.
drop index search_document_norm;
create index search_document_projects on search_document using gin (norm) with (fastupdate = off)
  where kind = 'project';
create index search_document_shipped on search_document using gin (norm) with (fastupdate = off)
  where kind <> 'project';
create index search_name_projects on search_name using gin (names) with (fastupdate = off) where kind = 'project';

-- What else a concept is called: for the marks and the rank.
create index search_concept_phrases on search_concept (concept, phrase);

-- The best `most` of each kind, roughly, and how many there are of it (of projects, counted to 1,000). `condition` is what
-- a document must have, `whole` its very name, `sure` the condition without guesses and other languages, `rarest` the
-- rarest of the words, `speaking` every lexeme that speaks for it. Up to 400 documents are all ranked. Of more projects:
-- those whose titles have all words, the shortest titles first (nothing beside what was asked); those with the rarest
-- word in the title; and the most prominent of the first 1,000.
-- A scan of the whole table would read every document: the planner does not know how wide they are.
create function search_best(of_kinds text[], whole tsquery, sure tsquery, condition tsquery, rarest tsquery,
    speaking tsquery, most integer)
  returns table (kind text, ref text, total integer)
  language plpgsql stable rows 100
  set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  found_projects integer := 0;
  refs text[];
begin
  return query
    with met as materialized (
      select kind, ref, title_words, prominence, norm from search_document
      where kind <> 'project' and norm @@ (condition || whole) and (of_kinds is null or kind = any (of_kinds))
    ), first as materialized (
      select kind, ref, prominence, title_words, norm from met order by prominence desc, title_words limit 400
    ), ranked as (
      select kind, ref, row_number() over (partition by kind order by
          ts_rank('{0.1, 0.3, 0.6, 1}', norm, speaking) + 0.02 * prominence - 0.003 * least(title_words, 12) desc, ref)
        as place from first
    ), counted as (select kind, count(*)::integer as total from met group by kind)
    select kind, ref, total from ranked join counted using (kind) where place <= most;
  if not (of_kinds is null or 'project' = any (of_kinds)) then
    return;
  end if;
  select count(*), array_agg(ref order by prominence desc, title_words) into found_projects, refs from (
    select ref, prominence, title_words from search_document where kind = 'project' and norm @@ condition limit 1000
  ) as met;
  if found_projects > 400 then
    refs := refs[1:100]
      || array(select ref from search_name where kind = 'project' and names @@ sure
        order by title_words, prominence desc limit 100)
      || array(select ref from search_name where kind = 'project' and names @@ condition
        order by title_words, prominence desc limit 100)
      || array(select ref from (select kind, ref from search_name where kind = 'project' and names @@ rarest
          order by title_words, prominence desc limit 200) as begun
        join search_document using (kind, ref) where norm @@ condition);
  end if;
  refs := refs || array(select ref from search_name where kind = 'project' and names @@ whole
    order by prominence desc limit 50);
  return query
    select kind, ref, greatest(found_projects, 1) from search_document
    where kind = 'project' and ref = any (refs)
    order by ts_rank('{0.1, 0.3, 0.6, 1}', norm, speaking) + 0.02 * prominence - 0.003 * least(title_words, 12) desc, ref
    limit most;
end $$;
