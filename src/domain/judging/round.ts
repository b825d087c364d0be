/** How a round is counted, and what is kept of it when its jury deliberates. */
import type { EntryId } from '../contest/entry.ts'
import type { PersonId } from '../person/person.ts'

/** `raw`: the order of the mean marks as given; `adjusted`: of the means with the jurors' severity taken out. */
export const ORDER_BASES = ['raw', 'adjusted'] as const
export type OrderBasis = (typeof ORDER_BASES)[number]

/** Chosen before the first judgement of the round, then fixed. */
export type RoundSetup = {
  readonly basis: OrderBasis
  /** how many jurors must sign the decision */
  readonly quorum: number
  /** of the draw of who reads what, as saved; null: nothing was drawn yet */
  readonly seed: number | null
}

/** What the judgements say of one entry: nothing in it leads to a juror. */
export type EntryFigures = {
  readonly entry: EntryId
  /** complete mark sheets and comparisons */
  readonly sheets: number
  readonly pairs: number
  /** mean mark by criterion id, 1 to 5; empty: no sheet */
  readonly byCriterion: Readonly<Record<string, number>>
  /** weighted mean, 1 to 5; null: no sheet */
  readonly total: number | null
  /** standard deviation of the weighted totals of its sheets; null below two */
  readonly spread: number | null
  /** the weighted mean with severity taken out; null: no sheet, or jurors cannot be compared */
  readonly adjusted: number | null
  /** Bradley-Terry ability (logit, mean 0) with its standard error; null: no pair */
  readonly ability: { readonly value: number; readonly error: number } | null
}

export type RoundFigures = {
  readonly basis?: OrderBasis
  readonly entries?: readonly EntryFigures[]
}

export type Departure = { readonly entry: EntryId; readonly reason: string }

export type RoundDecision = {
  /** best first */
  readonly computed: readonly EntryId[]
  readonly decided: readonly EntryId[]
  readonly departures: readonly Departure[]
  readonly minutes: string
  readonly figures: RoundFigures
  readonly version: number
  readonly openedAt: Date | null
  /** a quorum has signed: nothing changes any more; null: it is being deliberated */
  readonly decidedAt: Date | null
}

/** `hash`: of the content that was signed; it counts as long as the decision has the same. */
export type RoundSignature = { readonly juror: PersonId; readonly hash: string; readonly at: Date }
