/** Where a territory stands on one indicator among comparable territories. */
import type { TerritoryCode } from '../basics/territory-code.ts'
import { figureOf, type Atlas, type Indicator, type IndicatorValue } from './atlas.ts'
import { comparablesOf } from './comparable.ts'

/** Direction-aware: for a need, `worse` is more need; for a potential, `better` is more of it. */
export const JUDGEMENTS = ['much-worse', 'worse', 'like', 'better', 'much-better'] as const
export type Judgement = (typeof JUDGEMENTS)[number]

export type Standing = {
  /** Whose figure it is: the territory itself, or what contains it when it has none. */
  readonly from: TerritoryCode
  readonly figure: IndicatorValue
  /**
   * Part of the comparable territories of `from` with a lower figure (half of the equal ones), 0 to 1.
   * Null when fewer than `FEWEST` of them have the figure.
   */
  readonly percentile: number | null
  readonly median: number | null
  readonly comparedWith: number
  /** Null for context indicators and where there is no percentile. */
  readonly judgement: Judgement | null
}

/** With fewer comparable figures a percentile means nothing. */
export const FEWEST = 8

/** Null when neither the territory nor anything above it has the figure. */
export function standingOf(atlas: Atlas, indicatorId: string, code: TerritoryCode): Standing | null {
  const indicator = atlas.indicators.get(indicatorId)
  const found = figureOf(atlas, indicatorId, code)
  if (indicator === undefined || found === null) return null
  const { from, value: figure } = found
  const column = atlas.values.get(indicatorId)
  const others: number[] = []
  for (const peer of comparablesOf(atlas, from)) {
    const value = column?.get(peer)?.value
    if (value !== undefined) others.push(value)
  }
  if (others.length < FEWEST) {
    return { from, figure, percentile: null, median: null, comparedWith: others.length, judgement: null }
  }
  const percentile = percentileAmong(figure.value, others)
  const median = medianOf(others)
  const judgement = judge(indicator, figure.value, percentile, median)
  return { from, figure, percentile, median, comparedWith: others.length, judgement }
}

/**
 * How much need (0 none, 1 most) the figure shows among comparable territories: the percentile, turned round when
 * less means more need. Null for indicators that are not needs and where there is no percentile.
 */
export function needOf(indicator: Indicator, percentile: number | null): number | null {
  if (percentile === null || indicator.need === 0) return null
  return indicator.need === 1 ? percentile : 1 - percentile
}

export function percentileAmong(value: number, others: readonly number[]): number {
  let below = 0
  for (const other of others) below += other < value ? 1 : other === value ? 0.5 : 0
  return below / others.length
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/** A figure printed the same as the median is "like" the others, however its rank falls. */
function judge(indicator: Indicator, value: number, percentile: number, median: number): Judgement | null {
  if (indicator.role === 'context') return null
  const step = 10 ** -indicator.decimals
  if (Math.abs(value - median) < step) return 'like'
  const good = indicator.need === 0 ? percentile : 1 - (needOf(indicator, percentile) ?? 0.5)
  if (good <= 0.1) return 'much-worse'
  if (good <= 0.3) return 'worse'
  if (good >= 0.9) return 'much-better'
  return good >= 0.7 ? 'better' : 'like'
}
