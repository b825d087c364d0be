import type { Database } from '../database.ts'

/** What the other seeds have loaded: when one of them loads anew, the index is made anew. */
export async function seededParts(db: Database, except: readonly string[]): Promise<string> {
  const parts = await db
    .selectFrom('seed')
    .select(['part', 'content_hash'])
    .where('part', 'not in', except)
    .orderBy('part')
    .execute()
  return JSON.stringify(parts)
}
