import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { basisOf, type Law, type LegalBasis } from './parameters.ts'

/** Shares in dirhams; `paidShare` is the part of each share paid at subscription (1: all of it). */
export type Founding = {
  readonly members: number
  readonly shareValue: number
  readonly sharesPerMember: number
  readonly paidShare: number
}

type Below<Kind> = {
  readonly kind: Kind
  readonly found: number
  readonly minimum: number
  readonly basis: LegalBasis
}
export type FoundingReason =
  | Below<'too-few-members'>
  | Below<'share-too-small'>
  | Below<'capital-too-small'>
  | Below<'too-little-paid'>

/** Articles 14 and 26: members, value of a share, capital, part paid. All that is missing is said at once. */
export function checkFounding(founding: Founding, law: Law): Outcome<{ capital: number }, FoundingReason> {
  const { minMembers, minShare, minCapital, paidAtSubscription } = law.numbers
  const capital = founding.members * founding.shareValue * founding.sharesPerMember
  const tests = [
    ['too-few-members', founding.members, minMembers],
    ['share-too-small', founding.shareValue, minShare],
    ['capital-too-small', capital, minCapital],
    ['too-little-paid', founding.paidShare, paidAtSubscription],
  ] as const
  const reasons = tests.flatMap(([kind, found, parameter]) =>
    found >= parameter.value ? [] : [{ kind, found, minimum: parameter.value, basis: basisOf(parameter) }],
  )
  return reasons.length === 0 ? accepted({ capital }) : refused(...reasons)
}

/** Article 26: natural persons keep at least 65 % of the capital. Both in the same unit; null: nothing to divide. */
export function naturalPersonsHoldEnough(naturalPersons: number, capital: number, law: Law): boolean | null {
  if (capital <= 0) return null
  return naturalPersons >= capital * law.numbers.naturalPersonsMinCapitalShare.value
}
