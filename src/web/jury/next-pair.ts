import type { Desk } from '../../domain/jury/desk.ts'
import { anyPair, type Pair } from '../../domain/jury/pairs.ts'
import type { Database } from '../../storage/database.ts'

/** The pair a juror is shown next; null: none is left for her. */
export async function nextPairFor(
  _db: Database,
  { entries, comparisons }: Desk,
  skipped: ReadonlySet<string>,
): Promise<Pair | null> {
  const ids = entries.map(({ id }) => id)
  return anyPair(ids, comparisons, skipped)
}
