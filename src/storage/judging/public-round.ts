/** What anybody may know of a round once results are out. No name of a juror stands with a mark, nor with an entry. */
import type { RoundMethod } from '../../domain/contest/contest.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { EntryFigures, OrderBasis } from '../../domain/judging/round.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import type { Database, Transaction } from '../database.ts'
import { listJurors, listSignatures, readRoundDecision } from './reads.ts'
import { decisionHash } from './decision-hash.ts'

export type PublicRound = {
  readonly round: string
  readonly method: RoundMethod
  readonly basis: OrderBasis
  /** best first, as decided */
  readonly order: readonly {
    readonly entry: EntryId
    /** where the figures put it, from 1 */
    readonly computedPlace: number
    readonly figures: EntryFigures | null
    /** why it stands elsewhere than the figures put it; null: it does not */
    readonly reason: string | null
  }[]
  /** how many go on; null: the last round */
  readonly keeps: number | null
  /** how many jurors have signed this decision */
  readonly signed: number
  readonly decidedAt: Date
}

/** Null: results are not out, or the round is not decided. */
export async function publicRound(
  db: Database | Transaction,
  { id, plan, publishedAt }: Pick<Contest, 'id' | 'plan' | 'publishedAt'>,
  roundId: string,
  now: Date,
): Promise<PublicRound | null> {
  const round = plan.rounds.find((one) => one.id === roundId)
  if (round === undefined || publishedAt === null || publishedAt > now) return null
  const decision = await readRoundDecision(db, id, roundId)
  if (decision === null || decision.decidedAt === null) return null
  const hash = decisionHash(decision)
  const reasons = new Map(decision.departures.map(({ entry, reason }) => [entry, reason]))
  const figures = new Map(decision.figures.entries?.map((one) => [one.entry, one]))
  return {
    round: roundId,
    method: round.method,
    basis: decision.figures.basis ?? 'raw',
    order: decision.decided.map((entry) => ({
      entry,
      computedPlace: decision.computed.indexOf(entry) + 1,
      figures: figures.get(entry) ?? null,
      reason: reasons.get(entry) ?? null,
    })),
    keeps: round.keeps,
    signed: (await listSignatures(db, id, roundId)).filter((one) => one.hash === hash).length,
    decidedAt: decision.decidedAt,
  }
}

/** Who was on the jury, by name, once results are out; an erased juror is counted only. */
export async function publicJury(
  db: Database | Transaction,
  { id, publishedAt }: Pick<Contest, 'id' | 'publishedAt'>,
  now: Date,
): Promise<{
  readonly jurors: readonly { readonly name: string; readonly body: string | null }[]
  readonly unnamed: number
} | null> {
  if (publishedAt === null || publishedAt > now) return null
  const agreed = (await listJurors(db, id)).filter(({ agreedAt }) => agreedAt !== null)
  const named = agreed.filter(({ name }) => name !== '').map(({ name, body }) => ({ name, body }))
  // by name: no order in which they were invited or have judged
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return { jurors: named, unnamed: agreed.length - named.length }
}
