import type { Text } from '../basics/language.ts'
import type { Centimes } from '../basics/money.ts'
import { type Law, type LegalBasis, basisOf, needsConfirmation } from './parameters.ts'
import { becauseOf } from './tax-words.ts'

/** What the tax code looks at (CGI 6-I-A-9° and 7-I-A). */
export type TaxFacts = {
  readonly activity: 'collects-members-raw-material' | 'transforms-members-inputs' | 'other'
  /** whether members themselves deliver the raw material: the collecting exemption rests on it */
  readonly membersDeliver: boolean
  /** of the year, excluding VAT */
  readonly turnover: Centimes
}

/** The tax regime of one year, with the condition that decided it and whether a text of 2026 confirms it. */
export type TaxRegime = {
  readonly kind: 'exempt-collects' | 'exempt-transforms' | 'ordinary'
  /** on the result; 0 when exempt */
  readonly rate: number
  /** on turnover, due even without profit; 0 when exempt */
  readonly minimumContributionRate: number
  readonly because: Text
  readonly basis: LegalBasis
  readonly toConfirm: boolean
}

/**
 * Corporate tax of a cooperative. Exempt only when a condition is met: it only collects its members' raw material and
 * sells it; or it transforms and its turnover is below the limit. Services, work and plain trade are not exempt.
 */
export function taxRegime(facts: TaxFacts, law: Law): TaxRegime {
  const { isTurnoverThreshold: limit, isRate, minimumContributionRate } = law.numbers
  const basis = basisOf(limit)
  const kind = taxKind(facts, law)
  if (kind !== 'ordinary') {
    const because = becauseOf(kind === 'exempt-collects' ? 'collects' : 'transforms', limit.value)
    return { kind, rate: 0, minimumContributionRate: 0, because, basis, toConfirm: needsConfirmation(limit) }
  }
  return {
    kind,
    rate: isRate.value,
    minimumContributionRate: minimumContributionRate.value,
    because: becauseOf(whyOrdinary(facts), limit.value),
    basis,
    toConfirm: needsConfirmation(limit, isRate, minimumContributionRate),
  }
}

/** The regime alone, without its reasons. */
export function taxKind(facts: TaxFacts, law: Law): TaxRegime['kind'] {
  const { activity, membersDeliver, turnover } = facts
  if (activity === 'collects-members-raw-material' && membersDeliver) return 'exempt-collects'
  const limit = law.numbers.isTurnoverThreshold.value * 100
  return activity === 'transforms-members-inputs' && turnover < limit ? 'exempt-transforms' : 'ordinary'
}

function whyOrdinary({ activity }: TaxFacts): 'not-delivered' | 'too-large' | 'other-activity' {
  if (activity === 'collects-members-raw-material') return 'not-delivered'
  return activity === 'transforms-members-inputs' ? 'too-large' : 'other-activity'
}

/**
 * Corporate tax of one year: the rate on a positive result (the high rate on all of a very large one), at least the
 * minimum contribution on turnover. Losses of earlier years are not deducted: that part of the code was not read, and
 * leaving it out can only overstate the tax.
 */
export function corporateTax(facts: TaxFacts, result: Centimes, law: Law): Centimes {
  if (taxKind(facts, law) !== 'ordinary') return 0 as Centimes
  const { isRate, isHighRate, isHighRateFromProfit, minimumContributionRate } = law.numbers
  const rate = result >= isHighRateFromProfit.value * 100 ? isHighRate.value : isRate.value
  const onResult = Math.max(0, result) * rate
  return Math.round(Math.max(onResult, facts.turnover * minimumContributionRate.value)) as Centimes
}
