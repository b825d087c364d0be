/** What the index holds of the words that were asked: one round trip. */
import { sql } from 'kysely'
import type { Inquiry, Knowledge, Neighbour } from '../../domain/search/asked.ts'
import type { Database, Transaction } from '../database.ts'

type Row = {
  documents: Readonly<Record<string, number>> | null
  concepts: readonly (readonly [phrase: string, lexeme: string, documents: number])[] | null
  near: readonly (readonly [word: string, lexeme: string, documents: number])[] | null
  phrases: readonly (readonly [lexeme: string, phrase: string])[] | null
  begun: number
}

/** A slip is looked for in words of 3 to 24 letters; two slips, by trigrams, in words of 8 and more. */
const NEAR = sql`(
  select word, lexeme, documents from unnest(asked) as word, lateral (
    select lexeme, documents from search_lexeme
    where is_word and slips && one_slip(word) and lexeme <> word order by documents desc limit 60) as slip
  where length(word) between 3 and 24
  union
  select word, lexeme, documents from unnest(asked) as word, lateral (
    select lexeme, documents from search_lexeme
    where is_word and spelling % translate(word, 'ابتثجحخدذرزسشصضطظعغفقكلمنوهي', 'abtcjhxdvrzswpeuoigfqklmn132')
    order by similarity(spelling, translate(word, 'ابتثجحخدذرزسشصضطظعغفقكلمنوهي', 'abtcjhxdvrzswpeuoigfqklmn132')) desc, documents desc limit 20) as spelt
  where length(word) between 8 and 40 and not exists (select from search_lexeme where lexeme = word))`

/** `doubted`: of which words neighbours are looked for. */
export async function knowledgeOf(
  db: Database | Transaction,
  inquiry: Inquiry,
  doubted: 'unknown' | 'all',
): Promise<Knowledge> {
  const { lexemes, phrases, words, begun } = inquiry
  const { rows } =
    await sql<Row>`with given as (select array(select word from unnest(${words}::text[]) as word
      where ${doubted === 'all'} or not exists (select from search_lexeme where lexeme = word)) as asked)
    select
      (select jsonb_object_agg(lexeme, documents) from search_lexeme where lexeme = any(${lexemes})) as documents,
      (select jsonb_agg(jsonb_build_array(phrase, lexeme, documents) order by phrase, lexeme)
        from search_concept join search_lexeme on lexeme = concept where phrase = any(${phrases})) as concepts,
      (select jsonb_agg(jsonb_build_array(concept, phrase)) from search_concept
        where concept in (select concept from search_concept where phrase = any(${phrases})) and phrase !~ '^κ') as phrases,
      (select jsonb_agg(jsonb_build_array(word, lexeme, documents)) from ${NEAR} as near) as near,
      (select coalesce(sum(documents), 0)::int from search_lexeme
        where lexeme >= ${begun}::text and lexeme < ${begun}::text || chr(1114111)) as begun
    from given`.execute(db)
  const [row] = rows
  return {
    documents: new Map(Object.entries(row?.documents ?? {})),
    concepts: gathered(row?.concepts ?? []),
    near: gathered(row?.near ?? []),
    phrases: phrasesByConcept(row?.phrases ?? []),
    begun: row?.begun ?? 0,
  }
}

function gathered(
  triples: readonly (readonly [string, string, number])[],
): ReadonlyMap<string, readonly Neighbour[]> {
  const byFirst = new Map<string, Neighbour[]>()
  for (const [first, lexeme, documents] of triples) {
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [{ lexeme, documents }])
    else list.push({ lexeme, documents })
  }
  return byFirst
}

function phrasesByConcept(
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byConcept = new Map<string, Set<string>>()
  for (const [concept, phrase] of pairs) {
    const known = byConcept.get(concept)
    if (known === undefined) byConcept.set(concept, new Set([phrase]))
    else known.add(phrase)
  }
  return byConcept
}
