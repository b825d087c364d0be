import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { parseTerritoryCode, type TerritoryCode } from '../basics/territory-code.ts'
import type { Atlas } from '../territory/atlas.ts'
import { searchTerritories } from '../territory/territory-search.ts'

export type TerritoryFault =
  | { readonly kind: 'territory-missing' }
  | { readonly kind: 'territory-unknown'; readonly typed: string }
  | { readonly kind: 'territory-several'; readonly typed: string; readonly codes: readonly TerritoryCode[] }

/** The most that a person is asked to choose from. */
const MOST = 8
/** A name found with no guess at all; from this distance on the site would be guessing. */
const VERY_NAME = 0.5

/**
 * The territory that a person named, by code or by name. The very name of one is that one: of a province and its
 * commune of one name, the person is asked which. What is found only by a guess is asked for too, never taken.
 */
export function readTerritory(atlas: Atlas, typed: string): Outcome<TerritoryCode, TerritoryFault> {
  const text = typed.trim().slice(0, 120)
  if (text === '') return refused<TerritoryFault>({ kind: 'territory-missing' })
  const code = parseTerritoryCode(text)
  if (code !== null && atlas.territories.has(code)) return accepted(code)
  const found = searchTerritories(atlas, text, MOST)
  const nearest = found[0]?.distance ?? VERY_NAME
  const exact = found.filter(({ distance }) => distance < VERY_NAME && distance === nearest)
  const [only] = exact
  if (only !== undefined && exact.length === 1) return accepted(only.territory.code)
  const codes = (exact.length > 1 ? exact : found).map(({ territory }) => territory.code)
  if (codes.length === 0) return refused<TerritoryFault>({ kind: 'territory-unknown', typed: text })
  return refused<TerritoryFault>({ kind: 'territory-several', typed: text, codes })
}
