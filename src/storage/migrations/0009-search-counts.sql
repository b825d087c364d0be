-- A count that changes must not write its row into every index anew: what is forgotten is found by its lexeme, without
-- an index on counts, and pages keep room for the new count beside the old one.
drop index search_lexeme_forgotten;
drop index fingerprint_token_forgotten;
alter table search_lexeme set (fillfactor = 80);
alter table fingerprint_token set (fillfactor = 80);

create or replace function search_lexeme_less() returns trigger language plpgsql as $$
declare
  less record;
begin
  for less in select lexeme, count(*)::integer as documents
    from gone, unnest(tsvector_to_array(norm)) as lexeme group by lexeme order by lexeme collate "C"
  loop
    update search_lexeme set documents = documents - less.documents where lexeme = less.lexeme;
    delete from search_lexeme where lexeme = less.lexeme and documents <= 0;
  end loop;
  return null;
end $$;

create or replace function fingerprint_token_less() returns trigger language plpgsql as $$
declare
  less record;
begin
  for less in select token, count(*)::integer as wordings from gone, unnest(tokens) as token group by token order by token
  loop
    update fingerprint_token set wordings = wordings - less.wordings where token = less.token;
    delete from fingerprint_token where token = less.token and wordings <= 0;
  end loop;
  return null;
end $$;
