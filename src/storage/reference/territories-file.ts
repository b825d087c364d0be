/** The territories of `data/territories/`: the nation, 12 regions, 75 provinces and prefectures, 1,503 communes. */
import { contains, levelOf, NATION, parentOf, type Level } from '../../domain/basics/territory-code.ts'
import type { Territory } from '../../domain/territory/atlas.ts'
import { readCsvFile, type CsvRow } from './csv-file.ts'

export const TERRITORY_FILES = {
  region: 'territories/regions.csv',
  province: 'territories/provinces.csv',
  commune: 'territories/communes.csv',
} as const

/** In the order nation, regions, provinces, communes; codes are unique and every parent is listed before. */
export function readTerritories(dataFolder: string): readonly Territory[] {
  const communes = readLevel(dataFolder, 'commune')
  const provinces = readLevel(dataFolder, 'province').map((outer) => placed(outer, communes))
  const regions = readLevel(dataFolder, 'region').map((outer) => placed(outer, communes))
  return [nationOf(regions), ...regions, ...provinces, ...communes]
}

function readLevel(dataFolder: string, level: Exclude<Level, 'nation'>): Territory[] {
  const file = TERRITORY_FILES[level]
  const required = ['code', 'name_fr', 'name_ar', 'population', 'households']
  const { columns, rows } = readCsvFile(dataFolder, file, required)
  const seen = new Set<string>()
  return rows.map((row) => {
    const territory = territoryOf(row, level, columns)
    if (seen.has(territory.code)) throw row.fault(`the code ${territory.code} is listed twice`)
    seen.add(territory.code)
    return territory
  })
}

function territoryOf(row: CsvRow, level: Level, columns: readonly string[]): Territory {
  const code = row.code('code')
  if (levelOf(code) !== level) throw row.fault(`${code} is not the code of a ${level}`)
  const parent = parentOf(code)
  for (const outer of ['region', 'province'] as const) {
    if (columns.includes(outer) && !code.startsWith(`${row.text(outer)}.`)) {
      throw row.fault(`${code} does not lie in the ${outer} ${row.text(outer)}`)
    }
  }
  const fr = row.text('name_fr')
  const ar = row.text('name_ar')
  if (fr === '' || ar === '') throw row.fault('a name is missing')
  return {
    code,
    level,
    name: { ar, fr, en: fr },
    parent,
    place: columns.includes('latitude') ? placeOf(row) : null,
    population: row.numberOrNull('population'),
    households: row.numberOrNull('households'),
    kind: columns.includes('kind') ? row.textOrNull('kind') : level,
  }
}

function placeOf(row: CsvRow): Territory['place'] {
  const latitude = row.numberOrNull('latitude')
  const longitude = row.numberOrNull('longitude')
  if (latitude === null || longitude === null) return null
  if (latitude < 20 || latitude > 37 || longitude < -18 || longitude > 0) {
    throw row.fault('the centroid lies outside the country')
  }
  return { latitude, longitude }
}

/** A region or province stands where its people live: the mean of its communes' centroids, weighted by population. */
function placed(outer: Territory, communes: readonly Territory[]): Territory {
  let weight = 0
  let latitude = 0
  let longitude = 0
  for (const { code, place, population } of communes) {
    if (place === null || population === null || !contains(outer.code, code)) continue
    weight += population
    latitude += population * place.latitude
    longitude += population * place.longitude
  }
  if (weight === 0) return outer
  const round = (degrees: number): number => Math.round((degrees / weight) * 1000) / 1000
  return { ...outer, place: { latitude: round(latitude), longitude: round(longitude) } }
}

/** The nation is the sum of its regions; its Tamazight name is attested (data/words/words.csv, place.morocco). */
function nationOf(regions: readonly Territory[]): Territory {
  const sum = (of: (region: Territory) => number | null): number =>
    regions.reduce((total, region) => total + (of(region) ?? 0), 0)
  return {
    code: NATION,
    level: 'nation',
    name: { ar: 'المغرب', fr: 'Maroc', en: 'Morocco', zgh: 'ⵍⵎⵖⵔⵉⴱ' },
    parent: null,
    place: null,
    population: sum((region) => region.population),
    households: sum((region) => region.households),
    kind: 'nation',
  }
}
