/**
 * One run of the Method of Equal Shares with a given endowment for each voter (Peters & Skowron 2020; Peters, Pierczyński
 * & Skowron 2021). In each round the project is bought that gives its supporters most for what they pay: its cost is
 * split evenly among them, who has less left gives all she has.
 *
 * Exact, at the speed of doubles: money is held in doubles whose error is bounded, and wherever that bound leaves a
 * question open (who can pay, which is the better buy) it is answered in whole numbers. What a group has left is the
 * endowment less the payments it has made, so it is found again exactly from the list of those payments.
 */
import { type BallotGroups, type Election, tieOrder } from './election.ts'
import { type Fraction, greatestCommonDivisor, toNumber } from './fraction.ts'

/** What a voter gets from a project she approves: its cost (the usual choice in participatory budgets), or one. */
export type Utility = 'cost' | 'cardinality'
export type Arithmetic = 'exact' | 'doubles'

export type Purchase = {
  readonly project: number
  /** what each supporter pays who can, in smallest units; the others pay what they have left */
  readonly share: number
  /** the same, exactly; null in doubles */
  readonly exactShare: Fraction | null
  /** cost / share: its votes, less those who could not pay their part */
  readonly effectiveVotes: number
}

type Offer = { readonly project: number; readonly share: number; readonly margin: number }
type ExactOffer = {
  readonly project: number
  /** the share is top / left, in units of 1/scale */
  readonly top: bigint
  readonly left: bigint
}

const ULP = 2 ** -52

export function runShares(
  election: Election,
  groups: BallotGroups,
  endowment: Fraction,
  { utility, arithmetic }: { readonly utility: Utility; readonly arithmetic: Arithmetic },
): readonly Purchase[] {
  const { weights, supporters, votes } = groups
  const exact = arithmetic === 'exact'
  const costs = Float64Array.from(election.projects, ({ cost }) => cost)
  const worth = (project: number) => (utility === 'cost' ? (costs[project] ?? 0) : 1)
  const byTies = tieOrder(election, groups)
  const start = toNumber(endowment)
  const money = new Float64Array(weights.length).fill(start)
  const ledger = exactLedger(groups, costs, endowment, money)
  let error = 2 * ULP * start // of each amount in `money`
  const supported = [...costs.keys()].filter((project) => (votes[project] ?? 0) > 0)
  const bought: Purchase[] = supported
    .filter((project) => costs[project] === 0)
    .sort(byTies)
    .map((project) => free(project, votes[project] ?? 0))
  /** no project can be a better buy than this, as money only goes down */
  const floor = Float64Array.from(costs, (cost, p) => ((cost / (votes[p] ?? 1)) * (1 - 4 * ULP)) / worth(p))
  let open = supported.filter((project) => (costs[project] ?? 0) > 0)

  const offerOf = (project: number): Offer | null => {
    const cost = costs[project] ?? 0
    const margin = exact
      ? 2 * (votes[project] ?? 0) * error +
        8 * ULP * (supporters[project]?.length ?? 0) * cost +
        16 * ULP * cost
      : 0
    const held = heldBy(supporters[project], weights, money)
    if (held < cost - margin) return null
    if (exact && held < cost + margin && !ledger.canPay(project)) return null
    const share = evenShare(supporters[project], weights, money, cost, (floor[project] ?? 0) * worth(project))
    return { project, share, margin }
  }

  for (;;) {
    open.sort((a, b) => (floor[a] ?? 0) - (floor[b] ?? 0))
    let offers: Offer[] = []
    let least = Number.POSITIVE_INFINITY
    const gone = new Set<number>()
    for (const project of open) {
      if ((floor[project] ?? 0) > least) break
      const offer = offerOf(project)
      if (offer === null) {
        gone.add(project)
        continue
      }
      const value = worth(project)
      floor[project] = Math.max(floor[project] ?? 0, (offer.share - offer.margin) / value)
      least = Math.min(least, (offer.share + offer.margin) / value)
      offers.push(offer)
    }
    offers = offers.filter(({ project, share, margin }) => (share - margin) / worth(project) <= least)
    if (offers.length === 0) return bought
    if (exact) {
      const purchase = ledger.buy(bestOf(offers, ledger.exactOffer, worth, byTies))
      error += 2 * ULP * start
      bought.push({ ...purchase, effectiveVotes: (costs[purchase.project] ?? 0) / purchase.share })
      gone.add(purchase.project)
    } else {
      const [{ project, share }] = offers.sort((a, b) => byTies(a.project, b.project)) as [Offer]
      for (const group of supporters[project] ?? []) money[group] = Math.max(0, (money[group] ?? 0) - share)
      bought.push({ project, share, exactShare: null, effectiveVotes: (costs[project] ?? 0) / share })
      gone.add(project)
    }
    open = open.filter((project) => !gone.has(project))
  }
}

function free(project: number, votes: number): Purchase {
  return { project, share: 0, exactShare: { top: 0n, bottom: 1n }, effectiveVotes: votes }
}

function heldBy(groups: Int32Array | undefined, weights: Float64Array, money: Float64Array): number {
  let held = 0
  for (const group of groups ?? []) held += (weights[group] ?? 0) * (money[group] ?? 0)
  return held
}

/** The share at which min(share, money) over all supporters sums to the cost, from a first guess that is not above it. */
function evenShare(
  groups: Int32Array | undefined,
  weights: Float64Array,
  money: Float64Array,
  cost: number,
  guess: number,
): number {
  let share = guess
  let before = -1
  for (;;) {
    let paid = 0
    let left = 0
    let most = 0
    for (const group of groups ?? []) {
      const has = money[group] ?? 0
      if (has < share) paid += (weights[group] ?? 0) * has
      else left += weights[group] ?? 0
      if (has > most) most = has
    }
    if (left === 0) return most // the money is just enough: everyone gives all
    if (left === before) return share
    before = left
    share = Math.max(share, (cost - paid) / left)
  }
}

/** The best buy among those that doubles cannot tell apart. */
function bestOf(
  offers: readonly Offer[],
  exactly: (offer: Offer) => ExactOffer,
  worth: (project: number) => number,
  byTies: (a: number, b: number) => number,
): { readonly offer: ExactOffer; readonly near: Offer } {
  let best: { readonly offer: ExactOffer; readonly near: Offer } | null = null
  for (const near of offers) {
    const offer = exactly(near)
    if (best !== null) {
      const mine = offer.top * best.offer.left * BigInt(worth(best.offer.project))
      const its = best.offer.top * offer.left * BigInt(worth(offer.project))
      if (mine > its || (mine === its && byTies(offer.project, best.offer.project) > 0)) continue
    }
    best = { offer, near }
  }
  if (best === null) throw new Error('no offers to choose from')
  return best
}

/** Who has paid what, in whole numbers of 1/scale; it keeps `money` beside it. */
function exactLedger(
  { weights, supporters }: BallotGroups,
  costs: Float64Array,
  endowment: Fraction,
  money: Float64Array,
) {
  let scale = endowment.bottom
  let start = endowment.top
  let shares: bigint[] = [] // of each purchase
  const paid: number[][] = [] // of each group: the purchases whose share it has paid in full
  const empty = new Uint8Array(weights.length)
  const costOf = (project: number) => BigInt(costs[project] ?? 0) * scale

  const leftOf = (group: number): bigint =>
    empty[group] === 1 ? 0n : (paid[group] ?? []).reduce((left, n) => left - (shares[n] ?? 0n), start)

  /** What some groups have left together: payments are counted first, so that each share is multiplied once. */
  const leftTogether = (groups: Iterable<number>): bigint => {
    let people = 0
    const payers = new Float64Array(shares.length)
    for (const group of groups) {
      if (empty[group] === 1) continue
      const weight = weights[group] ?? 0
      people += weight
      for (const n of paid[group] ?? []) payers[n] = (payers[n] ?? 0) + weight
    }
    return shares.reduce((left, share, n) => left - share * BigInt(payers[n] ?? 0), start * BigInt(people))
  }

  const canPay = (project: number) => leftTogether(supporters[project] ?? []) >= costOf(project)

  const exactOffer = ({ project, share, margin }: Offer): ExactOffer => {
    const groups = supporters[project] ?? new Int32Array()
    let top = costOf(project) - leftTogether(groups.filter((group) => (money[group] ?? 0) < share - margin))
    let open = [...groups].filter((group) => Math.abs((money[group] ?? 0) - share) <= margin)
    let left = 0n
    for (const group of groups) if ((money[group] ?? 0) >= share - margin) left += BigInt(weights[group] ?? 0)
    for (;;) {
      const poor = open.filter((group) => leftOf(group) * left < top)
      if (poor.length === 0) return { project, top, left }
      top -= leftTogether(poor)
      for (const group of poor) left -= BigInt(weights[group] ?? 0)
      open = open.filter((group) => !poor.includes(group))
    }
  }

  const buy = ({ offer, near }: { readonly offer: ExactOffer; readonly near: Offer }) => {
    const divisor = greatestCommonDivisor(offer.top, offer.left)
    const finer = offer.left / divisor
    if (finer > 1n) {
      scale *= finer
      start *= finer
      shares = shares.map((share) => share * finer)
    }
    const whole = offer.top / divisor
    const exactShare = { top: whole, bottom: scale }
    const share = toNumber(exactShare)
    for (const group of supporters[offer.project] ?? []) {
      const has = money[group] ?? 0
      const clear = Math.abs(has - near.share) > near.margin
      const spends = clear ? has < near.share : leftOf(group) <= whole
      if (spends) {
        empty[group] = 1
        money[group] = 0
      } else {
        const own = paid[group] ?? []
        own.push(shares.length)
        paid[group] = own
        money[group] = Math.max(0, has - share)
      }
    }
    shares.push(whole)
    return { project: offer.project, share, exactShare }
  }
  return { canPay, exactOffer, buy }
}
