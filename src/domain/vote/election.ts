/**
 * An approval election over projects with costs: what the Method of Equal Shares and the greedy rule are asked about.
 * Amounts are whole numbers of the smallest unit that the election needs, so that every calculation can be exact.
 */
export type ElectionProject = {
  readonly id: string
  readonly name: string
  /** in smallest units */
  readonly cost: number
}

export type Election = {
  readonly projects: readonly ElectionProject[]
  /** in smallest units */
  readonly budget: number
  /** how many smallest units make one of the money: 1, or 100 where amounts have two decimals */
  readonly unit: number
  /** of each voter, the indexes of the projects she approves, each at most once; an empty ballot is a voter too */
  readonly ballots: readonly (readonly number[])[]
}

/** Voters who approve the same projects are treated alike to the end, so they are counted as one group. */
export type BallotGroups = {
  /** of each group: the projects, in the order of the election */
  readonly approvals: readonly (readonly number[])[]
  readonly weights: Float64Array
  /** the group of each voter */
  readonly groupOf: Int32Array
  /** of each project: the groups that approve it */
  readonly supporters: readonly Int32Array[]
  /** of each project: its voters */
  readonly votes: Float64Array
}

export function groupBallots({ ballots, projects }: Election): BallotGroups {
  const known = new Map<string, number>()
  const approvals: (readonly number[])[] = []
  const weights: number[] = []
  const groupOf = new Int32Array(ballots.length)
  ballots.forEach((ballot, voter) => {
    const sorted = ballot.toSorted((a, b) => a - b)
    const key = sorted.join(',')
    const group = known.get(key) ?? approvals.length
    if (group === approvals.length) {
      known.set(key, group)
      approvals.push(sorted)
      weights.push(0)
    }
    weights[group] = (weights[group] ?? 0) + 1
    groupOf[voter] = group
  })
  const supporters: number[][] = projects.map(() => [])
  const votes = new Float64Array(projects.length)
  approvals.forEach((projectsOfGroup, group) => {
    for (const project of projectsOfGroup) {
      supporters[project]?.push(group)
      votes[project] = (votes[project] ?? 0) + (weights[group] ?? 0)
    }
  })
  return {
    approvals,
    weights: Float64Array.from(weights),
    groupOf,
    supporters: supporters.map((groups) => Int32Array.from(groups)),
    votes,
  }
}

/** The order among equals: more votes, then the lower cost, then the id by its code units. */
export function tieOrder(
  { projects }: Election,
  { votes }: Pick<BallotGroups, 'votes'>,
): (a: number, b: number) => number {
  return (a, b) => {
    const byVotes = (votes[b] ?? 0) - (votes[a] ?? 0)
    if (byVotes !== 0) return byVotes
    const [one, other] = [projects[a], projects[b]]
    if (one === undefined || other === undefined) return a - b
    if (one.cost !== other.cost) return one.cost - other.cost
    return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
  }
}

export function costOf({ projects }: Election, chosen: readonly number[]): number {
  return chosen.reduce((sum, project) => sum + (projects[project]?.cost ?? 0), 0)
}
