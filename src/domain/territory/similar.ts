/**
 * The territories most like one another, over everything known of both: nearest neighbours on standardised
 * indicators, with what makes them alike and what sets them apart.
 *
 * Standardised: (value - median) / (interquartile range / 1.349), cut at ±4 so that one wild figure does not
 * decide. Counts are taken by their logarithm. Distance: root of the mean squared difference over the indicators
 * both have as their own, never inherited.
 */
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { Atlas, Indicator } from './atlas.ts'
import { smallest } from './nearest.ts'
import { isCount } from './profile.ts'
import { medianOf } from './standing.ts'

export type Similar = {
  readonly code: TerritoryCode
  /** 0: the same on every indicator; 1: one typical spread apart on average. */
  readonly distance: number
  /** Number of indicators both have. */
  readonly shared: number
  /** Ids: both stand out from the median in the same way, the most telling first (at most 3). */
  readonly alike: readonly string[]
  /** Ids on which they differ most (at most 3). */
  readonly differ: readonly string[]
}

type Standardised = {
  readonly codes: readonly TerritoryCode[]
  readonly indicators: readonly Indicator[]
  /** rows[territory][indicator]; NaN: not published. */
  readonly rows: readonly Float64Array[]
}

const CUT = 4
const EXPLAINED = 3
/** Two territories are compared only when they share this part of the indicators of their level. */
const SHARED_PART = 0.6

/** The `k` most similar territories of the same level, most similar first; empty for the nation. */
export function similarTerritories(atlas: Atlas, code: TerritoryCode, k: number): readonly Similar[] {
  const level = atlas.territories.get(code)?.level
  if (level === undefined || level === 'nation') return []
  const table = tableOf(atlas, level)
  const at = table.codes.indexOf(code)
  const own = table.rows[at]
  if (own === undefined) return []
  const distances = Float64Array.from(table.rows, (row) => distanceBetween(own, row))
  return smallest(distances, k, at).flatMap((other) => {
    const row = table.rows[other]
    const name = table.codes[other]
    if (row === undefined || name === undefined) return []
    return [{ code: name, distance: distances[other] ?? 0, ...explain(table.indicators, own, row) }]
  })
}

function distanceBetween(a: Float64Array, b: Float64Array): number {
  let sum = 0
  let shared = 0
  for (let i = 0; i < a.length; i += 1) {
    const gap = (a[i] ?? Number.NaN) - (b[i] ?? Number.NaN)
    if (Number.isNaN(gap)) continue
    sum += gap * gap
    shared += 1
  }
  return shared < SHARED_PART * a.length || shared === 0 ? Number.POSITIVE_INFINITY : Math.sqrt(sum / shared)
}

function explain(
  indicators: readonly Indicator[],
  own: Float64Array,
  other: Float64Array,
): Omit<Similar, 'code' | 'distance'> {
  const pairs = indicators.flatMap(({ id }, i) => {
    const a = own[i] ?? Number.NaN
    const b = other[i] ?? Number.NaN
    const gap = Math.abs(a - b)
    const common = a * b > 0 ? Math.min(Math.abs(a), Math.abs(b)) : 0
    return Number.isNaN(gap) ? [] : [{ id, gap, common: common - gap }]
  })
  const alike = pairs.filter(({ common }) => common > 0).sort((a, b) => b.common - a.common)
  const differ = pairs.filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap)
  const ids = (list: readonly { id: string }[]): string[] => list.slice(0, EXPLAINED).map(({ id }) => id)
  return { shared: pairs.length, alike: ids(alike), differ: ids(differ) }
}

const tables = new WeakMap<Atlas, Map<string, Standardised>>()

function tableOf(atlas: Atlas, level: string): Standardised {
  const known = tables.get(atlas) ?? new Map<string, Standardised>()
  tables.set(atlas, known)
  const table = known.get(level) ?? standardise(atlas, level)
  known.set(level, table)
  return table
}

function standardise(atlas: Atlas, level: string): Standardised {
  const codes = [...atlas.territories.values()].filter((one) => one.level === level).map(({ code }) => code)
  const columns = [...atlas.indicators.values()].flatMap((indicator) => {
    const scores = scoresOf(atlas, indicator, codes)
    return scores === null ? [] : [{ indicator, scores }]
  })
  const rows = codes.map((_, at) => Float64Array.from(columns, ({ scores }) => scores[at] ?? Number.NaN))
  return { codes, indicators: columns.map(({ indicator }) => indicator), rows }
}

/** Robust z-scores of one indicator; null where it is not published at this level or does not vary. */
function scoresOf(atlas: Atlas, indicator: Indicator, codes: readonly TerritoryCode[]): number[] | null {
  const column = atlas.values.get(indicator.id)
  const raw = codes.map((code) => column?.get(code)?.value ?? Number.NaN)
  const values = isCount(indicator) ? raw.map((value) => Math.log(1 + value)) : raw
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  if (known.length < codes.length / 2) return null
  const median = medianOf(known)
  const quartiles =
    (known[Math.floor(0.75 * (known.length - 1))] ?? 0) - (known[Math.floor(0.25 * (known.length - 1))] ?? 0)
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length)
  // where most territories print the same figure (no slum at all) the quartiles coincide
  const scale = quartiles > 0 ? quartiles / 1.349 : deviation
  if (!(scale > 0)) return null
  return values.map((value) => Math.max(-CUT, Math.min(CUT, (value - median) / scale)))
}
