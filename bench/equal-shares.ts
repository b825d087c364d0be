/**
 * The Method of Equal Shares on elections drawn by a seed: one city district, and a whole city, beside the textbook
 * (voter by voter, everybody sorted anew for every project), here in doubles and in fractions of whole numbers.
 * Run: script/node bench/equal-shares.ts
 */
import { seededRandom } from '../src/domain/basics/random.ts'
import type { Election } from '../src/domain/vote/election.ts'
import { equalShares, type SharesSettings } from '../src/domain/vote/equal-shares.ts'
import { type BenchResult, printResults } from './result.ts'

type Size = { readonly voters: number; readonly projects: number; readonly budget: number }
const DISTRICT: Size = { voters: 6_000, projects: 64, budget: 600_000 }
const CITY: Size = { voters: 90_000, projects: 160, budget: 5_000_000 }

export async function run(): Promise<BenchResult[]> {
  const district = drawn(DISTRICT)
  const city = drawn(CITY)
  const plain = timed(() => textbook(district, district.budget / district.ballots.length))
  const fractions = timed(() => textbookInFractions(district))
  return [
    measured('6,000 x 64, exact', district, { completion: 'none', arithmetic: 'exact' }, 150, {
      name: 'textbook, fractions',
      ...fractions,
    }),
    measured(
      '6,000 x 64, exact, with Add1',
      district,
      { completion: 'add1', arithmetic: 'exact' },
      150,
      null,
    ),
    measured('6,000 x 64, doubles', district, { completion: 'none', arithmetic: 'doubles' }, null, {
      name: 'textbook, doubles',
      ...plain,
    }),
    measured('90,000 x 160, doubles', city, { completion: 'none', arithmetic: 'doubles' }, 3000, {
      name: 'textbook, doubles',
      ...timed(() => textbook(city, city.budget / city.ballots.length)),
    }),
    measured(
      '90,000 x 160, doubles, with Add1',
      city,
      { completion: 'add1', arithmetic: 'doubles' },
      3000,
      null,
    ),
    measured('90,000 x 160, exact, with Add1', city, { completion: 'add1', arithmetic: 'exact' }, null, null),
  ]
}

type Timed = { readonly ms: number; readonly winners: readonly number[] }

function timed(work: () => readonly number[]): Timed {
  const start = performance.now()
  const winners = work()
  return { ms: performance.now() - start, winners }
}

/** The shortest of seven; throws when the peer elects others. */
function measured(
  name: string,
  election: Election,
  how: Pick<SharesSettings, 'completion' | 'arithmetic'>,
  target: number | null,
  peer: (Timed & { readonly name: string }) | null,
): BenchResult {
  const runs = Array.from({ length: 7 }, () =>
    timed(() => equalShares(election, { utility: 'cost', ...how }).purchases.map(({ project }) => project)),
  )
  const value = Math.min(...runs.map(({ ms }) => ms))
  if (peer !== null && String(peer.winners) !== String(runs[0]?.winners))
    throw new Error(`${name}: the textbook elects ${peer.winners}, this ${runs[0]?.winners}`)
  return {
    name,
    value,
    unit: 'ms',
    target,
    peer: peer?.name ?? null,
    peerValue: peer?.ms ?? null,
    ratio: peer === null ? null : peer.ms / value,
    met: target === null ? null : value <= target,
  }
}

/** Some projects are dear, some liked by many: nearly every ballot is another. */
function drawn({ voters, projects, budget }: Size): Election {
  const random = seededRandom(1)
  const list = Array.from({ length: projects }, (_, i) => ({
    id: `p${i}`,
    name: '',
    cost: Math.ceil(budget / 60 + (random.uniform() * budget) / 8),
  }))
  const liked = list.map(() => 0.01 + 0.3 * random.uniform() ** 3)
  const ballots = Array.from({ length: voters }, () =>
    liked.flatMap((chance, project) => (random.uniform() < chance ? [project] : [])),
  )
  return { projects: list, budget, unit: 1, ballots }
}

function supportersOf({ projects, ballots }: Election): number[][] {
  const supporters: number[][] = projects.map(() => [])
  for (const [voter, ballot] of ballots.entries())
    for (const project of ballot) supporters[project]?.push(voter)
  return supporters
}

function textbook(election: Election, endowment: number): number[] {
  const money = new Float64Array(election.ballots.length).fill(endowment)
  const supporters = supportersOf(election)
  const won: number[] = []
  for (;;) {
    let best = -1
    let bestShare = 0
    let most = 0
    for (const [project, { cost }] of election.projects.entries()) {
      if (won.includes(project)) continue
      const voters = supporters[project]?.toSorted((a, b) => (money[a] ?? 0) - (money[b] ?? 0)) ?? []
      let rest = cost
      for (const [k, voter] of voters.entries()) {
        const share = rest / (voters.length - k)
        if (share > (money[voter] ?? 0)) {
          rest -= money[voter] ?? 0
          continue
        }
        if (cost / share > most) [best, bestShare, most] = [project, share, cost / share]
        break
      }
    }
    if (best === -1) return won
    won.push(best)
    for (const voter of supporters[best] ?? []) money[voter] = Math.max(0, (money[voter] ?? 0) - bestShare)
  }
}

/** All money in whole numbers of one common part, made finer with every share. */
function textbookInFractions(election: Election): number[] {
  const { ballots, budget, projects } = election
  let scale = BigInt(ballots.length)
  const money = ballots.map(() => BigInt(budget))
  const supporters = supportersOf(election)
  const won: number[] = []
  for (;;) {
    let best: { project: number; top: bigint; left: bigint } | null = null
    for (const [project, { cost }] of projects.entries()) {
      if (won.includes(project)) continue
      const voters = supporters[project]?.toSorted((a, b) => compare(money[a] ?? 0n, money[b] ?? 0n)) ?? []
      let top = BigInt(cost) * scale
      for (const [k, voter] of voters.entries()) {
        const left = BigInt(voters.length - k)
        if ((money[voter] ?? 0n) * left < top) {
          top -= money[voter] ?? 0n
          continue
        }
        const its = best === null ? 0n : best.top * left * BigInt(cost)
        if (best === null || top * best.left * BigInt(projects[best.project]?.cost ?? 0) < its)
          best = { project, top, left }
        break
      }
    }
    if (best === null) return won
    won.push(best.project)
    scale *= best.left
    for (const voter of money.keys()) money[voter] = (money[voter] ?? 0n) * best.left
    for (const voter of supporters[best.project] ?? []) {
      const left = (money[voter] ?? 0n) - best.top
      money[voter] = left < 0n ? 0n : left
    }
  }
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

if (import.meta.main) printResults(await run())
