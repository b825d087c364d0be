-- The words of a project stand beside its name: a third of the pages to read for all projects of a common word. With
-- the number of the project, so that they are told without asking its table.
drop trigger search_document_named on search_document;
drop function search_name_more;
drop table search_name;
create table search_name (
  kind text not null,
  ref text not null,
  number integer,
  title_words smallint not null,
  prominence real not null,
  names tsvector not null,
  norm tsvector not null,
  primary key (kind, ref)
);
insert into search_name
  select kind, ref, number, title_words, prominence, ts_filter(norm, '{a,b}'), norm
  from search_document left join project on kind = 'project' and id = ref;

create function search_name_more() returns trigger language plpgsql as $$
begin
  insert into search_name
    select kind, ref, number, title_words, prominence, ts_filter(norm, '{a,b}'), norm
    from added left join project on kind = 'project' and id = ref;
  return null;
end $$;
create trigger search_document_named after insert on search_document
  referencing new table as added for each statement execute function search_name_more();

drop index search_document_projects;
create index search_name_projects on search_name using gin (names) with (fastupdate = off) where kind = 'project';
create index search_name_words on search_name using gin (norm) with (fastupdate = off) where kind = 'project';

drop function search_projects;
create function search_projects(condition tsquery) returns setof integer
  language sql stable rows 20000
  set enable_seqscan = off
as $$
  select number from search_name where kind = 'project' and norm @@ condition and number is not null
$$;

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
    select ref, prominence, title_words from search_name where kind = 'project' and norm @@ condition limit 1000
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
