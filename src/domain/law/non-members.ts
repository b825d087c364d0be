import type { Centimes } from '../basics/money.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { basisOf, type Law, type LegalBasis } from './parameters.ts'

/** The three categories of article 1: members supply, members are served, members work. */
export type LegalCategory = 'supply-and-sell' | 'serve-members' | 'workers'

/**
 * Last closed year. `withMembers` is what article 6 takes the limit on: value supplied by members, turnover with
 * members, or the wage bill, by category; `withOthers` is the same thing with people who are not members.
 */
export type Dealings = {
  readonly category: LegalCategory
  readonly withMembers: Centimes
  readonly withOthers: Centimes
  readonly monthsSinceRegistration: number
}

export type DealingsReason =
  | {
      readonly kind: 'non-members-too-early'
      readonly months: number
      readonly after: number
      readonly basis: LegalBasis
    }
  | {
      readonly kind: 'non-members-above-limit'
      readonly category: LegalCategory
      readonly found: Centimes
      readonly most: Centimes
      readonly limit: number
      readonly basis: LegalBasis
    }

/** Article 6. Trading with other cooperatives is free and is not counted here. */
export function checkDealings(dealings: Dealings, law: Law): Outcome<Dealings, DealingsReason> {
  const { thirdPartyLimit, thirdPartyAfterMonths } = law.numbers
  const { category, withMembers, withOthers: found, monthsSinceRegistration: months } = dealings
  if (found <= 0) return accepted(dealings)
  const after = thirdPartyAfterMonths.value
  if (months < after)
    return refused({ kind: 'non-members-too-early', months, after, basis: basisOf(thirdPartyAfterMonths) })
  const limit = thirdPartyLimit.value
  const most = Math.floor(Math.max(withMembers, 0) * limit) as Centimes
  if (found <= most) return accepted(dealings)
  return refused({
    kind: 'non-members-above-limit',
    category,
    found,
    most,
    limit,
    basis: basisOf(thirdPartyLimit),
  })
}
