/** The projects in which the search finds what was typed. */
import { bankVersion } from '../bank/reads.ts'
import type { Database } from '../database.ts'
import { lexemesNeeded } from '../search/query.ts'
import { sql } from 'kysely'

type Found = { readonly bits: Promise<Buffer | null>; readonly version: number; readonly until: number }

/**
 * A page asks for its list, its counts and its places at once, and a reader goes from page to page: what was found is kept
 * for a minute, until the bank changes. Lists ask besides what the public may see: nothing withdrawn is shown.
 */
const kept = new WeakMap<Database, Map<string, Found>>()
const KEPT_MS = 60_000
const MOST_KEPT = 100

/**
 * One bit for each project, by its number, those included that the public may not see: 8 KB for 65,000. Null when `q`
 * holds no word.
 */
export async function projectsWith(db: Database, q: string): Promise<Buffer | null> {
  const version = await bankVersion(db)
  const found = kept.get(db) ?? new Map<string, Found>()
  kept.set(db, found)
  const same = found.get(q)
  if (same !== undefined && same.version === version && same.until > performance.now()) return same.bits
  const bits = find(db, q)
  found.delete(q)
  found.set(q, { bits, version, until: performance.now() + KEPT_MS })
  for (const oldest of [...found.keys()].slice(0, Math.max(0, found.size - MOST_KEPT))) found.delete(oldest)
  bits.catch(() => found.delete(q))
  return bits
}

async function find(db: Database, q: string): Promise<Buffer | null> {
  const words = await lexemesNeeded(db, q)
  if (words === null) return null
  const { rows } = await sql<{ numbers: string | null }>`
    select search_projects(${JSON.stringify(words)}::jsonb) as numbers`.execute(db)
  const numbers = rows[0]?.numbers ?? ''
  return bitsOf(numbers === '' ? [] : numbers.split(' ').map(Number))
}

/** As `get_bit` of PostgreSQL counts them. No project is number 0. */
function bitsOf(numbers: readonly number[]): Buffer {
  const most = numbers.reduce((max, number) => Math.max(max, number), 0)
  const bits = Buffer.alloc((most >> 3) + 1)
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7))
  return bits
}
