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

/** `doubted`: of which words neighbours are looked for. */
export async function knowledgeOf(
  db: Database | Transaction,
  inquiry: Inquiry,
  doubted: 'unknown' | 'all',
): Promise<Knowledge> {
  const { lexemes, phrases, words, begun } = inquiry
  const { rows } =
    await sql<Row>`select documents, concepts, wordings as phrases, near, begun_documents as begun
    from search_known(${lexemes}::text[], ${phrases}::text[], ${words}::text[], ${begun}::text, ${doubted === 'all'})`.execute(
      db,
    )
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
