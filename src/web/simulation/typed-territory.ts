import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { searchTerritories } from '../../domain/territory/territory-search.ts'

/** The territory a person named, by code or by name; `null` when nothing was typed, `unknown` when nothing matches. */
export function territoryOf(atlas: Atlas, typed: string): TerritoryCode | null | 'unknown' {
  if (typed === '') return null
  const code = parseTerritoryCode(typed)
  if (code !== null && atlas.territories.has(code)) return code
  return searchTerritories(atlas, typed, 1)[0]?.territory.code ?? 'unknown'
}
