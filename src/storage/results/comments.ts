/** What jurors wrote to a team: the words alone, in an order that tells nothing of who wrote them. */
import { createHash } from 'node:crypto'
import { isInForce } from '../../domain/jury/desk.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import type { Database } from '../database.ts'
import { listConflicts, listMarkSheets } from '../judging/reads.ts'

export type TeamComment = {
  /** criterion id; `''`: on the whole */
  readonly criterion: string
  readonly words: string
}

/** Of complete sheets of a round whose jurors had no conflict. Whether it may be read yet is the caller's to ask. */
export async function commentsFor(
  db: Database,
  { id, contest }: Pick<Entry, 'id' | 'contest'>,
  round: string,
): Promise<readonly TeamComment[]> {
  const conflicts = await listConflicts(db, contest)
  const kept = new Set(
    conflicts.filter((one) => one.entry === id && isInForce(one)).map(({ juror }) => juror),
  )
  const sheets = await listMarkSheets(db, contest, round)
  return sheets
    .filter((sheet) => sheet.complete && sheet.entry === id && !kept.has(sheet.juror))
    .flatMap(({ comments }) => Object.entries(comments).map(([criterion, words]) => ({ criterion, words })))
    .map((one) => ({ one, place: createHash('sha256').update(`${id} ${one.words}`).digest('hex') }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ one }) => one)
}
