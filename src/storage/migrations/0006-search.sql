-- What the one search box finds. `norm` holds the lexemes of a document as the domain makes them (src/domain/search):
-- plain words; after a Greek letter what stands behind them: σ a stem, κ a consonant key, γ a concept, τ a whole name.
-- Weights: A title, B other names and the concepts of the title, C excerpt, D keys and the other concepts.
create extension if not exists pg_trgm;

create table search_document (
  kind text not null check (kind in ('territory', 'activity', 'model', 'project', 'programme', 'partner', 'word')),
  ref text not null,
  title jsonb not null,
  excerpt jsonb,
  aliases jsonb not null,
  territory text,
  prominence real not null check (prominence between 0 and 1),
  -- words of the shortest wording of the title: the less there is beside what was typed, the better it fits
  title_words smallint not null,
  norm tsvector not null,
  primary key (kind, ref)
);
create index search_document_norm on search_document using gin (norm) with (fastupdate = off);

-- All that is left of a word when one letter is left out, and the word: two words that share one are a slip apart.
create function one_slip(word text) returns text[] language sql immutable strict parallel safe as $$
  select array_agg(distinct left(word, i - 1) || substr(word, i + 1)) || word from generate_series(1, length(word)) as i
$$;

-- Every lexeme of every document, and in how many it is.
create table search_lexeme (
  lexeme text collate "C" primary key,
  documents integer not null,
  is_word boolean not null generated always as (lexeme !~ '^[σκγτ0-9]') stored,
  -- letter for letter in ASCII: trigrams of Arabic do not depend on the locale of the server
  spelling text not null generated always as
    (translate(lexeme, 'ابتثجحخدذرزسشصضطظعغفقكلمنوهي', 'abtcjhxdvrzswpeuoigfqklmn132')) stored,
  slips text[] generated always as
    (case when lexeme ~ '^[^σκγτ0-9].{2,23}$' then one_slip(lexeme) end) stored
);
create index search_lexeme_slips on search_lexeme using gin (slips) with (fastupdate = off) where is_word;
create index search_lexeme_spelling on search_lexeme using gin (spelling gin_trgm_ops) with (fastupdate = off)
  where is_word;
create index search_lexeme_forgotten on search_lexeme (lexeme) where documents <= 0;

-- Kept right by the database itself, whoever changes a document. In the order of the lexemes, so that two writers wait
-- for each other instead of locking each other out.
create function search_lexeme_more() returns trigger language plpgsql as $$
begin
  insert into search_lexeme as known (lexeme, documents)
    select lexeme, count(*) from added, unnest(tsvector_to_array(norm)) as lexeme group by lexeme order by lexeme collate "C"
    on conflict (lexeme) do update set documents = known.documents + excluded.documents;
  return null;
end $$;
create function search_lexeme_less() returns trigger language plpgsql as $$
begin
  perform from search_lexeme where lexeme in (select unnest(tsvector_to_array(norm)) from gone)
    order by lexeme for update;
  update search_lexeme as known set documents = known.documents - less.documents
    from (select lexeme, count(*) as documents from gone, unnest(tsvector_to_array(norm)) as lexeme group by 1) as less
    where known.lexeme = less.lexeme;
  delete from search_lexeme where documents <= 0;
  return null;
end $$;
create trigger search_document_added after insert on search_document
  referencing new table as added for each statement execute function search_lexeme_more();
create trigger search_document_gone after delete on search_document
  referencing old table as gone for each statement execute function search_lexeme_less();

-- Words and word groups that mean the same in different languages: stems of a phrase, or κ and its keys, to a concept.
create table search_concept (
  phrase text collate "C" not null,
  concept text not null,
  primary key (phrase, concept)
);

-- What a project says, for near-duplicates: of each wording the hashed words (concept, else consonant key), once each.
create table project_fingerprint (
  project_id text not null references project (id) on delete cascade,
  wording smallint not null,
  tokens integer[] not null,
  primary key (project_id, wording)
);
create index project_fingerprint_tokens on project_fingerprint using gin (tokens) with (fastupdate = off);

-- In how many wordings a token is: the rare ones find the candidates.
create table fingerprint_token (
  token integer primary key,
  wordings integer not null
);
create index fingerprint_token_forgotten on fingerprint_token (token) where wordings <= 0;
create function fingerprint_token_more() returns trigger language plpgsql as $$
begin
  insert into fingerprint_token as known (token, wordings)
    select token, count(*) from added, unnest(tokens) as token group by 1 order by 1
    on conflict (token) do update set wordings = known.wordings + excluded.wordings;
  return null;
end $$;
create function fingerprint_token_less() returns trigger language plpgsql as $$
begin
  perform from fingerprint_token where token in (select unnest(tokens) from gone) order by token for update;
  update fingerprint_token as known set wordings = known.wordings - less.wordings
    from (select token, count(*) as wordings from gone, unnest(tokens) as token group by 1) as less
    where known.token = less.token;
  delete from fingerprint_token where wordings <= 0;
  return null;
end $$;
create trigger project_fingerprint_added after insert on project_fingerprint
  referencing new table as added for each statement execute function fingerprint_token_more();
create trigger project_fingerprint_gone after delete on project_fingerprint
  referencing old table as gone for each statement execute function fingerprint_token_less();
