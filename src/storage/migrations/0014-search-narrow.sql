-- The words of each project as numbers, in rows so narrow that all projects of a common word are told in some
-- milliseconds. Made when a document is, after its lexemes were counted (triggers go in the order of their names).
alter table search_lexeme add column id integer not null generated always as identity;
create table search_posting (
  number integer primary key,
  ref text not null unique,
  lexemes integer[] not null
);
create index search_posting_lexemes on search_posting using gin (lexemes) with (fastupdate = off);
insert into search_posting
  select number, ref, array(select search_lexeme.id from unnest(tsvector_to_array(norm)) as word
    join search_lexeme on lexeme = word)
  from search_document join project on kind = 'project' and project.id = ref;

create function search_posting_more() returns trigger language plpgsql as $$
begin
  insert into search_posting
    select number, ref, array(select search_lexeme.id from unnest(tsvector_to_array(norm)) as word
      join search_lexeme on lexeme = word)
    from added join project on kind = 'project' and project.id = ref;
  return null;
end $$;
create function search_posting_less() returns trigger language plpgsql as $$
begin
  delete from search_posting as known using gone where gone.kind = 'project' and known.ref = gone.ref;
  return null;
end $$;
create trigger search_document_posted after insert on search_document
  referencing new table as added for each statement execute function search_posting_more();
create trigger search_document_unposted after delete on search_document
  referencing old table as gone for each statement execute function search_posting_less();

-- The numbers of the projects that meet every need, with spaces between; null when there is none. A need is a list of
-- lexemes of which one is enough; one that ends in * is the beginning of a lexeme.
drop function search_projects;
create function search_projects(needs jsonb) returns text
  language plpgsql stable
  set enable_seqscan = off
as $$
declare
  conditions text;
  numbers text;
begin
  select string_agg(format('lexemes && %L::integer[]', array(
      select search_lexeme.id from jsonb_array_elements_text(need) as word join search_lexeme on lexeme = word
      union
      select search_lexeme.id from jsonb_array_elements_text(need) as word join search_lexeme
        on lexeme >= rtrim(word, '*') and lexeme < rtrim(word, '*') || chr(1114111)
      where word like '%*')), ' and ')
    into conditions from jsonb_array_elements(needs) as need;
  if conditions is null then
    return null;
  end if;
  execute 'select string_agg(number::text, '' '') from search_posting where ' || conditions into numbers;
  return numbers;
end $$;

-- As before (0010), but of the titles only as many are read as it takes: sixty that have all words surely leave no
-- place for those that have them by a guess or in part, and of a word in thousands of titles the first 1,500 are weighed.
-- The very name is asked for besides.
-- It gives the documents themselves, so that nothing is joined, and planned, outside.
drop function search_best;
create function search_best(of_kinds text[], whole tsquery, sure tsquery, condition tsquery, rarest tsquery,
    speaking tsquery, most integer)
  returns table (kind text, ref text, title jsonb, excerpt jsonb, aliases jsonb, territory text, prominence real,
    norm tsvector, total integer)
  language plpgsql stable rows 100
  set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  found_projects integer := 0;
  refs text[];
  named text[];
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
    select kind, ref, title, excerpt, aliases, territory, prominence, norm, total
      from ranked join counted using (kind) join search_document using (kind, ref) where place <= most;
  if not (of_kinds is null or 'project' = any (of_kinds)) then
    return;
  end if;
  select count(*), array_agg(ref order by prominence desc, title_words) into found_projects, refs from (
    select ref, prominence, title_words from search_document where kind = 'project' and norm @@ condition limit 1000
  ) as met;
  if found_projects > 400 then
    named := array(select ref from (select ref, title_words, prominence from search_name
        where kind = 'project' and names @@ sure limit 1500) as titled
      order by title_words, prominence desc limit 60);
    if cardinality(named) < 60 then
      named := named || array(select ref from (select ref, title_words, prominence from search_name
          where kind = 'project' and names @@ condition limit 1500) as titled
        order by title_words, prominence desc limit 60);
    end if;
    if cardinality(named) < 60 then
      named := named || array(select ref from (select kind, ref from search_name
          where kind = 'project' and names @@ rarest order by title_words, prominence desc limit 200) as begun
        join search_document using (kind, ref) where norm @@ condition);
    end if;
    refs := refs[1:60] || named;
  end if;
  refs := refs || array(select ref from search_name where kind = 'project' and names @@ whole
    order by prominence desc limit 50);
  return query
    select kind, ref, title, excerpt, aliases, territory, prominence, norm, greatest(found_projects, 1)
    from search_document
    where kind = 'project' and ref = any (refs)
    order by ts_rank('{0.1, 0.3, 0.6, 1}', norm, speaking) + 0.02 * prominence - 0.003 * least(title_words, 12) desc, ref
    limit most;
end $$;
