/**
 * A ready economic model: what one kind of cooperative project buys, makes, sells, employs and earns, with
 * where every figure comes from. Written as data (`data/models/<id>.json`), run by `simulate`.
 *
 * All amounts are in dirhams (MAD) excluding VAT; all rates are fractions per year (0.05 = 5 %).
 * One **volume** drives the whole model: a tonne of fruit, a hive, a night, an order, a child-month.
 */
import type { Provenance } from '../basics/provenance.ts'
import type { Text } from '../basics/language.ts'

/** One editable number. `value` is the central case; `low` and `high` bound the plausible range for risk. */
export type Input = {
  readonly id: string
  readonly label: Text
  /** `MAD`, `MAD/kg`, `kg`, `%`, `month`, `person`, … A `%` input is stored as a fraction. */
  readonly unit: string
  readonly value: number
  readonly low: number
  readonly high: number
  /** What a form accepts at all. */
  readonly min: number
  readonly max: number
  readonly integer: boolean
  readonly provenance: Provenance
}

/** A product or service sold: `perUnit` units of it leave each unit of volume, each sold at `price`. */
export type ProductLine = {
  readonly id: string
  readonly label: Text
  readonly unit: string
  readonly perUnit: string
  readonly price: string
}

/**
 * A cost that follows the volume: `perUnit` of it per unit of volume, at `price` each.
 * `material` is stocked until the output is sold; `labour` and `service` are spent at once.
 * `toMembers`: the money goes to the members themselves (deliveries of raw material, work by the day).
 */
export type VariableLine = {
  readonly id: string
  readonly label: Text
  readonly kind: 'material' | 'labour' | 'service'
  readonly unit: string
  readonly perUnit: string
  readonly price: string
  readonly toMembers: boolean
}

/** A cost of every month, whatever the volume: rent, electricity, insurance, accounting, telephone. */
export type FixedLine = { readonly id: string; readonly label: Text; readonly monthly: string }

/** People paid by the month. `charged`: employer's social charges are added (input `employerCharges`). */
export type StaffLine = {
  readonly id: string
  readonly label: Text
  readonly headcount: string
  readonly monthlyPay: string
  readonly charged: boolean
  readonly toMembers: boolean
}

/** Equipment or fitting-out bought before opening, written off straight-line to zero over `lifeYears`. */
export type EquipmentLine = {
  readonly id: string
  readonly label: Text
  readonly quantity: string
  readonly unitPrice: string
  readonly lifeYears: string
}

/** Ids of inputs that every model has, in this order; the engine reads them by name. */
export const COMMON_INPUTS = [
  'members', // people, >= 5 (law 112-12 art. 14)
  'shareValue', // MAD a share, >= 100 (art. 26)
  'sharesPerMember', // shares
  'volume', // units of volume a year at full pace
  'rampYear1', // fraction of volume reached in year 1
  'rampYear2', // fraction in year 2; from year 3 the whole volume
  'sellingMonths', // months over which a month's output is sold (1 = sold at once)
  'customerDelayDays', // days before customers pay
  'supplierDelayDays', // days before suppliers are paid
  'employerCharges', // fraction of pay
  'preOpeningCosts', // MAD spent before opening: studies, registration, licences, first training
  'grant', // MAD received at the start, not repaid
  'otherContribution', // MAD brought by members or partners beyond shares, not repaid
  'loan', // MAD borrowed
  'loanRate', // a year
  'loanMonths', // total duration, grace included
  'loanGraceMonths', // months of interest only at the start
  'priceGrowth', // a year, on sales prices
  'costGrowth', // a year, on costs
  'refundShare', // part of the distributable surplus refunded to members by their dealings
  'shareInterest', // a year on paid-up shares, 0 = none
  'discountRate', // a year
  'horizonYears', // 3 to 7
  'startMonth', // calendar month of opening, 1 = January
] as const
export type CommonInputId = (typeof COMMON_INPUTS)[number]

/** Ids a model may have beside, for its impact on the territory; the engine reads them by name when present. */
export const OPTIONAL_INPUTS = [
  'womenShare', // fraction of members and employees who are women
  'youthShare', // fraction of members and employees under 35
  'localSpendShare', // fraction of materials, services and fixed costs bought in the territory
] as const
export type OptionalInputId = (typeof OPTIONAL_INPUTS)[number]

/** Which of the three legal categories of article 1: members supply, members are served, members work. */
export type CooperativeCategory = 'supply-and-sell' | 'serve-members' | 'workers'

/** What the tax code looks at (CGI 6-I-A-9° and 7-I-A): see src/domain/law. */
export type TaxActivity = 'collects-members-raw-material' | 'transforms-members-inputs' | 'other'

/** The sheet of R-203 and what a holder needs beside it; every text is plain, short, in ar, fr, en. */
export type ModelSheet = {
  readonly context: Text
  readonly objective: Text
  readonly composition: Text
  readonly cost: Text
  readonly activities: readonly Text[]
  readonly governance: Text
  readonly partners: readonly Text[]
  readonly territories: Text
  readonly equipment: Text
  readonly staffing: Text
  readonly seasonality: Text
  readonly licences: readonly Text[]
  readonly training: readonly Text[]
  readonly risks: readonly Text[]
  readonly environment: Text
  readonly jobs: Text
}

export type EconomicModel = {
  readonly id: string
  readonly name: Text
  readonly summary: Text
  /** id in data/activities */
  readonly activity: string
  readonly category: CooperativeCategory
  readonly taxActivity: TaxActivity
  /** a project of the new generation (innovation in product, process, market or organisation). */
  readonly newGeneration: boolean
  readonly audiences: readonly (
    | 'women'
    | 'youth'
    | 'farmers'
    | 'craftspeople'
    | 'job-seekers'
    | 'cooperatives'
  )[]
  /** Source document precedent, e.g. "R-113", or null. */
  readonly precedent: string | null
  readonly volumeUnit: Text
  /** Twelve weights, January first, of when the volume is produced; any positive scale. */
  readonly seasonality: readonly number[]
  readonly inputs: readonly Input[]
  readonly products: readonly ProductLine[]
  readonly variable: readonly VariableLine[]
  readonly fixed: readonly FixedLine[]
  readonly staff: readonly StaffLine[]
  readonly equipment: readonly EquipmentLine[]
  readonly sheet: ModelSheet
}

/** What a person changed: input id to number. Ids not named keep the model's central value. */
export type InputChanges = Readonly<Record<string, number>>

/** A model is a template when a figure its result rests on has no source yet: the user must confirm it. */
export function unconfirmedInputs(model: EconomicModel): readonly Input[] {
  return model.inputs.filter((input) => input.provenance.status === 'assumption')
}
