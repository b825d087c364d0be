/** Distances as the crow flies between territories, from their centroids. */
import type { Level, TerritoryCode } from '../basics/territory-code.ts'
import type { Atlas, Territory } from './atlas.ts'

const EARTH_RADIUS_KM = 6371.0088

export type Place = NonNullable<Territory['place']>

/** Great-circle distance in km (haversine). */
export function kilometresBetween(a: Place, b: Place): number {
  const radians = Math.PI / 180
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2)
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2)
  const h = north * north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east * east
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

export type Near = { readonly code: TerritoryCode; readonly kilometres: number }

/**
 * The territories of `level` whose centroid lies within `kilometres` of that of `code`, nearest first, without
 * `code` itself. Empty when the territory has no centroid: no distance is then known.
 */
export function nearTerritories(
  atlas: Atlas,
  code: TerritoryCode,
  kilometres: number,
  level: Level,
): readonly Near[] {
  const here = atlas.territories.get(code)?.place
  if (here === undefined || here === null) return []
  const near: Near[] = []
  for (const other of atlas.territories.values()) {
    if (other.level !== level || other.place === null || other.code === code) continue
    const away = kilometresBetween(here, other.place)
    if (away <= kilometres) near.push({ code: other.code, kilometres: away })
  }
  return near.sort((a, b) => a.kilometres - b.kilometres)
}
