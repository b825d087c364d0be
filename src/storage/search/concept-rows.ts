import { type Concepts, conceptsByPhrase } from '../../domain/search/concepts.ts'
import type { Database, Transaction } from '../database.ts'

/** The dictionary of concepts, as it stands in this transaction: some four thousand phrases. Concepts are lexemes. */
export async function readConcepts(db: Database | Transaction): Promise<Concepts> {
  return conceptsByPhrase(await db.selectFrom('search_concept').selectAll().execute())
}

let latest: { readonly seed: string; readonly concepts: Concepts } | null = null

/** The dictionary as it was last seeded, kept in memory until another is. For reads: a seed under way is not seen. */
export async function seededConcepts(db: Database | Transaction): Promise<Concepts> {
  const row = await db
    .selectFrom('seed')
    .select('content_hash')
    .where('part', '=', 'search')
    .executeTakeFirst()
  if (row === undefined) return readConcepts(db)
  if (latest?.seed !== row.content_hash) latest = { seed: row.content_hash, concepts: await readConcepts(db) }
  return latest.concepts
}
