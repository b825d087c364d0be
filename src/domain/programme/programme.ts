/**
 * A source of money or support, as data (`data/programmes/<id>.json`): who may have it, how much, when, and where that
 * was read. Every criterion is one object that is both evaluated (`eligibility.ts`) and rendered as text in the four
 * languages; there is no place for a criterion that is only words.
 */
import type { Text } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { FactId } from './facts.ts'

export const INSTRUMENTS = [
  'grant',
  'loan',
  'honour-loan',
  'guarantee',
  'prize',
  'equipment',
  'coaching',
  'training',
] as const
export type Instrument = (typeof INSTRUMENTS)[number]

/** What must hold. `all` and `any` combine; a leaf speaks of one fact. Bounds are included unless `strictly`. */
export type Rule =
  | { readonly kind: 'one-of'; readonly fact: FactId; readonly values: readonly string[] }
  | { readonly kind: 'none-of'; readonly fact: FactId; readonly values: readonly string[] }
  | { readonly kind: 'at-least'; readonly fact: FactId; readonly value: number; readonly strictly?: boolean }
  | { readonly kind: 'at-most'; readonly fact: FactId; readonly value: number; readonly strictly?: boolean }
  | { readonly kind: 'within'; readonly fact: 'territory'; readonly territories: readonly TerritoryCode[] }
  | { readonly kind: 'is'; readonly fact: FactId; readonly value: boolean }
  | { readonly kind: 'all'; readonly of: readonly Rule[] }
  | { readonly kind: 'any'; readonly of: readonly Rule[] }

/** A rule that speaks of one fact. */
export type Leaf = Exclude<Rule, { kind: 'all' | 'any' }>

export const RULE_KINDS = ['one-of', 'none-of', 'at-least', 'at-most', 'within', 'is', 'all', 'any'] as const

/** How sure: read in an official or primary page; read in the press; not confirmed by any source. */
export const CONFIDENCES = ['verified', 'press', 'unverified'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Where a statement about a programme was read, and when it was last looked at. */
export type Evidence = {
  readonly source: string
  readonly sourceUrl: string | null
  /** Year or date that the source speaks of: `2022`, `2023-08-16`. */
  readonly asOf: string
  readonly confidence: Confidence
}

/** The criterion's whole meaning is its rule; evidence says where it was read. */
export type Criterion = { readonly id: string; readonly rule: Rule; readonly evidence: Evidence }

/** `from`, `to`: `2025-09-15`; null: open on that side. No period at all: `periods` is empty and so unknown. */
export type Period = { readonly from: string | null; readonly to: string | null; readonly evidence: Evidence }

/** An amount or rate with its evidence; null amounts are not printed anywhere that was read. */
export type Terms = {
  /** Most that one project may get, centimes. */
  readonly ceiling: number | null
  /** Largest share of the cost that is paid, 0 to 1. */
  readonly shareOfCost: number | null
  /** Smallest own share, 0 to 1. */
  readonly ownShare: number | null
  /** Of the own share, how much may be in kind, 0 to 1. */
  readonly ownInKind: number | null
  /** Yearly rate of a loan, 0 to 1. */
  readonly rate: number | null
  /** Share of the loan that is guaranteed, 0 to 1. */
  readonly guaranteed: number | null
  /** Longest loan, months; first months without repayment. */
  readonly months: number | null
  readonly graceMonths: number | null
  readonly evidence: Evidence | null
}

/**
 * A figure that is neither a condition nor one of the terms: a cap for each hectare, how many were chosen of how many.
 * Money in centimes, shares from 0 to 1.
 */
export type Figure = {
  readonly label: Text
  readonly value: number
  readonly unit: 'centimes' | 'share' | 'months' | 'years' | 'count'
  readonly per: 'hectare' | 'metre' | null
  readonly evidence: Evidence
}

/** Territories that the body looks at first when it chooses. It never shuts the others out. */
export type Priority = {
  readonly territories: readonly TerritoryCode[]
  readonly why: Text
  readonly evidence: Evidence
}

export type Programme = {
  readonly id: string
  readonly name: Text
  readonly summary: Text
  /** The body that gives it; `partner` is its key in the directory of partners when it is there. */
  readonly body: { readonly name: Text; readonly partner: string | null }
  readonly instruments: readonly Instrument[]
  readonly terms: Terms
  /** Empty: in the whole country. */
  readonly territories: readonly TerritoryCode[]
  /** Empty: all sectors. */
  readonly sectors: readonly string[]
  readonly criteria: readonly Criterion[]
  readonly periods: readonly Period[]
  /** `open`: all the time; `calls`: when a call is out; `closed`: ended; `unknown`: no source says. */
  readonly standing: 'open' | 'calls' | 'closed' | 'unknown'
  /** What to bring; `evidence` null: usual in such files, to be confirmed with the body. */
  readonly documents: readonly { readonly name: Text; readonly evidence: Evidence | null }[]
  readonly applyUrl: string | null
  /** Where and how to ask, when there is no address to click. */
  readonly apply: Text | null
  readonly figures?: readonly Figure[]
  readonly priorities?: readonly Priority[]
  readonly evidence: Evidence
  /** Said to the user: conflicts between sources, old figures. */
  readonly caution: Text | null
}
