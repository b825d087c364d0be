/** What is asked of the directory, read from the address. A choice that is not known asks for nothing. */
import { NATION, parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { EXCHANGES, PARTNER_ROLES } from '../../domain/partner/partner.ts'
import type { PartnerQuestion } from '../../domain/partner/partners-for.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { searchTerritories } from '../../domain/territory/territory-search.ts'

export type Query = Readonly<Record<string, string | string[] | undefined>>

export type DirectoryQuestion = {
  readonly view: 'list' | 'exchange'
  readonly asked: PartnerQuestion
  /** As typed, to fill the form again. */
  readonly typed: { readonly territory: string; readonly q: string }
  /** A place was typed that no name is near to. */
  readonly placeUnknown: boolean
  /** Other places whose name is as close to what was typed. */
  readonly otherPlaces: readonly TerritoryCode[]
}

const LONGEST = 80
const OTHERS = 4

export function readDirectoryQuestion(
  query: Query,
  atlas: Atlas,
  sectors: readonly string[],
): DirectoryQuestion {
  const typed = { territory: lineOf(query.territory), q: lineOf(query.q) }
  const places = placesOf(atlas, typed.territory)
  const [place, ...otherPlaces] = places
  return {
    view: query.view === 'exchange' ? 'exchange' : 'list',
    asked: {
      territory: place === NATION ? undefined : place,
      sector: sectors.find((one) => one === query.sector),
      role: PARTNER_ROLES.find((one) => one === query.role),
      offers: EXCHANGES.find((one) => one === query.offers),
      needs: EXCHANGES.find((one) => one === query.needs),
      q: typed.q === '' ? undefined : typed.q,
    },
    typed,
    placeUnknown: typed.territory !== '' && place === undefined,
    otherPlaces,
  }
}

function lineOf(value: string | string[] | undefined): string {
  const first = Array.isArray(value) ? value[0] : value
  const line = String(first ?? '').replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
  return [...line.trim()].slice(0, LONGEST).join('').trim()
}

/** What the field shows of a place, so that sending it again means the same one: its code too, where names are shared. */
export function placeField(atlas: Atlas, code: TerritoryCode, name: string): string {
  return placesOf(atlas, name)[0] === code ? name : `${name} (${code})`
}

/** The place named by code, by name and code, or by name first, then those named as nearly; none when nothing is near. */
function placesOf(atlas: Atlas, typed: string): readonly TerritoryCode[] {
  if (typed === '') return []
  const code = parseTerritoryCode(/\(([\d.A-Za-z]+)\)$/.exec(typed)?.[1] ?? typed)
  if (code !== null && atlas.territories.has(code)) return [code]
  const found = searchTerritories(atlas, typed, OTHERS + 1)
  return found
    .filter(({ distance }) => distance === found[0]?.distance)
    .map(({ territory }) => territory.code)
}
