/** A round as those who lead the contest see it. */
import type { Contest, Round } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import type { Juror } from '../../domain/judging/judging.ts'
import type { Reading } from '../../domain/judging/assignment.ts'
import type { Comparison, Conflict, MarkSheet } from '../../domain/judging/judging.ts'
import type { RoundDecision, RoundSetup, RoundSignature } from '../../domain/judging/round.ts'
import { type RoundResult, roundResult } from '../../domain/judging/round-figures.ts'
import { entriesInRound } from '../contest/rounds.ts'
import type { Database, Transaction } from '../database.ts'
import {
  listAssignments,
  listComparisons,
  listConflicts,
  listJurors,
  listMarkSheets,
  listSignatures,
  readRoundDecision,
  readRoundSetup,
} from './reads.ts'

export type RoundState = {
  readonly round: Round
  readonly setup: RoundSetup
  readonly entries: readonly Entry[]
  /** those who have left too */
  readonly jurors: readonly Juror[]
  readonly conflicts: readonly Conflict[]
  readonly readings: readonly Reading[]
  readonly sheets: readonly MarkSheet[]
  readonly comparisons: readonly Comparison[]
  readonly decision: RoundDecision | null
  readonly signatures: readonly RoundSignature[]
}

/** More than half of the jurors sign, unless the leader says otherwise. */
export function usualQuorum(jurors: readonly Juror[]): number {
  return Math.floor(jurors.filter(({ leftAt }) => leftAt === null).length / 2) + 1
}

/** Null: the contest has no such round. */
export async function readRoundState(
  db: Database | Transaction,
  contest: Pick<Contest, 'id' | 'plan'>,
  id: string,
): Promise<RoundState | null> {
  const round = contest.plan.rounds.find((one) => one.id === id)
  if (round === undefined) return null
  const jurors = await listJurors(db, contest.id)
  return {
    round,
    setup: (await readRoundSetup(db, contest.id, id)) ?? {
      basis: 'raw',
      quorum: usualQuorum(jurors),
      seed: null,
    },
    entries: await entriesInRound(db, contest, id),
    jurors,
    conflicts: await listConflicts(db, contest.id),
    readings: await listAssignments(db, contest.id, id),
    sheets: await listMarkSheets(db, contest.id, id),
    comparisons: await listComparisons(db, contest.id, id),
    decision: await readRoundDecision(db, contest.id, id),
    signatures: await listSignatures(db, contest.id, id),
  }
}

/** What the judgements say as they stand now. */
export function resultOf({ plan }: Pick<Contest, 'plan'>, state: RoundState): RoundResult {
  return roundResult({
    entries: state.entries.map(({ id }) => id),
    criteria: plan.criteria,
    round: state.round,
    basis: state.setup.basis,
    prizes: plan.prizes.reduce((sum, { count }) => sum + count, 0),
    sheets: state.sheets,
    comparisons: state.comparisons,
  })
}
