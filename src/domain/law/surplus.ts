import { type Centimes, splitByLargestRemainder } from '../basics/money.ts'
import type { Law } from './parameters.ts'

/** What earlier years left: reserves, and losses no reserve could cover. All >= 0. */
export type Reserves = {
  readonly legal: Centimes
  readonly other: Centimes
  readonly lossCarried: Centimes
}

/** What the assembly decides: `refundShare` of what is left, `shareInterest` a year on paid-up capital. */
export type SurplusPolicy = { readonly refundShare: number; readonly shareInterest: number }

/**
 * How one year's surplus is shared, in the order of article 69. When positive,
 * net = lossRecovered + legalReserve + shareInterest + refunds + otherReserve.
 * When negative, -net = lossToReserves + lossCarried (article 70).
 */
export type Allocation = {
  readonly lossRecovered: Centimes
  readonly legalReserve: Centimes
  readonly shareInterest: Centimes
  readonly refunds: Centimes
  readonly otherReserve: Centimes
  readonly lossToReserves: Centimes
  readonly lossCarried: Centimes
  /** reserves and losses after this year */
  readonly after: Reserves
}

const ZERO = 0 as Centimes
const part = (amount: number) => Math.max(0, Math.round(amount)) as Centimes

/**
 * Articles 69 and 70. Losses not covered yet come first; then 10 % to the legal reserve until it equals the
 * capital (again if it fell below); then interest on shares, never more than what is left; then refunds, and the rest
 * to other reserves. Nothing is shared out of reserves. `capital` is paid up.
 */
export function allocateSurplus(
  net: Centimes,
  capital: Centimes,
  before: Reserves,
  policy: SurplusPolicy,
  law: Law,
): Allocation {
  if (net < 0) return absorbLoss((0 - net) as Centimes, before)
  const lossRecovered = Math.min(net, before.lossCarried) as Centimes
  const available = net - lossRecovered
  const wanted = Math.max(0, capital - before.legal)
  const legalReserve = Math.min(
    part(available * law.numbers.legalReserveRate.value),
    wanted,
    available,
  ) as Centimes
  const shareInterest = Math.min(part(capital * policy.shareInterest), available - legalReserve) as Centimes
  const rest = available - legalReserve - shareInterest
  const refunds = Math.min(part(rest * policy.refundShare), rest) as Centimes
  const otherReserve = (rest - refunds) as Centimes
  const after = {
    legal: (before.legal + legalReserve) as Centimes,
    other: (before.other + otherReserve) as Centimes,
    lossCarried: (before.lossCarried - lossRecovered) as Centimes,
  }
  return {
    lossRecovered,
    legalReserve,
    shareInterest,
    refunds,
    otherReserve,
    lossToReserves: ZERO,
    lossCarried: ZERO,
    after,
  }
}

/** Article 70: other reserves first, then the legal reserve; what remains is carried. */
function absorbLoss(loss: Centimes, before: Reserves): Allocation {
  const fromOther = Math.min(loss, before.other)
  const fromLegal = Math.min(loss - fromOther, before.legal)
  const lossToReserves = (fromOther + fromLegal) as Centimes
  const lossCarried = (loss - lossToReserves) as Centimes
  const after = {
    legal: (before.legal - fromLegal) as Centimes,
    other: (before.other - fromOther) as Centimes,
    lossCarried: (before.lossCarried + lossCarried) as Centimes,
  }
  return {
    lossRecovered: ZERO,
    legalReserve: ZERO,
    shareInterest: ZERO,
    refunds: ZERO,
    otherReserve: ZERO,
    lossToReserves,
    lossCarried,
    after,
  }
}

/** Article 2(3): refunds go by each member's dealings or work, to the centime (largest remainder). */
export function refundsByMember(refunds: Centimes, dealings: readonly number[]): Centimes[] {
  return splitByLargestRemainder(refunds, dealings)
}
