/** One indicator over all territories: the figure, whose it is, and where it stands among comparable territories. */
import { type Atlas, figureOf } from '../territory/atlas.ts'
import type { WeighedIndicator } from './activity.ts'
import { medianOf, type Peers, shareBelow } from './comparables.ts'
import type { Units } from './units.ts'

export type Column = {
  readonly indicator: string
  /** NaN where nobody has it. */
  readonly value: Float64Array
  /** Row of the territory whose figure it is (itself, or the nearest that contains it); -1: nobody's. */
  readonly from: Int32Array
  /** Position among the comparables of `from`, 0 to 1. */
  readonly percentile: Float64Array
  /** Median of the comparables of `from`. */
  readonly median: Float64Array
  /** How large it is against the nation, 0 to 1, a half when equal; NaN where the unit has no zero (a change). */
  readonly high: Float64Array
  readonly low: Float64Array
  /** 1 where the figure is published with a caution. */
  readonly careful: Uint8Array
  /** 1 where it is not published because the commune is a town and has none (distance to a road). */
  readonly inTown: Uint8Array
  readonly nation: number
}

/** Distance to a paved road is published for rural communes only: a town is on the road, not without a figure. */
const RURAL_ONLY = new Set(['road-distance'])

export function columnOf(atlas: Atlas, units: Units, peers: Peers, indicator: string): Column {
  const size = units.codes.length
  const column = {
    indicator,
    value: new Float64Array(size).fill(Number.NaN),
    from: new Int32Array(size).fill(-1),
    percentile: new Float64Array(size).fill(0.5),
    median: new Float64Array(size).fill(Number.NaN),
    careful: new Uint8Array(size),
    inTown: new Uint8Array(size),
  }
  const own = new Float64Array(size).fill(Number.NaN)
  for (let row = 0; row < size; row++) readFigure(atlas, units, column, own, row)
  for (let row = size - 1; row >= 0; row--) compare(column, peers, own, row)
  const nation = own[size - 1] as number
  return { ...column, nation, ...againstNation(atlas, indicator, column.value, nation) }
}

type Filling = Omit<Column, 'nation' | 'high' | 'low'>

function readFigure(atlas: Atlas, units: Units, column: Filling, own: Float64Array, row: number): void {
  const code = units.codes[row]
  if (code === undefined) return
  const figure = figureOf(atlas, column.indicator, code)
  const from = figure === null ? -1 : (units.rowOf.get(figure.from) ?? -1)
  if (from !== row && RURAL_ONLY.has(column.indicator) && units.town[row] === 1 && row < units.communes.to) {
    column.inTown[row] = 1
    return
  }
  column.from[row] = from
  column.value[row] = figure?.value.value ?? Number.NaN
  column.careful[row] = figure !== null && figure.value.caution !== null ? 1 : 0
  if (from === row) own[row] = figure?.value.value ?? Number.NaN
}

/** Containing territories come first (rows run from the nation down), so that a borrowed figure brings its place. */
function compare(column: Filling, peers: Peers, own: Float64Array, row: number): void {
  const from = column.from[row] as number
  if (column.inTown[row] === 1) column.percentile[row] = 0
  if (from < 0) return
  if (from !== row) {
    column.percentile[row] = column.percentile[from] as number
    column.median[row] = column.median[from] as number
    return
  }
  const others = peers[row] ?? new Int32Array(0)
  column.percentile[row] = shareBelow(others, own, column.value[row] as number)
  column.median[row] = medianOf(others, own)
}

/** x / (x + nation): a half when equal to the nation, two thirds at twice as much. Shares in % also the other way. */
function againstNation(atlas: Atlas, indicator: string, value: Float64Array, nation: number) {
  const signed = Number.isNaN(nation) || value.some((x) => x < 0)
  const percent = atlas.indicators.get(indicator)?.unit === '%'
  const ratio = (x: number, y: number) => (x + y > 0 ? x / (x + y) : 0.5)
  return {
    high: value.map((x) => (signed ? Number.NaN : ratio(x, nation))),
    low: value.map((x) => {
      if (signed) return Number.NaN
      return percent ? ratio(100 - x, 100 - nation) : ratio(nation, x)
    }),
  }
}

/**
 * How much an indicator weighs as a need, 0 to 1: half its position among comparables, half its size against the
 * nation, so that the last of ten comfortable communes does not pass for a needy one.
 */
export function pressure(column: Column, when: WeighedIndicator['when'], row: number): number {
  if (column.inTown[row] === 1) return 0
  const percentile = column.percentile[row] as number
  const relative = when === 'high' ? percentile : 1 - percentile
  const absolute = (when === 'high' ? column.high : column.low)[row] as number
  return Number.isNaN(absolute) ? relative : (relative + absolute) / 2
}

/** Position among comparables alone, 0 to 1, in the sense the activity wants. */
export function position(column: Column, when: WeighedIndicator['when'], row: number): number {
  const percentile = column.percentile[row] as number
  return when === 'high' ? percentile : 1 - percentile
}
