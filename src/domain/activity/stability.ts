/**
 * How firm a place among the first is: the weights between which an activity stays there, and how often it is
 * there when the weights are drawn at random. Small enough to run in a page.
 */
import type { Random } from '../basics/random.ts'
import { rankAcceptabilityAtOnce } from '../ranking/acceptability.ts'
import { alongWeight, type Interval, type WeightLine } from '../ranking/stability.ts'
import { PARTS, type Part } from './activity.ts'
import { additiveColumns, type Method, partColumns, type PartMatrix } from './rank.ts'
import { because, figure, type Reason, term } from './reason.ts'

/** Weighted sum and PROMETHEE II only: TOPSIS is not linear in the weights. */
export type LinearMethod = Exclude<Method, 'topsis'>

export type PartStability = {
  readonly part: Part
  /** Whether the activity is among the first now. */
  readonly inside: boolean
  /** Shares of the whole weight for which it is, the other weights keeping their proportions. */
  readonly intervals: readonly Interval[]
}

/** For one activity, each part in turn. `weights`: sum 1. */
export function stabilityOf(
  matrix: PartMatrix,
  weights: readonly number[],
  method: LinearMethod,
  activity: number,
  top: number,
): readonly PartStability[] {
  const columns = additiveColumns(partColumns(matrix), method)
  return PARTS.map((part, p) => {
    const line = alongWeight(columns, weights, p)
    const inside = (line.ranks[activity] ?? Number.POSITIVE_INFINITY) <= top
    return { part, inside, intervals: intervalsAmongFirst(line, activity, top) }
  })
}

/** Between two crossings nothing changes, so one look in the middle of each stretch is exact. */
export function intervalsAmongFirst(line: WeightLine, activity: number, top: number): readonly Interval[] {
  const bounds = [0, ...crossings(line, activity), 1]
  const found: { from: number; to: number }[] = []
  for (let i = 0; i + 1 < bounds.length; i++) {
    const from = bounds[i] as number
    const to = bounds[i + 1] as number
    if (to <= from || above(line, activity, (from + to) / 2) >= top) continue
    const last = found.at(-1)
    if (last !== undefined && last.to === from) last.to = to
    else found.push({ from, to })
  }
  return found
}

function crossings(line: WeightLine, activity: number): readonly number[] {
  const shares: number[] = []
  for (let i = 0; i < line.start.length; i++) {
    const lead = (line.start[i] ?? 0) - (line.start[activity] ?? 0)
    const gain = (line.slope[i] ?? 0) - (line.slope[activity] ?? 0)
    const share = -lead / gain
    if (share > 0 && share < 1) shares.push(share)
  }
  return shares.sort((a, b) => a - b)
}

function above(line: WeightLine, activity: number, share: number): number {
  const score = (i: number) => (line.start[i] ?? 0) + share * (line.slope[i] ?? 0)
  const own = score(activity)
  let count = 0
  for (let i = 0; i < line.start.length; i++) if (i !== activity && score(i) > own) count += 1
  return count
}

/** The stability of each part as a sentence: shares are given in hundredths of the whole weight. */
export function stabilityInWords(
  parts: readonly PartStability[],
  top: number,
  weights: readonly number[],
): readonly Reason[] {
  return parts.map(({ part, inside, intervals }, p) => {
    const now = weights[p] ?? 0
    const operands = { count: figure(top, 0, ''), part: term(part) }
    const whole = intervals.length === 1 && intervals[0]?.from === 0 && intervals[0].to === 1
    if (whole) return because('stays-whatever', operands)
    const nearest = intervals.toSorted((a, b) => gap(a, now) - gap(b, now))[0]
    if (nearest === undefined) return because('never-enters', operands)
    const bounds = { from: figure(100 * nearest.from, 0, ''), to: figure(100 * nearest.to, 0, '') }
    return because(inside ? 'stays-between' : 'enters-between', { ...operands, ...bounds })
  })
}

function gap({ from, to }: Interval, share: number): number {
  return Math.max(0, from - share, share - to)
}

/**
 * Share of random weights (every set equally likely) with which each activity is among the first `top`.
 * 2,000 draws give it to about one hundredth.
 */
export function acceptabilityOf(
  matrix: PartMatrix,
  method: LinearMethod,
  top: number,
  random: Random,
  draws: number,
): readonly number[] {
  const columns = additiveColumns(partColumns(matrix), method)
  const concentration = columns.map(() => 1)
  const result = rankAcceptabilityAtOnce(columns, random, {
    draws,
    top,
    concentration,
    chunk: draws + ((4 - (draws % 4)) % 4),
  })
  return Array.from({ length: matrix.length / PARTS.length }, (_, a) => result.shareInTop(a))
}

/** One share of `acceptabilityOf` as a sentence. */
export function acceptabilityInWords(share: number, top: number): Reason {
  return because('often-in-first', { share: figure(100 * share, 0, '%'), count: figure(top, 0, '') })
}
