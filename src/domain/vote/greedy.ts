/** The usual rule of participatory budgets: by votes, whatever still fits; what does not is passed over. */
import { type Election, groupBallots, tieOrder } from './election.ts'

export type GreedyResult = { readonly winners: readonly number[]; readonly votes: Float64Array }

/** Winners in the order in which they are taken. A project that nobody approves is never taken. */
export function greedy(election: Election): GreedyResult {
  const groups = groupBallots(election)
  const order = election.projects.map((_, project) => project).sort(tieOrder(election, groups))
  const winners: number[] = []
  let left = election.budget
  for (const project of order) {
    const cost = election.projects[project]?.cost ?? 0
    if ((groups.votes[project] ?? 0) === 0 || cost > left) continue
    winners.push(project)
    left -= cost
  }
  return { winners, votes: groups.votes }
}
