import {
  levelOf,
  NATION,
  parseTerritoryCode,
  type TerritoryCode,
} from '../../domain/basics/territory-code.ts'
import type { Atlas, Indicator, Territory } from '../../domain/territory/atlas.ts'

/** What the map is asked to show. */
export type MapQuestion = {
  readonly indicator: Indicator
  readonly region: TerritoryCode | null
  readonly level: 'province' | 'commune'
}
export type Shown = { readonly territory: Territory; readonly value: number }

type Query = Readonly<Record<string, string | string[] | undefined>>

/** Anything not understood falls back to the first need, the whole country, provinces: a map always shows. */
export function readMapQuestion(atlas: Atlas, query: Query): MapQuestion {
  const asked = atlas.indicators.get(String(query.indicator ?? ''))
  const indicator = asked ?? atlas.indicators.get('unemployment') ?? [...atlas.indicators.values()][0]
  if (indicator === undefined) throw new Error('the atlas has no indicator')
  const code = parseTerritoryCode(String(query.region ?? ''))
  const region =
    code !== null && code !== NATION && levelOf(code) === 'region' && atlas.territories.has(code)
      ? code
      : null
  return { indicator, region, level: query.level === 'commune' ? 'commune' : 'province' }
}

/** The territories of the asked level that have the figure, highest first. */
export function shownOn(atlas: Atlas, { indicator, region, level }: MapQuestion): Shown[] {
  const column = atlas.values.get(indicator.id)
  const shown: Shown[] = []
  for (const territory of atlas.territories.values()) {
    if (territory.level !== level || (region !== null && !territory.code.startsWith(region))) continue
    const value = column?.get(territory.code)?.value
    if (value !== undefined) shown.push({ territory, value })
  }
  return shown.sort((a, b) => b.value - a.value)
}
