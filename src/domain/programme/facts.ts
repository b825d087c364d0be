/** What a programme may ask about an applicant. Each may be unknown: an unknown fact asks a question, never refuses. */
import type { TerritoryCode } from '../basics/territory-code.ts'

/** Who asks: nobody in law yet (`none`: a group that has not founded), or which kind of body or person. */
export const LEGAL_FORMS = [
  'none',
  'person',
  'auto-entrepreneur',
  'cooperative',
  'union',
  'gie',
  'company',
  'association',
  'network',
] as const
export type LegalForm = (typeof LEGAL_FORMS)[number]

/** What a number fact is counted in. */
export const NUMBER_UNITS = ['share', 'centimes', 'people', 'months', 'years', 'hectares'] as const
export type NumberUnit = (typeof NUMBER_UNITS)[number]

/** Trades that a programme may leave out whatever the sector. */
export const TRADES = ['property-development', 'deep-sea-fishing', 'other'] as const

/**
 * `choice`: one of a closed list; `yes-no`; `number`: money in centimes, shares from 0 to 1, whole counts, months, years.
 */
export type FactKind =
  | { readonly kind: 'choice'; readonly values: readonly string[] | 'sectors' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'territory' }
  | { readonly kind: 'number'; readonly unit: NumberUnit }

/**
 * How a fact can change, for "the shortest way there": `decide` by decision (an own share, an amount asked), `act` by
 * work (found the cooperative, admit members), `wait` it only grows with time, `never`.
 */
export type Change = 'decide' | 'act' | 'wait' | 'never'

export type FactDefinition = {
  readonly is: FactKind
  readonly change: Change
  /** Smaller is easier; compares ways of one length. A setting of this project. */
  readonly effort: number
}

export const FACTS = {
  'legal-form': { is: { kind: 'choice', values: LEGAL_FORMS }, change: 'act', effort: 5 },
  territory: { is: { kind: 'territory' }, change: 'never', effort: 0 },
  sector: { is: { kind: 'choice', values: 'sectors' }, change: 'never', effort: 0 },
  registered: { is: { kind: 'yes-no' }, change: 'act', effort: 4 },
  members: { is: { kind: 'number', unit: 'people' }, change: 'act', effort: 3 },
  'women-share': { is: { kind: 'number', unit: 'share' }, change: 'act', effort: 4 },
  'youth-share': { is: { kind: 'number', unit: 'share' }, change: 'act', effort: 4 },
  /** Women and young people together, as the INDH counts them. */
  'women-youth-share': { is: { kind: 'number', unit: 'share' }, change: 'act', effort: 4 },
  /** Months since registration in law. It grows; it never shrinks. */
  'age-months': { is: { kind: 'number', unit: 'months' }, change: 'wait', effort: 6 },
  /** Age in years of the person who asks. */
  'person-age': { is: { kind: 'number', unit: 'years' }, change: 'wait', effort: 6 },
  /** A year's turnover without VAT. */
  turnover: { is: { kind: 'number', unit: 'centimes' }, change: 'never', effort: 0 },
  'project-cost': { is: { kind: 'number', unit: 'centimes' }, change: 'decide', effort: 2 },
  'amount-asked': { is: { kind: 'number', unit: 'centimes' }, change: 'decide', effort: 1 },
  'own-share': { is: { kind: 'number', unit: 'share' }, change: 'decide', effort: 2 },
  /** Of the own share, how much is given in kind. */
  'in-kind-share': { is: { kind: 'number', unit: 'share' }, change: 'decide', effort: 2 },
  'income-generating': { is: { kind: 'yes-no' }, change: 'never', effort: 0 },
  innovative: { is: { kind: 'yes-no' }, change: 'never', effort: 0 },
  /** The project works in the value chain of a product of its territory. */
  'value-chain': { is: { kind: 'yes-no' }, change: 'never', effort: 0 },
  /** Counted as a women's or a young people's cooperative; no source that was read prints the share it takes. */
  'womens-cooperative': { is: { kind: 'yes-no' }, change: 'act', effort: 4 },
  'youth-cooperative': { is: { kind: 'yes-no' }, change: 'act', effort: 4 },
  'low-income': { is: { kind: 'yes-no' }, change: 'never', effort: 0 },
  /** A young person in a hard situation, as a selection committee sees it. */
  'vulnerable-youth': { is: { kind: 'yes-no' }, change: 'never', effort: 0 },
  trade: { is: { kind: 'choice', values: TRADES }, change: 'never', effort: 0 },
  'exports-africa': { is: { kind: 'yes-no' }, change: 'never', effort: 0 },
  'farm-area': { is: { kind: 'number', unit: 'hectares' }, change: 'never', effort: 0 },
  /** Several small farmers carry one irrigation project together. */
  collective: { is: { kind: 'yes-no' }, change: 'decide', effort: 3 },
  'well-permit': { is: { kind: 'yes-no' }, change: 'act', effort: 4 },
  'water-meter': { is: { kind: 'yes-no' }, change: 'act', effort: 2 },
  /** The technical file of the works, agreed before they begin. */
  'technical-file': { is: { kind: 'yes-no' }, change: 'act', effort: 3 },
  /** Premises or equipment damaged by the earthquake of 8 September 2023. */
  'quake-damaged': { is: { kind: 'yes-no' }, change: 'never', effort: 0 },
} as const satisfies Readonly<Record<string, FactDefinition>>

export type FactId = keyof typeof FACTS
export const FACT_IDS = Object.keys(FACTS) as readonly FactId[]

export type FactValue = string | number | boolean | TerritoryCode
/** What is known of who asks; a fact that is absent is unknown. */
export type Applicant = Readonly<Partial<Record<FactId, FactValue>>>
