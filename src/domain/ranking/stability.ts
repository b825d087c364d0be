/**
 * How far one weight may move, the others keeping their proportions, before something about the ranking
 * changes. With t the share of criterion j and r_i the score of i without j, the score is the line
 * t x_ij + (1 - t) r_i: everything follows from where lines cross, in closed form. Works for a weighted sum
 * and for PROMETHEE II (columns = `netFlowColumns`); not for TOPSIS, which is not linear in the weights.
 */
import { ranksOf, roundedForRanks } from './ranks.ts'
import { sumColumns } from './weighted-sum.ts'

/** Shares of the whole weight, 0 <= from <= to <= 1, both ends included (at an end there is a tie). */
export type Interval = { readonly from: number; readonly to: number }

export type WeightLine = {
  /** The present share of the criterion. */
  readonly weight: number
  /** Scores and competition ranks (ties to 12 decimals) at the present weights. */
  readonly scores: Float64Array
  readonly ranks: Uint32Array
  /** Score of i at share t: start[i] + t x slope[i]. */
  readonly start: Float64Array
  readonly slope: Float64Array
}

/**
 * The scores as functions of the share of criterion `j`. `weights`: sum 1. Where all the weight is on j, the
 * others have no proportions to keep and share equally.
 */
export function alongWeight(
  columns: readonly Float64Array[],
  weights: readonly number[],
  j: number,
): WeightLine {
  const column = columns[j]
  const weight = weights[j]
  if (column === undefined || weight === undefined) throw new RangeError(`no criterion ${j}`)
  const rest = weights.map((w, k) => (k === j ? 0 : w))
  const sum = rest.reduce((a, b) => a + b, 0)
  const others = rest.map((w, k) => (k === j ? 0 : sum > 0 ? w / sum : 1 / (weights.length - 1)))
  const start = weights.length === 1 ? column : sumColumns(columns, others)
  const slope = column.map((x, i) => x - (start[i] ?? 0))
  const scores = sumColumns(columns, weights)
  return { weight, scores, ranks: ranksOf(roundedForRanks(scores)), start, slope }
}

/** Where the alternatives now ranked `top` or better (ties may make them more) all stay level with or above the rest. */
export function topSetInterval(line: WeightLine, top: number): Interval {
  const inside: number[] = []
  const outside: number[] = []
  for (const [i, rank] of line.ranks.entries()) (rank <= top ? inside : outside).push(i)
  let from = 0
  let to = 1
  for (const a of inside) {
    for (const b of outside) {
      const lead = difference(line.start, a, b)
      const gain = difference(line.slope, a, b)
      if (gain < 0) to = Math.min(to, -lead / gain)
      else if (gain > 0) from = Math.max(from, -lead / gain)
    }
  }
  // the present weight always qualifies, whatever the last bit of a division says
  return { from: clamp(Math.min(from, line.weight)), to: clamp(Math.max(to, line.weight)) }
}

/** Where the best alternative (all of them, if tied) stays the best. */
export function topInterval(line: WeightLine): Interval {
  return topSetInterval(line, 1)
}

/**
 * All stretches of the share on which `alternative` has the rank it has now; it may leave its rank and come
 * back. `present` is the stretch that holds the present weight.
 */
export function rankIntervals(
  line: WeightLine,
  alternative: number,
): { readonly rank: number; readonly present: Interval; readonly all: readonly Interval[] } {
  const rank = line.ranks[alternative]
  if (rank === undefined) throw new RangeError(`no alternative ${alternative}`)
  const all = stretches(line, alternative, rank)
  const holding = all.find(({ from, to }) => from <= line.weight && line.weight <= to)
  const near = { from: line.weight, to: line.weight }
  return { rank, present: holding ?? near, all: holding === undefined ? [near, ...all] : all }
}

/** Sweeps t from 0 to 1 over the crossings with the other lines, counting who is strictly above. */
function stretches(line: WeightLine, alternative: number, rank: number): Interval[] {
  const { above, crossings } = crossingsOf(line, alternative)
  const found: Interval[] = []
  let before = above
  let open: number | null = before + 1 === rank ? 0 : null
  for (let c = 0; c < crossings.length; ) {
    const at = crossings[c]?.at ?? 1
    let falls = 0
    let climbs = 0
    for (; c < crossings.length && crossings[c]?.at === at; c++) {
      if (crossings[c]?.climbs === true) climbs++
      else falls++
    }
    const here = before - falls // at the crossing itself the two are level
    const after = here + climbs
    if (open !== null && (here + 1 !== rank || after + 1 !== rank)) {
      found.push({ from: open, to: at })
      open = null
    } else if (open === null && here + 1 === rank && after + 1 !== rank) found.push({ from: at, to: at })
    if (open === null && after + 1 === rank) open = at
    before = after
  }
  if (open !== null) found.push({ from: open, to: 1 })
  return found
}

/** Who is strictly above just after t = 0, and where in (0, 1] others climb past or fall back. */
function crossingsOf(line: WeightLine, alternative: number) {
  const crossings: { at: number; climbs: boolean }[] = []
  let above = 0
  for (let i = 0; i < line.start.length; i++) {
    const lead = difference(line.start, i, alternative)
    const gain = difference(line.slope, i, alternative)
    if (lead > 0 || (lead === 0 && gain > 0)) above++
    const at = gain === 0 ? Number.NaN : -lead / gain
    if (at > 0 && at <= 1) crossings.push({ at, climbs: gain > 0 })
  }
  crossings.sort((a, b) => a.at - b.at)
  return { above, crossings }
}

/** Zero below 1e-12: lines that are one on paper do not cross each other in the last bits of doubles. */
function difference(values: Float64Array, a: number, b: number): number {
  const apart = (values[a] ?? 0) - (values[b] ?? 0)
  return Math.abs(apart) < 1e-12 ? 0 : apart
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
