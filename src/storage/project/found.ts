/** The projects in which the search finds what was typed. */
import type { Database } from '../database.ts'
import { tsqueryFor } from '../search/query.ts'
import { sql } from 'kysely'

/**
 * A page asks for its list, its counts and its places at once: what is being looked for already is waited for, not
 * looked for again. Nothing is kept once it is found.
 */
const underWay = new WeakMap<Database, Map<string, Promise<Buffer | null>>>()

/**
 * One bit for each project, by its number, those included that the public may not see: 8 KB for 65,000. Null when `q`
 * holds no word.
 */
export function projectsWith(db: Database, q: string): Promise<Buffer | null> {
  const asked = underWay.get(db) ?? new Map<string, Promise<Buffer | null>>()
  underWay.set(db, asked)
  const same = asked.get(q)
  if (same !== undefined) return same
  const answer = find(db, q).finally(() => asked.delete(q))
  asked.set(q, answer)
  return answer
}

async function find(db: Database, q: string): Promise<Buffer | null> {
  const words = await tsqueryFor(db, q)
  if (words === null) return null
  const { rows } = await sql<{ numbers: string | null }>`select string_agg(number::text, ' ') as numbers
    from search_projects(${words}::tsquery) as ref join project on id = ref`.execute(db)
  return bitsOf((rows[0]?.numbers ?? '').split(' ').map(Number))
}

/** As `get_bit` of PostgreSQL counts them. No project is number 0. */
function bitsOf(numbers: readonly number[]): Buffer {
  const most = numbers.reduce((max, number) => Math.max(max, number), 0)
  const bits = Buffer.alloc((most >> 3) + 1)
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7))
  return bits
}
