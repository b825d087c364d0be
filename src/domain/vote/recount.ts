/** Anybody's recount of a published vote from its file: who has won, who paid for it, what became of one ballot's money. */
import { accepted, type Outcome } from '../basics/outcome.ts'
import { costOf, type Election, groupBallots, tieOrder } from './election.ts'
import { equalShares, paymentsOf, PUBLISHED, type SharesResult } from './equal-shares.ts'
import { greedy } from './greedy.ts'
import { type PabulibElection, type PabulibFault, type PabulibNote, readPabulib } from './pabulib.ts'

/** `winners`: how many win by count. */
export type CountedBy =
  | { readonly kind: 'equal-shares' }
  | { readonly kind: 'count'; readonly winners: number }

/** Voters who approve as many of the winners (3: three or more), and what they paid together; in the file's money. */
export type Payers = { readonly approving: 1 | 2 | 3; readonly voters: number; readonly paid: number }

export type CountedProject = {
  readonly id: string
  readonly name: string
  /** in the file's money */
  readonly cost: number
  readonly votes: number
  /** its place among the winners, from 1; null: it has not won */
  readonly rank: number | null
  readonly byGreedy: boolean
  /** what each of its voters paid who could; null: not won, or by count */
  readonly share: number | null
  /** of its voters, those who gave less: all they had left */
  readonly short: number
  readonly payers: readonly Payers[]
}

export type Recount = {
  readonly by: CountedBy
  readonly voters: number
  readonly budget: number
  readonly cost: number
  /** what each voter had to spend in the calculation; 0 by count */
  readonly endowment: number
  /** winners first, in their order, then the others by votes */
  readonly projects: readonly CountedProject[]
  readonly notes: readonly PabulibNote[]
}

/** Where one voter's money went: the projects she approved, what she paid for each winner among them. */
export type OwnMoney = {
  readonly approved: readonly {
    readonly id: string
    readonly name: string
    readonly won: boolean
    readonly paid: number
  }[]
  readonly left: number
}

export type Recounted = {
  readonly recount: Recount
  /** null: no ballot of this id is in the file */
  readonly moneyOf: (voter: string) => OwnMoney | null
}

type Step = { readonly tried: number; readonly cost: number }

export function recount(
  text: string,
  by: CountedBy,
  onStep: (step: Step) => void,
): Outcome<Recounted, PabulibFault> {
  const read = readPabulib(text)
  if (!read.ok) return read
  return accepted(by.kind === 'count' ? counted(read.value, by) : shared(read.value, by, onStep))
}

function counted(read: PabulibElection, by: { readonly kind: 'count'; readonly winners: number }): Recounted {
  const { election } = read
  const groups = groupBallots(election)
  const order = byTies(election, groups.votes)
  const winners = order.filter((project) => (groups.votes[project] ?? 0) > 0).slice(0, by.winners)
  const nothing = { share: null, short: 0, payers: [] }
  const projects = tableOf(election, { votes: groups.votes, winners, byGreedy: [] }, () => nothing)
  const whole = { by, voters: election.ballots.length, endowment: 0, notes: read.notes }
  const budget = election.budget / election.unit
  const recounted = { ...whole, budget, cost: costOf(election, winners) / election.unit, projects }
  return { recount: recounted, moneyOf: (voter) => moneyOf(read, winners, voter, null) }
}

function shared(read: PabulibElection, by: CountedBy, onStep: (step: Step) => void): Recounted {
  const { election } = read
  const { unit } = election
  const inMoney = (step: Step) => onStep({ tried: step.tried, cost: step.cost / unit })
  const result = equalShares(election, { ...PUBLISHED, onStep: inMoney })
  const payments = paymentsOf(result)
  const winners = result.purchases.map(({ project }) => project)
  const places = { votes: result.groups.votes, winners, byGreedy: greedy(election).winners }
  const projects = tableOf(election, places, (n) => ({
    share: (result.purchases[n]?.share ?? 0) / unit,
    ...payersOf(result, winners, payments[n] ?? new Float64Array(), n, unit),
  }))
  return {
    recount: {
      by,
      voters: election.ballots.length,
      budget: election.budget / unit,
      cost: result.cost / unit,
      endowment: endowmentOf(result) / unit,
      projects,
      notes: read.notes,
    },
    moneyOf: (voter) => moneyOf(read, winners, voter, { result, payments }),
  }
}

const endowmentOf = ({ endowment: { top, bottom } }: SharesResult) => Number(top) / Number(bottom)

type Places = {
  readonly votes: Float64Array
  readonly winners: readonly number[]
  readonly byGreedy: readonly number[]
}
type Paid = Pick<CountedProject, 'share' | 'short' | 'payers'>

const byTies = (election: Election, votes: Float64Array) =>
  election.projects.map((_, project) => project).sort(tieOrder(election, { votes }))

function tableOf(election: Election, { votes, winners, byGreedy }: Places, paidFor: (n: number) => Paid) {
  const others = byTies(election, votes).filter((project) => !winners.includes(project))
  return [...winners, ...others].map((project): CountedProject => {
    const { id = '', name = '', cost = 0 } = election.projects[project] ?? {}
    const n = winners.indexOf(project)
    return {
      id,
      name,
      cost: cost / election.unit,
      votes: votes[project] ?? 0,
      rank: n === -1 ? null : n + 1,
      byGreedy: byGreedy.includes(project),
      ...(n === -1 ? { share: null, short: 0, payers: [] } : paidFor(n)),
    }
  })
}

function payersOf(
  { groups, purchases }: SharesResult,
  winners: readonly number[],
  paid: Float64Array,
  n: number,
  unit: number,
): Pick<Paid, 'short' | 'payers'> {
  const won = new Set(winners)
  const share = purchases[n]?.share ?? 0
  const sums = [1, 2, 3].map(() => ({ voters: 0, paid: 0 }))
  let short = 0
  for (const group of groups.supporters[winners[n] ?? -1] ?? []) {
    const weight = groups.weights[group] ?? 0
    const approving = groups.approvals[group]?.filter((project) => won.has(project)).length ?? 1
    const sum = sums[Math.min(3, approving) - 1]
    if (sum === undefined) continue
    sum.voters += weight
    sum.paid += (weight * (paid[group] ?? 0)) / unit
    if ((paid[group] ?? 0) < share * (1 - 1e-9)) short += weight
  }
  const payers = sums.flatMap((sum, i) =>
    sum.voters === 0 ? [] : [{ approving: (i + 1) as Payers['approving'], ...sum }],
  )
  return { short, payers }
}

function moneyOf(
  { election, voters }: PabulibElection,
  winners: readonly number[],
  voter: string,
  shares: { readonly result: SharesResult; readonly payments: readonly Float64Array[] } | null,
): OwnMoney | null {
  const at = voters.indexOf(voter)
  if (at === -1) return null
  const group = shares?.result.groups.groupOf[at] ?? 0
  const approved = (election.ballots[at] ?? []).map((project) => {
    const { id = '', name = '' } = election.projects[project] ?? {}
    const n = winners.indexOf(project)
    return { id, name, won: n !== -1, paid: (shares?.payments[n]?.[group] ?? 0) / election.unit }
  })
  const whole = shares === null ? 0 : endowmentOf(shares.result) / election.unit
  return { approved, left: Math.max(0, whole - approved.reduce((sum, { paid }) => sum + paid, 0)) }
}
