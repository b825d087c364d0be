/** Who has won a public vote, by its rule. */
import type { VoteRule } from '../contest/contest.ts'
import { type Election, groupBallots, tieOrder } from './election.ts'
import { equalShares, PUBLISHED } from './equal-shares.ts'
import { greedy } from './greedy.ts'

/** Indexes are those of the election's projects. */
export type VoteResult = {
  /** best first, or in the order in which they were paid for */
  readonly winners: readonly number[]
  readonly votes: readonly number[]
  /** by count: those with as many votes as the last winner, when not all of them could win; else none */
  readonly tied: readonly number[]
  /** what the greedy rule would have given; null: the rule is the count */
  readonly greedy: readonly number[] | null
}

/** Of equals by count: the one that asks for less, then the first by its number. Nobody wins without a vote. */
export function voteResult(election: Election, rule: VoteRule): VoteResult {
  if (rule.kind === 'equal-shares') {
    const { purchases, groups } = equalShares(election, PUBLISHED)
    return {
      winners: purchases.map(({ project }) => project),
      votes: [...groups.votes],
      tied: [],
      greedy: greedy(election).winners,
    }
  }
  const groups = groupBallots(election)
  const votes = [...groups.votes]
  const order = [...votes.keys()].filter((entry) => (votes[entry] ?? 0) > 0).sort(tieOrder(election, groups))
  const winners = order.slice(0, rule.winners)
  const last = votes[winners.at(-1) ?? -1]
  const sameAsLast = order.filter((entry) => votes[entry] === last)
  const tied = sameAsLast.every((entry) => winners.includes(entry)) ? [] : sameAsLast
  return { winners, votes, tied, greedy: null }
}
