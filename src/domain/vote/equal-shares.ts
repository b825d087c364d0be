/**
 * The Method of Equal Shares for approval ballots, plain or completed by Add1, as described at equalshares.net: the
 * budget is divided evenly among the voters; Add1 gives every voter one more unit of money at a time, for the calculation
 * only, and keeps the last outcome whose cost is within the true budget.
 *
 * The variant of Add1: the first outcome is that of the exact endowment budget / voters. The endowments after it are whole
 * units, from the next above. It ends as soon as no project that somebody approves fits into what is left (the outcome
 * is exhaustive), or as an outcome would exceed the budget (the one before it stands).
 *
 * A project that costs nothing and that somebody approves wins from the start. Of equals the one with more votes is
 * taken, then the cheaper, then the first by id.
 */
import { type BallotGroups, costOf, type Election, groupBallots } from './election.ts'
import { type Fraction, toNumber } from './fraction.ts'
import { type Arithmetic, type Purchase, runShares, type Utility } from './shares-run.ts'

export type Completion = 'none' | 'add1'

export type SharesSettings = {
  readonly utility: Utility
  readonly completion: Completion
  readonly arithmetic: Arithmetic
  /** after each outcome tried, with its cost */
  readonly onStep?: (step: { readonly tried: number; readonly cost: number }) => void
}

export type SharesResult = {
  /** in the order in which they were bought */
  readonly purchases: readonly Purchase[]
  /** what each voter was given to spend, in smallest units */
  readonly endowment: Fraction
  /** in smallest units; never above the budget */
  readonly cost: number
  /** outcomes calculated, the first included */
  readonly tried: number
  readonly groups: BallotGroups
}

/** How a published result is calculated. */
export const PUBLISHED: SharesSettings = { utility: 'cost', completion: 'add1', arithmetic: 'exact' }

export function equalShares(election: Election, settings: SharesSettings): SharesResult {
  const groups = groupBallots(election)
  const voters = election.ballots.length
  const outcomeOf = (endowment: Fraction) => {
    const purchases = runShares(election, groups, endowment, settings)
    const cost = costOf(
      election,
      purchases.map(({ project }) => project),
    )
    return { purchases, endowment, cost }
  }
  if (voters === 0) return { purchases: [], endowment: { top: 0n, bottom: 1n }, cost: 0, tried: 0, groups }
  let kept = outcomeOf({ top: BigInt(election.budget), bottom: BigInt(voters) })
  let tried = 1
  settings.onStep?.({ tried, cost: kept.cost })
  if (settings.completion === 'none') return { ...kept, tried, groups }
  let units = BigInt(election.budget) / (BigInt(voters) * BigInt(election.unit))
  while (!isExhaustive(election, groups, kept)) {
    units += 1n
    const next = outcomeOf({ top: units * BigInt(election.unit), bottom: 1n })
    tried += 1
    settings.onStep?.({ tried, cost: next.cost })
    if (next.cost > election.budget) break
    kept = next
  }
  return { ...kept, tried, groups }
}

/** Whether nothing that somebody approves fits into what is left of the budget. */
function isExhaustive(
  { projects, budget }: Election,
  { votes }: BallotGroups,
  { purchases, cost }: { readonly purchases: readonly Purchase[]; readonly cost: number },
): boolean {
  const won = new Set(purchases.map(({ project }) => project))
  return projects.every((project, i) => won.has(i) || (votes[i] ?? 0) === 0 || cost + project.cost > budget)
}

/** What one voter of each group paid for each purchase: rows as the purchases, columns as the groups; smallest units. */
export function paymentsOf({ purchases, endowment, groups }: SharesResult): readonly Float64Array[] {
  const money = new Float64Array(groups.weights.length).fill(toNumber(endowment))
  return purchases.map(({ project, share }) => {
    const paid = new Float64Array(money.length)
    for (const group of groups.supporters[project] ?? []) {
      const has = money[group] ?? 0
      paid[group] = Math.min(has, share)
      money[group] = has - (paid[group] ?? 0)
    }
    return paid
  })
}
