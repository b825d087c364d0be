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
  const exempt = { rate: 0, minimumContributionRate: 0, basis, toConfirm: needsConfirmation(limit) }
  if (facts.activity === 'collects-members-raw-material' && facts.membersDeliver)
    return { kind: 'exempt-collects', ...exempt, because: becauseOf('collects', limit.value) }
  if (facts.activity === 'transforms-members-inputs' && facts.turnover < limit.value * 100)
    return { kind: 'exempt-transforms', ...exempt, because: becauseOf('transforms', limit.value) }
  return {
    kind: 'ordinary',
    rate: isRate.value,
    minimumContributionRate: minimumContributionRate.value,
    because: becauseOf(whyOrdinary(facts), limit.value),
    basis,
    toConfirm: needsConfirmation(limit, isRate, minimumContributionRate),
  }
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
export function corporateTax(regime: TaxRegime, result: Centimes, turnover: Centimes, law: Law): Centimes {
  if (regime.kind !== 'ordinary') return 0 as Centimes
  const { isHighRate, isHighRateFromProfit } = law.numbers
  const rate = result >= isHighRateFromProfit.value * 100 ? isHighRate.value : regime.rate
  const onResult = Math.max(0, result) * rate
  return Math.round(Math.max(onResult, turnover * regime.minimumContributionRate)) as Centimes
}
