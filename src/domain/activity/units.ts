/** The territories of an atlas as rows of typed arrays: communes first, then provinces, regions, the nation. */
import { levelOf, type TerritoryCode } from '../basics/territory-code.ts'
import type { Atlas } from '../territory/atlas.ts'

export type Span = { readonly from: number; readonly to: number }

export type Units = {
  readonly codes: readonly TerritoryCode[]
  readonly rowOf: ReadonlyMap<TerritoryCode, number>
  readonly communes: Span
  readonly provinces: Span
  readonly regions: Span
  /** Row of the containing territory; -1 for the nation. */
  readonly parent: Int32Array
  readonly population: Float64Array
  /** 1 for a municipality (its cercle is 01 in the HCP's codes), 0 for a rural commune; others: share of people. */
  readonly town: Float64Array
  /** Latitude and longitude in radians; the containing territory's place where none is published. */
  readonly latitude: Float64Array
  readonly longitude: Float64Array
  /** 1 where a place of its own is published. */
  readonly placed: Uint8Array
}

export function unitsOf(atlas: Atlas): Units {
  const all = [...atlas.territories.keys()]
  const at = (level: string) => all.filter((code) => levelOf(code) === level)
  const [communes, provinces, regions] = [at('commune'), at('province'), at('region')]
  const codes = [...communes, ...provinces, ...regions, ...at('nation')]
  const rowOf = new Map(codes.map((code, row) => [code, row]))
  const ends = [communes.length, communes.length + provinces.length] as const
  const parent = Int32Array.from(codes, (code) => {
    const up = atlas.territories.get(code)?.parent ?? null
    return up === null ? -1 : (rowOf.get(up) ?? -1)
  })
  const population = Float64Array.from(codes, (code) => atlas.territories.get(code)?.population ?? 0)
  return {
    codes,
    rowOf,
    communes: { from: 0, to: ends[0] },
    provinces: { from: ends[0], to: ends[1] },
    regions: { from: ends[1], to: ends[1] + regions.length },
    parent,
    population,
    town: townShares(codes, parent, population),
    ...places(atlas, codes, parent),
  }
}

function townShares(codes: readonly TerritoryCode[], parent: Int32Array, people: Float64Array): Float64Array {
  const town = new Float64Array(codes.length)
  for (const [row, code] of codes.entries()) {
    if (levelOf(code) !== 'commune') continue
    town[row] = code.slice(7, 9) === '01' ? 1 : 0
    for (let up = parent[row] ?? -1; up >= 0; up = parent[up] ?? -1) {
      town[up] = (town[up] ?? 0) + ((town[row] ?? 0) * (people[row] ?? 0)) / Math.max(1, people[up] ?? 0)
    }
  }
  return town.map((share) => Math.min(1, share))
}

function places(atlas: Atlas, codes: readonly TerritoryCode[], parent: Int32Array) {
  const radians = Math.PI / 180
  const latitude = new Float64Array(codes.length).fill(Number.NaN)
  const longitude = new Float64Array(codes.length).fill(Number.NaN)
  const placed = new Uint8Array(codes.length)
  for (let row = codes.length - 1; row >= 0; row--) {
    const place = atlas.territories.get(codes[row] as TerritoryCode)?.place ?? null
    const up = parent[row] ?? -1
    placed[row] = place === null ? 0 : 1
    latitude[row] = place === null ? (latitude[up] ?? Number.NaN) : place.latitude * radians
    longitude[row] = place === null ? (longitude[up] ?? Number.NaN) : place.longitude * radians
  }
  return { latitude, longitude, placed }
}

const EARTH_KM = 6371.0088

/** Great-circle distance in km between two rows (haversine); infinite when either has no place at all. */
export function kilometres(units: Units, a: number, b: number): number {
  const north = (units.latitude[b] as number) - (units.latitude[a] as number)
  const east = (units.longitude[b] as number) - (units.longitude[a] as number)
  const cosines = Math.cos(units.latitude[a] as number) * Math.cos(units.latitude[b] as number)
  const chord = Math.sin(north / 2) ** 2 + cosines * Math.sin(east / 2) ** 2
  const km = 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, chord)))
  return Number.isNaN(km) ? Number.POSITIVE_INFINITY : km
}

/** All distances between communes, in km, row-major: `distances[a * communes + b]`. */
export function communeDistances(units: Units): Float32Array {
  const size = units.communes.to
  const distances = new Float32Array(size * size)
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const km = kilometres(units, a, b)
      distances[a * size + b] = km
      distances[b * size + a] = km
    }
  }
  return distances
}

/** The span of rows of the level a row belongs to; the nation is alone. */
export function spanOf(units: Units, row: number): Span {
  for (const span of [units.communes, units.provinces, units.regions]) if (row < span.to) return span
  return { from: row, to: row + 1 }
}
