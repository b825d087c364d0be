/**
 * Everything known about the territories, held in memory: 1 nation, 12 regions, 75 provinces, 1,503 communes.
 * Built from the database at start and after each import (`buildAtlas`), never changed in place.
 */
import type { Text } from '../basics/language.ts'
import type { Level, TerritoryCode } from '../basics/territory-code.ts'

export type Territory = {
  readonly code: TerritoryCode
  readonly level: Level
  readonly name: Text
  readonly parent: TerritoryCode | null
  /** Centroid in WGS84 degrees; null where none is published (one commune). */
  readonly place: { readonly latitude: number; readonly longitude: number } | null
  /** Legal population 2024; null where not published. */
  readonly population: number | null
  readonly households: number | null
  /** Kind of territory as the HCP names it: province, prefecture, municipality, rural commune …, or null. */
  readonly kind: string | null
}

/** The three axes of R-037. */
export type Axis = 'economic' | 'social' | 'environmental'

/**
 * `need: 1` more of it means more need (unemployment), `-1` less of it means more need (running water),
 * `0` it is context. `role` says on which of the two layers of the map it stands.
 */
export type Indicator = {
  readonly id: string
  readonly label: Text
  readonly explanation: Text
  readonly unit: string
  readonly axis: Axis
  readonly role: 'need' | 'potential' | 'context'
  readonly need: 1 | -1 | 0
  readonly decimals: number
  readonly source: string
  readonly sourceUrl: string | null
  readonly year: number
  readonly licence: string
  readonly confidence: 'published' | 'derived' | 'estimate'
}

export type IndicatorValue = {
  readonly value: number
  readonly year: number
  readonly source: string
  /** Said to the user when the figure must be read with care (few households, derived, …). */
  readonly caution: Text | null
}

export type Asset = {
  readonly territory: TerritoryCode
  readonly key: string
  readonly name: Text
  /** label-igp, label-aop, label-agricole, agriculture, forest, fishing, handicraft, tourism, energy, industry, mineral, other */
  readonly kind: string
  readonly source: string | null
  readonly sourceUrl: string | null
  readonly year: number | null
  readonly status: 'verified' | 'general-knowledge'
  readonly note: string | null
}

export type Atlas = {
  readonly territories: ReadonlyMap<TerritoryCode, Territory>
  readonly childrenOf: ReadonlyMap<TerritoryCode, readonly TerritoryCode[]>
  readonly indicators: ReadonlyMap<string, Indicator>
  /** indicator id -> territory -> value; a territory without the figure has no entry. */
  readonly values: ReadonlyMap<string, ReadonlyMap<TerritoryCode, IndicatorValue>>
  /** assets by the territory they are written for (not inherited) */
  readonly assets: ReadonlyMap<TerritoryCode, readonly Asset[]>
}

/**
 * The figure of a territory, or of the nearest territory that contains it: `from` says whose it is, so that a page
 * can say "figure of the province". Null when nobody above has it either.
 */
export function figureOf(
  atlas: Atlas,
  indicator: string,
  code: TerritoryCode,
): { readonly from: TerritoryCode; readonly value: IndicatorValue } | null {
  const column = atlas.values.get(indicator)
  for (let at: TerritoryCode | null = code; at !== null; at = atlas.territories.get(at)?.parent ?? null) {
    const value = column?.get(at)
    if (value !== undefined) return { from: at, value }
  }
  return null
}
