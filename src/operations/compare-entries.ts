/** A juror says which of two entries is better, or takes her last word back. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import { asksPairs } from '../domain/jury/desk.ts'
import type { Comparison } from '../domain/judging/judging.ts'
import type { Database } from '../storage/database.ts'
import { lockRound, putComparison } from '../storage/judging/writes.ts'
import { readDesk } from '../storage/jury/reads.ts'
import { deleteComparison, lockSeat } from '../storage/jury/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import type { JurorCircumstances } from './agree-to-jury.ts'

/** Not hers to compare, or none at all. */
export type PairRefusal = { readonly kind: 'no-such-pair' }

export type SentPair = {
  readonly contest: string
  readonly round: string
  /** as they stood on the page, in any order */
  readonly one: EntryId
  readonly other: EntryId
  readonly better: 'one' | 'other' | 'equal'
}

/** The last word of a juror on a pair counts. */
export function compareEntries(
  db: Database,
  { contest, round, one, other, better }: SentPair,
  { actor, now }: JurorCircumstances,
): Promise<Outcome<Comparison, PairRefusal>> {
  return db.transaction().execute(async (trx) => {
    const seat = { contest, person: actor.person }
    await lockRound(trx, contest, round)
    await lockSeat(trx, seat)
    const desk = await readDesk(trx, seat, now)
    const hers = [one, other].every((id) => desk?.entries.some((entry) => entry.id === id))
    const pairs = desk?.round?.id === round && asksPairs(desk.round) && !desk.deliberating
    if (!pairs || !hers || one === other) return refused<PairRefusal>({ kind: 'no-such-pair' })
    const inOrder = one < other
    const comparison: Comparison = {
      juror: actor.person,
      round,
      first: inOrder ? one : other,
      second: inOrder ? other : one,
      better: better === 'equal' ? 'tie' : (better === 'one') === inOrder ? 'first' : 'second',
      at: now,
    }
    await putComparison(trx, contest, comparison)
    await note(trx, 'compare-entries', contest, comparison)
    return accepted(comparison)
  })
}

/** Takes back her latest comparison of this round; null: there is none. */
export function undoComparison(
  db: Database,
  { contest, round }: Pick<SentPair, 'contest' | 'round'>,
  { actor, now }: JurorCircumstances,
): Promise<Outcome<Comparison | null, PairRefusal>> {
  return db.transaction().execute(async (trx) => {
    const seat = { contest, person: actor.person }
    await lockRound(trx, contest, round)
    await lockSeat(trx, seat)
    const desk = await readDesk(trx, seat, now)
    if (desk === null || desk.round?.id !== round || desk.deliberating)
      return refused<PairRefusal>({ kind: 'no-such-pair' })
    const last = desk.comparisons.at(-1)
    if (last === undefined) return accepted(null)
    await deleteComparison(trx, seat, last)
    await note(trx, 'undo-comparison', contest, { ...last, at: now })
    return accepted(last)
  })
}

function note(
  trx: Parameters<typeof appendJournal>[0],
  action: string,
  contest: string,
  { juror, round, first, second, at }: Comparison,
): Promise<void> {
  const subject = `contest:${contest}`
  return appendJournal(trx, {
    at,
    actor: `person:${juror}`,
    action,
    subject,
    detail: { round, first, second },
  })
}
