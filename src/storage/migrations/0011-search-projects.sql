-- The projects that meet what was typed, all of them, from the index: a scan of the table would read every document.
create function search_projects(condition tsquery) returns setof text
  language sql stable rows 1000
  set enable_seqscan = off
as $$
  select ref from search_document where kind = 'project' and norm @@ condition
$$;
