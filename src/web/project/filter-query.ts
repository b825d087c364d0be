/** The question put to the bank, read from the address; what is not understood is said, never passed over. */
import type { ActivityCatalogue } from '../../domain/activity/activity.ts'
import { NATION, parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { ProjectFilter } from '../../domain/project/filter.ts'
import { PROJECT_AUDIENCES, SOURCES, STAGES, STANDINGS } from '../../domain/project/project.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { searchTerritories } from '../../domain/territory/territory-search.ts'

export type Query = Readonly<Record<string, string | string[] | undefined>>
/** The part of the library a filter is checked against. */
export type Catalogue = {
  readonly activities: Pick<ActivityCatalogue, 'activities' | 'sectors'>
  readonly models: readonly { readonly id: string }[]
}

/** The order in which filters are written and shown. */
export const FILTER_FIELDS = [
  'q',
  'territory',
  'standing',
  'stage',
  'sector',
  'activity',
  'model',
  'audience',
  'source',
  'year',
] as const satisfies readonly (keyof ProjectFilter)[]
export type FilterField = (typeof FILTER_FIELDS)[number]

export type FilterFault = { readonly field: FilterField | 'view' | 'page'; readonly typed: string }

export type FilterReading = {
  readonly filter: ProjectFilter
  readonly faults: readonly FilterFault[]
  /** Territories whose name is as close to what was typed as the one taken; codes are never ambiguous. */
  readonly otherTerritories: readonly TerritoryCode[]
}

const LONGEST = 80
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** A value as typed, on one line, without what cannot be stored or shown; `''`: nothing typed. */
export function typedIn(query: Query, name: string): string {
  const value = query[name]
  const first = Array.isArray(value) ? value[0] : value
  const line = String(first ?? '').replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
  return [...line.trim()].slice(0, LONGEST).join('').trim()
}

export function readProjectFilter(query: Query, atlas: Atlas, catalogue: Catalogue): FilterReading {
  const filter: { -readonly [Field in keyof ProjectFilter]: ProjectFilter[Field] } = {}
  const faults: FilterFault[] = []
  const take = <Value extends string>(field: FilterField, known: readonly Value[]): Value | undefined => {
    const typed = typedIn(query, field)
    const value = known.find((one) => one === typed)
    if (value === undefined && typed !== '') faults.push({ field, typed })
    return value
  }
  const q = typedIn(query, 'q')
  if (q !== '') filter.q = q
  const place = readTerritory(atlas, typedIn(query, 'territory'))
  if (place === 'unknown') faults.push({ field: 'territory', typed: typedIn(query, 'territory') })
  else if (place !== null && place.code !== NATION) filter.territory = place.code
  const { activities, sectors } = catalogue.activities
  Object.assign(
    filter,
    withoutAbsent({
      standing: take('standing', STANDINGS),
      stage: take('stage', STAGES),
      sector: take('sector', ids(sectors.ten)),
      activity: take('activity', ids(activities)),
      model: take('model', ids(catalogue.models)),
      audience: take('audience', PROJECT_AUDIENCES),
      source: take('source', SOURCES),
      year: readYear(query, faults),
    }),
  )
  return { filter, faults, otherTerritories: place === null || place === 'unknown' ? [] : place.others }
}

function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id)
}

function withoutAbsent(fields: ProjectFilterParts): ProjectFilter {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
type ProjectFilterParts = { readonly [Field in keyof ProjectFilter]: ProjectFilter[Field] | undefined }

function readYear(query: Query, faults: FilterFault[]): number | undefined {
  const typed = typedIn(query, 'year')
  if (typed === '') return undefined
  const digits = typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  const year = /^\d{4}$/.test(digits) ? Number(digits) : 0
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year
  faults.push({ field: 'year', typed })
  return undefined
}

type Place = { readonly code: TerritoryCode; readonly others: readonly TerritoryCode[] }

/** A code, a name followed by its code (as the field shows what was understood), or a name. */
function readTerritory(atlas: Atlas, typed: string): Place | null | 'unknown' {
  if (typed === '') return null
  const code = parseTerritoryCode(/\(([\d.A-Za-z]+)\)$/.exec(typed)?.[1] ?? typed)
  if (code !== null && atlas.territories.has(code)) return { code, others: [] }
  const [best, ...rest] = searchTerritories(atlas, typed, 6)
  if (best === undefined) return 'unknown'
  const equal = rest.filter(({ distance }) => distance === best.distance)
  return { code: best.territory.code, others: equal.map(({ territory }) => territory.code) }
}

/** The same filter as an address says it: read again it is the same. */
export function queryOfFilter(filter: ProjectFilter): Readonly<Record<string, string>> {
  return Object.fromEntries(
    FILTER_FIELDS.flatMap((field) => {
      const value = filter[field]
      return value === undefined ? [] : [[field, String(value)]]
    }),
  )
}

/** The filter less one choice. */
export function withoutField(filter: ProjectFilter, field: FilterField): ProjectFilter {
  const { [field]: _left, ...rest } = filter
  return rest
}

/** The filter with one choice of it alone. */
export function onlyField(filter: ProjectFilter, field: FilterField): ProjectFilter {
  return { [field]: filter[field] }
}
