-- What the index holds of the words asked, planned once for each connection: planning took longer than finding.
-- A slip is looked for in words of 3 to 24 letters; two slips, by trigrams, in words of 8 and more.
create function search_known(lexemes text[], phrases text[], words text[], begun text, all_doubted boolean)
  returns table (documents jsonb, concepts jsonb, wordings jsonb, near jsonb, begun_documents integer)
  language plpgsql stable rows 1
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  asked text[] := words;
  heads text[];
begin
  if not all_doubted then
    asked := array(select word from unnest(words) as word
      where not exists (select from search_lexeme where search_lexeme.lexeme = word));
  end if;
  heads := array(select distinct concept from search_concept where phrase = any (phrases));
  return query select
    (select jsonb_object_agg(lexeme, documents) from search_lexeme where lexeme = any (lexemes)),
    (select jsonb_agg(jsonb_build_array(phrase, lexeme, documents) order by phrase, lexeme)
      from search_concept join search_lexeme on lexeme = concept where phrase = any (phrases)),
    (select jsonb_agg(jsonb_build_array(concept, phrase)) from search_concept
      where concept = any (heads) and phrase !~ '^κ'),
    case when cardinality(asked) > 0 then (
      select jsonb_agg(jsonb_build_array(word, lexeme, documents)) from (
        select word, lexeme, documents from unnest(asked) as word, lateral (
          select lexeme, documents from search_lexeme
          where is_word and slips && one_slip(word) and lexeme <> word order by documents desc limit 60) as slip
        where length(word) between 3 and 24
        union
        select word, lexeme, documents from unnest(asked) as word, lateral (
          select lexeme, documents from search_lexeme
          where is_word and spelling % translate(word, 'ابتثجحخدذرزسشصضطظعغفقكلمنوهي', 'abtcjhxdvrzswpeuoigfqklmn132')
          order by similarity(spelling,
            translate(word, 'ابتثجحخدذرزسشصضطظعغفقكلمنوهي', 'abtcjhxdvrzswpeuoigfqklmn132')) desc, documents desc
          limit 20) as spelt
        where length(word) between 8 and 40 and not exists (select from search_lexeme where lexeme = word)
      ) as neighbour) end,
    (select coalesce(sum(documents), 0)::integer from search_lexeme
      where lexeme >= begun and lexeme < begun || chr(1114111));
end $$;
