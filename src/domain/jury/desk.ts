/** What lies before one juror: which round runs, which entries are hers to read, and what she has done with each. */
import { type Contest, contestPhase, type Round } from '../contest/contest.ts'
import type { Entry, EntryId } from '../contest/entry.ts'
import type { Comparison, Conflict, Juror, MarkSheet } from '../judging/judging.ts'
import type { PersonId } from '../person/person.ts'

export type Desk = {
  readonly contest: Contest
  readonly juror: Juror
  /** the round that is not decided yet; null: none (not closed yet, all decided, cancelled) */
  readonly round: Round | null
  /** the jury deliberates on this round: nothing is marked or compared any more */
  readonly deliberating: boolean
  /** rounds whose order is decided, in the order of the plan */
  readonly decided: readonly Round[]
  /** hers to read in this round, by number; none before she has agreed to the rules of the jury */
  readonly entries: readonly Entry[]
  /** by entry */
  readonly sheets: ReadonlyMap<EntryId, MarkSheet>
  /** hers of this round between entries that are still hers, oldest first */
  readonly comparisons: readonly Comparison[]
}

/** A juror works as long as she has not left. */
export function jurorOf(jurors: readonly Juror[], person: PersonId): Juror | null {
  return jurors.find((juror) => juror.person === person && juror.leftAt === null) ?? null
}

/** The first round that nobody has decided yet, once entries are closed and until results are out. */
export function roundNow(contest: Contest, decided: ReadonlySet<string>, now: Date): Round | null {
  if (contestPhase(contest, now) !== 'judging') return null
  return contest.plan.rounds.find(({ id }) => !decided.has(id)) ?? null
}

/** A conflict keeps an entry from a juror until the leader of the contest has set it aside. */
export const isInForce = ({ setAside }: Conflict): boolean => setAside === null

type Room = {
  readonly round: Round | null
  readonly juror: Juror
  readonly entries: readonly Entry[]
  /** of everybody */
  readonly conflicts: readonly Conflict[]
  /** of this round */
  readonly assignments: readonly { readonly juror: PersonId; readonly entry: EntryId }[]
}

/**
 * Entries of this round that are hers: those assigned to her; where a round is judged in pairs only and she was
 * assigned none, all. Never one with which she has a conflict in force.
 */
export function readableEntries({ round, juror, entries, conflicts, assignments }: Room): readonly Entry[] {
  if (round === null || juror.agreedAt === null || juror.leftAt !== null) return []
  const kept = new Set(
    conflicts.filter((one) => one.juror === juror.person && isInForce(one)).map(({ entry }) => entry),
  )
  const hers = new Set(assignments.filter((one) => one.juror === juror.person).map(({ entry }) => entry))
  const all = round.method === 'pairs' && hers.size === 0
  return entries.filter(
    (entry) =>
      entry.standing === 'submitted' &&
      entry.round === round.id &&
      (all || hers.has(entry.id)) &&
      !kept.has(entry.id),
  )
}

export const asksMarks = (round: Round): boolean => round.method !== 'pairs'
export const asksPairs = (round: Round): boolean => round.method !== 'grid'

export type SheetState = 'new' | 'begun' | 'complete'

export function sheetState(sheet: MarkSheet | undefined): SheetState {
  if (sheet === undefined) return 'new'
  return sheet.complete ? 'complete' : 'begun'
}
