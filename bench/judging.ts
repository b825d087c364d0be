/**
 * A jury's pairs fitted anew with every vote: 300 entries and 10,000 votes, with standard errors; beside the plain way
 * (the MM algorithm of Hunter 2004 over a table of all pairs, abilities only). Run: script/node bench/judging.ts
 */
import { seededRandom } from '../src/domain/basics/random.ts'
import { assign } from '../src/domain/judging/assignment.ts'
import { bradleyTerry } from '../src/domain/judging/bradley-terry.ts'
import { pairsOfComparisons } from '../src/domain/judging/pairs.ts'
import type { EntryId } from '../src/domain/contest/entry.ts'
import type { Comparison } from '../src/domain/judging/judging.ts'
import type { PersonId } from '../src/domain/person/person.ts'
import { type BenchResult, printResults, quantile } from './result.ts'

const ENTRIES = 300
const VOTES = 10_000
const RUNS = 40

export async function run(): Promise<BenchResult[]> {
  const { entries, votes } = drawnVotes()
  const ours = timed(() => {
    const pairs = pairsOfComparisons(entries, votes)
    const fit = bradleyTerry(pairs, { items: ENTRIES, orderEffect: false, prior: 1, reference: null })
    return 'groups' in fit ? [] : [...fit.abilities]
  })
  const plain = timed(() => plainFit(entries, votes))
  const apart = Math.max(...ours.result.map((ability, i) => Math.abs(ability - (plain.result[i] ?? 0))))
  if (!(apart < 1e-3)) throw new Error(`the two ways differ by ${apart}`)
  const draw = timed(() => drawOfReaders(), 3)
  return [
    {
      name: `Bradley-Terry, ${ENTRIES} entries and ${VOTES} votes, with standard errors, median`,
      value: ours.median,
      unit: 'ms',
      target: 20,
      peer: 'MM over all pairs, without errors',
      peerValue: plain.median,
      ratio: plain.median / ours.median,
      met: ours.median <= 20,
    },
    {
      name: '150 entries to 12 jurors, 3 each, exact, median',
      value: draw.median,
      unit: 'ms',
      target: null,
      peer: null,
      peerValue: null,
      ratio: null,
      met: null,
    },
  ]
}

function timed<Result>(work: () => Result, runs = RUNS): { median: number; result: Result } {
  let result = work()
  const samples = Array.from({ length: runs }, () => {
    const start = performance.now()
    result = work()
    return performance.now() - start
  })
  return { median: quantile(samples, 0.5), result }
}

type Vote = Pick<Comparison, 'first' | 'second' | 'better'>

function drawnVotes(): { entries: EntryId[]; votes: Vote[] } {
  const random = seededRandom(7)
  const entries = Array.from({ length: ENTRIES }, (_, i) => String(i).padStart(16, '0') as EntryId)
  const quality = entries.map(() => random.normal())
  const votes = Array.from({ length: VOTES }, (): Vote => {
    const i = Math.floor(random.uniform() * ENTRIES)
    const j = (i + 1 + Math.floor(random.uniform() * (ENTRIES - 1))) % ENTRIES
    const [low, high] = [Math.min(i, j), Math.max(i, j)]
    const p = 1 / (1 + Math.exp((quality[high] ?? 0) - (quality[low] ?? 0)))
    const better = random.uniform() < p ? 'first' : 'second'
    return { first: entries[low] as EntryId, second: entries[high] as EntryId, better }
  })
  return { entries, votes }
}

/** With the same prior: one match lost by half against an entry of strength 1. */
function plainFit(entries: readonly EntryId[], votes: readonly Vote[]): number[] {
  const n = entries.length
  const wins = entries.map(() => new Array<number>(n).fill(0))
  for (const { first, second, better } of votes) {
    const [i, j] = [entries.indexOf(first), entries.indexOf(second)]
    const row = better === 'first' ? wins[i] : wins[j]
    const against = better === 'first' ? j : i
    if (row !== undefined) row[against] = (row[against] ?? 0) + 1
  }
  let strengths = entries.map(() => 1)
  for (let turn = 0; turn < 1000; turn++) {
    const next = strengths.map((own, i) => {
      let won = 0.5
      let met = 1 / (own + 1)
      for (let j = 0; j < n; j++) {
        const games = (wins[i]?.[j] ?? 0) + (wins[j]?.[i] ?? 0)
        won += wins[i]?.[j] ?? 0
        if (games > 0) met += games / (own + (strengths[j] ?? 1))
      }
      return won / met
    })
    const change = Math.max(...next.map((value, i) => Math.abs(Math.log(value / (strengths[i] ?? 1)))))
    strengths = next
    if (change < 1e-6) break
  }
  return strengths.map(Math.log)
}

function drawOfReaders() {
  return assign({
    entries: Array.from({ length: 150 }, (_, e) => ({
      id: String(e).padStart(16, '0') as EntryId,
      category: `c${e % 3}`,
    })),
    jurors: Array.from({ length: 12 }, (_, j) => String(j).padStart(16, 'j') as PersonId),
    conflicts: [],
    perEntry: 3,
    kept: [],
    seed: 1,
  })
}

if (import.meta.main) printResults(await run())
