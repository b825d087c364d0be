/** Who reads what in a round: how it is counted is set first, then the draw is shown, saved, and drawn anew. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Contest } from '../domain/contest/contest.ts'
import { assign, type Assignment, type Reading } from '../domain/judging/assignment.ts'
import type { OrderBasis } from '../domain/judging/round.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { deleteUnbegun, insertReadings, putRoundSetup } from '../storage/judging/round-writes.ts'
import { readRoundState, type RoundState } from '../storage/judging/round-state.ts'
import { lockRound } from '../storage/judging/writes.ts'
import {
  journalOfJury,
  type LeadCircumstances,
  type LeadRefusal,
  ledContest,
  recordFoundConflicts,
} from './lead-jury.ts'

export type DrawRefusal =
  | LeadRefusal
  | { readonly kind: 'no-such-round' }
  /** the jury deliberates on it, or has decided */
  | { readonly kind: 'judging-over' }
  | { readonly kind: 'no-jurors' }
  | { readonly kind: 'no-entries' }
  | { readonly kind: 'seed-unread' }

export type SetupRefusal =
  | LeadRefusal
  | { readonly kind: 'no-such-round' }
  /** marks were given: how they are counted is fixed */
  | { readonly kind: 'judging-begun' }
  | { readonly kind: 'judging-over' }
  | { readonly kind: 'quorum-unread' }

export const MOST_SEED = 999_999

/** Jurors who have agreed to the rules; of what is begun nothing is moved. */
export function drawOf(state: RoundState, seed: number): Assignment {
  const jurors = state.jurors.filter(({ agreedAt, leftAt }) => agreedAt !== null && leftAt === null)
  return assign({
    entries: state.entries.map(({ id, content }) => ({ id, category: content.category })),
    jurors: jurors.map(({ person }) => person),
    conflicts: state.conflicts.filter(({ setAside }) => setAside === null),
    perEntry: state.round.judgementsPerEntry,
    kept: begun(state),
    seed,
  })
}

/** Readings with a mark; what somebody who has left did not finish counts no more. */
function begun({ readings, sheets, jurors, conflicts }: RoundState): readonly Reading[] {
  const gone = new Set(jurors.filter(({ leftAt }) => leftAt !== null).map(({ person }) => person))
  const closed = new Set(
    conflicts.flatMap((one) => (one.setAside === null ? [`${one.juror}/${one.entry}`] : [])),
  )
  const marked = new Map(sheets.map((sheet) => [`${sheet.juror}/${sheet.entry}`, sheet]))
  return readings.filter(({ juror, entry }) => {
    const sheet = marked.get(`${juror}/${entry}`)
    return sheet !== undefined && !closed.has(`${juror}/${entry}`) && (sheet.complete || !gone.has(juror))
  })
}

/** The same seed gives the same draw as was shown, as long as jurors, conflicts and entries are the same. */
export function saveDraw(
  db: Database,
  { contest: id, round, seed }: { readonly contest: string; readonly round: string; readonly seed: number },
  circumstances: LeadCircumstances,
): Promise<Outcome<Assignment, DrawRefusal>> {
  const { now } = circumstances
  return db.transaction().execute(async (trx) => {
    const led = await openRound(trx, { contest: id, round }, circumstances)
    if ('kind' in led) return refused<DrawRefusal>(led)
    if (!Number.isInteger(seed) || seed < 0 || seed > MOST_SEED)
      return refused<DrawRefusal>({ kind: 'seed-unread' })
    await recordFoundConflicts(trx, id, now)
    const state = await readRoundState(trx, led.contest, round)
    if (state === null || state.entries.length === 0) return refused<DrawRefusal>({ kind: 'no-entries' })
    if (!state.jurors.some(({ agreedAt, leftAt }) => agreedAt !== null && leftAt === null))
      return refused<DrawRefusal>({ kind: 'no-jurors' })
    const drawn = drawOf(state, seed)
    await deleteUnbegun(trx, id, { round })
    await insertReadings(trx, { contest: id, round }, drawn.readings, now)
    await putRoundSetup(trx, { contest: id, round }, { ...state.setup, seed }, now)
    const { least, most, connected } = drawn
    const detail = {
      round,
      seed,
      readings: drawn.readings.length,
      least,
      most,
      connected,
      short: drawn.short.length,
    }
    await journalOfJury(trx, id, 'draw-readers', circumstances, detail)
    return accepted(drawn)
  })
}

/** Raw or adjusted means, and how many must sign: before the first mark; the quorum until the deliberation. */
export function setRound(
  db: Database,
  wish: {
    readonly contest: string
    readonly round: string
    readonly basis: OrderBasis
    readonly quorum: number
  },
  circumstances: LeadCircumstances,
): Promise<Outcome<null, SetupRefusal>> {
  return db.transaction().execute(async (trx) => {
    const led = await openRound(trx, wish, circumstances)
    if ('kind' in led) return refused<SetupRefusal>(led)
    if (!Number.isInteger(wish.quorum) || wish.quorum < 1 || wish.quorum > 50)
      return refused<SetupRefusal>({ kind: 'quorum-unread' })
    const { setup, sheets, comparisons } = led.state
    const judged = sheets.length + comparisons.length > 0
    if (judged && wish.basis !== setup.basis) return refused<SetupRefusal>({ kind: 'judging-begun' })
    const { basis, quorum } = wish
    const drawnAt = setup.seed === null ? null : circumstances.now
    await putRoundSetup(trx, wish, { basis, quorum, seed: setup.seed }, drawnAt)
    await journalOfJury(trx, wish.contest, 'set-round', circumstances, { round: wish.round, basis, quorum })
    return accepted(null)
  })
}

/** Locked: a contest she leads, and a round of it on which nobody deliberates yet. */
export async function openRound(
  trx: Transaction,
  { contest: id, round }: { readonly contest: string; readonly round: string },
  circumstances: LeadCircumstances,
): Promise<
  | { readonly contest: Contest; readonly state: RoundState }
  | LeadRefusal
  | { readonly kind: 'no-such-round' }
  | { readonly kind: 'judging-over' }
> {
  await lockRound(trx, id, round)
  const contest = await ledContest(trx, id, circumstances)
  if ('kind' in contest) return contest
  const state = await readRoundState(trx, contest, round)
  if (state === null) return { kind: 'no-such-round' }
  return state.decision === null ? { contest, state } : { kind: 'judging-over' }
}
