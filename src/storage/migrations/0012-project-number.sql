-- A small number for each project, of no meaning and never shown: thousands of projects that a search found are told to
-- lists, counts and maps as one bit each.
alter table project add column number integer not null generated always as identity;
drop index project_listed;
drop index project_kind;
create index project_listed on project (created_at desc, year desc nulls last, id)
  include (traits, sector, activity_id, model_id, territory_code, region_code, province_code, number) where shown;
create index project_kind on project (sector, activity_id, model_id, traits)
  include (territory_code, region_code, province_code, created_at, id, number) where shown;

drop function search_projects;
create function search_projects(condition tsquery) returns setof text
  language sql stable rows 20000
  set enable_seqscan = off
as $$
  select ref from search_document where kind = 'project' and norm @@ condition
$$;
