import { randomInt } from 'node:crypto'
import { seededRandom } from '../../domain/basics/random.ts'
import type { Desk } from '../../domain/jury/desk.ts'
import { pairFor } from '../../domain/jury/pairs.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { Database } from '../../storage/database.ts'
import { listComparisons } from '../../storage/judging/reads.ts'

/** The pair a juror is shown next; null: none is left for her. */
export async function nextPairFor(
  db: Database,
  { contest, juror, round, entries }: Desk,
  skipped: ReadonlySet<string>,
): Promise<readonly [EntryId, EntryId] | null> {
  if (round === null || entries.length < 2) return null
  return pairFor(juror.person, {
    entries: entries.map(({ id }) => id),
    comparisons: await listComparisons(db, contest.id, round.id),
    skipped,
    random: seededRandom(randomInt(2 ** 31)),
  })
}
