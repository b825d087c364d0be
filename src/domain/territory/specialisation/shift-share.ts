/**
 * Shift-share (Dunn 1960): why a territory grew or shrank between two years. For each industry and in total,
 * change = national share (it grew as the whole economy did) + industry mix (its industries grew faster or
 * slower than the economy) + regional share (they grew faster or slower here than in the nation).
 * Reproduces the regions A, B and C of Farhauer & Kröll 2013.
 */
import { type CalculationReason, negativeCell } from '../../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../../basics/outcome.ts'

/** The same industries in the same order at two times, >= 0. */
export type TwoYears = { readonly t0: readonly number[]; readonly t1: readonly number[] }

export type Shift = {
  readonly national: number
  readonly mix: number
  readonly regional: number
  /** The change itself: national + mix + regional. */
  readonly total: number
}
export type ShiftShare = Shift & { readonly perIndustry: readonly Shift[] }

/**
 * Refuses lists of different lengths, negative counts, a nation that has nothing at t0, and an industry that
 * the region has at t0 and the nation has not. An industry new to both counts as regional share.
 */
export function shiftShare(nation: TwoYears, region: TwoYears): Outcome<ShiftShare, CalculationReason> {
  const fault = unfit(nation, region)
  if (fault !== null) return refused(fault)
  const growth = sum(nation.t1) / sum(nation.t0) - 1
  const perIndustry = region.t0.map((before, s) => {
    const nationBefore = nation.t0[s] ?? 0
    const industryGrowth = nationBefore > 0 ? (nation.t1[s] ?? 0) / nationBefore - 1 : growth
    const total = (region.t1[s] ?? 0) - before
    const national = before * growth
    const mix = before * (industryGrowth - growth)
    return { national, mix, regional: total - before * industryGrowth, total }
  })
  const part = (name: keyof Shift) => sum(perIndustry.map((shift) => shift[name]))
  return accepted({
    national: part('national'),
    mix: part('mix'),
    regional: part('regional'),
    total: part('total'),
    perIndustry,
  })
}

function unfit(nation: TwoYears, region: TwoYears): CalculationReason | null {
  const expected = nation.t0.length
  for (const [at, list] of [
    ['nation.t0', nation.t0],
    ['nation.t1', nation.t1],
    ['region.t0', region.t0],
    ['region.t1', region.t1],
  ] as const) {
    if (list.length !== expected) return { kind: 'wrong-length', at, expected, found: list.length }
    const negative = negativeCell([list], at)
    if (negative !== null) return { kind: 'negative', at: `${at}[${list.findIndex((x) => x < 0)}]` }
  }
  if (!(sum(nation.t0) > 0)) return { kind: 'all-zero', at: 'nation.t0' }
  const orphan = region.t0.findIndex((before, s) => before > 0 && nation.t0[s] === 0)
  return orphan < 0
    ? null
    : { kind: 'smaller-than', at: `nation.t0[${orphan}]`, other: `region.t0[${orphan}]` }
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
