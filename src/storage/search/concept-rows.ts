import { type Concepts, conceptsByPhrase } from '../../domain/search/concepts.ts'
import type { Database, Transaction } from '../database.ts'

/** The dictionary of concepts, as it was seeded: some three thousand phrases. Concepts are lexemes already. */
export async function readConcepts(db: Database | Transaction): Promise<Concepts> {
  return conceptsByPhrase(await db.selectFrom('search_concept').selectAll().execute())
}
