/**
 * Rank acceptability (SMAA-2, Lahdelma & Salminen 2001): weights are drawn at random many times; how often
 * does each alternative come 1st, 2nd, …? Central weights: the mean of the weights that put it first.
 * The scores are a weighted sum of the given columns (normalised, or PROMETHEE's `netFlowColumns`).
 */
import type { Random } from '../basics/random.ts'
import { rankSorter } from './ranks.ts'
import { fourScores } from './four-scores.ts'
import { topSelector } from './top-selector.ts'

export type AcceptabilitySettings = {
  readonly draws: number
  /** Ranks 1 to `top` are counted. Up to 64 only the best are selected; more sorts every draw in full. */
  readonly top: number
  /**
   * Concentration of the Dirichlet distribution, one per criterion, > 0. All 1: every set of weights is
   * equally likely. k x weights: around the weights, the closer the larger k.
   */
  readonly concentration: readonly number[]
  /** After how many draws a result is yielded; a multiple of four. */
  readonly chunk: number
}

export type Acceptability = {
  readonly draws: number
  readonly top: number
  /** Share of the draws in which alternative i had rank r (1 to top). Tied alternatives share the best rank. */
  readonly share: (i: number, r: number) => number
  /** Share of the draws in which i had rank `top` or better. */
  readonly shareInTop: (i: number) => number
  /** Mean weights of the draws in which i was first; null when it never was. */
  readonly centralWeights: (i: number) => readonly number[] | null
}

/**
 * Runs chunk by chunk: each `next()` draws `chunk` more and yields the result so far, so that a first answer
 * shows at once and the run may be left at any time. The yielded object stays live: it always tells the
 * latest counts. Same seed, same draws, same result.
 */
export function* rankAcceptability(
  columns: readonly Float64Array[],
  random: Random,
  settings: AcceptabilitySettings,
): Generator<Acceptability, Acceptability> {
  const criteria = columns.length
  const size = columns[0]?.length ?? 0
  const top = Math.min(settings.top, size)
  const rows = rowsOf(columns)
  const weights = new Float64Array(criteria * 4)
  const scores = [0, 1, 2, 3].map(() => new Float64Array(size))
  const tally = counts(size, criteria, top)
  const count = top <= 64 ? topSelector(size, top, tally.add) : fullCounter(size, top, tally.add)
  for (let done = 0; done < settings.draws; ) {
    const until = Math.min(settings.draws, done + Math.max(1, settings.chunk))
    while (done < until) {
      drawFour(weights, settings.concentration, random)
      fourScores(rows, weights, criteria, scores)
      for (let d = 0; d < 4 && done < until; d++, done++) {
        tally.startDraw(weights, d)
        count(scores[d] as Float64Array)
      }
    }
    yield tally.result
  }
  return tally.result
}

/** Runs to the end. */
export function rankAcceptabilityAtOnce(
  columns: readonly Float64Array[],
  random: Random,
  settings: AcceptabilitySettings,
): Acceptability {
  const steps = rankAcceptability(columns, random, settings)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Alternatives side by side: rows[i x criteria + j]. */
function rowsOf(columns: readonly Float64Array[]): Float64Array {
  const rows = new Float64Array(columns.length * (columns[0]?.length ?? 0))
  for (const [j, column] of columns.entries()) {
    for (let i = 0; i < column.length; i++) rows[i * columns.length + j] = column[i] ?? 0
  }
  return rows
}

/** Four draws of weights, interleaved: weights[j x 4 + d]. A Dirichlet draw is gammas divided by their sum. */
function drawFour(weights: Float64Array, concentration: readonly number[], random: Random): void {
  for (let d = 0; d < 4; d++) {
    let sum = 0
    for (let j = 0; j < concentration.length; j++) {
      const shape = concentration[j] as number
      const part = shape === 1 ? random.exponential() : random.gamma(shape)
      weights[j * 4 + d] = part
      sum += part
    }
    for (let j = 0; j < concentration.length; j++) weights[j * 4 + d] = (weights[j * 4 + d] as number) / sum
  }
}

function fullCounter(size: number, top: number, add: (i: number, rank: number) => void) {
  const sorter = rankSorter(size)
  return (scores: Float64Array) => {
    sorter.sort(scores)
    for (let t = 0; t < size; t++) {
      const i = sorter.order[t] as number
      const rank = sorter.ranks[i] as number
      if (rank > top) return
      add(i, rank)
    }
  }
}

function counts(size: number, criteria: number, top: number) {
  const ranked = new Uint32Array(size * top)
  const central = new Float64Array(size * criteria)
  let draws = 0
  let drawn: Float64Array = new Float64Array(0)
  let lane = 0
  const startDraw = (weights: Float64Array, d: number) => {
    draws++
    drawn = weights
    lane = d
  }
  const add = (i: number, rank: number) => {
    ranked[i * top + rank - 1] = (ranked[i * top + rank - 1] as number) + 1
    if (rank > 1) return
    for (let j = 0; j < criteria; j++) {
      central[i * criteria + j] = (central[i * criteria + j] as number) + (drawn[j * 4 + lane] as number)
    }
  }
  const result: Acceptability = {
    get draws() {
      return draws
    },
    top,
    share: (i, r) => (r > top ? Number.NaN : (ranked[i * top + r - 1] ?? 0) / draws),
    shareInTop: (i) => ranked.subarray(i * top, (i + 1) * top).reduce((a, b) => a + b, 0) / draws,
    centralWeights: (i) => {
      const first = ranked[i * top] ?? 0
      if (first === 0) return null
      return Array.from(central.subarray(i * criteria, (i + 1) * criteria), (sum) => sum / first)
    },
  }
  return { startDraw, add, result }
}
