/**
 * The limits of a territory as an operator brings them: a GeoJSON Polygon or MultiPolygon in WGS84 degrees, checked
 * and put in one form: six decimals (some 10 cm), outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6).
 */
import { refuse } from './cells.ts'
import { crossesItself, type Position, type Ring } from './ring-crossing.ts'

export type Outline =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/** A frame around Morocco, its southern provinces and its waters: what lies outside has its axes swapped or a wrong code. */
const FRAME = { west: -20, south: 19, east: 1, north: 37 }
const FEWEST_POSITIONS = 4

/** Refuses (see `readRow`) what is not one. */
export function readOutline(geometry: unknown): Outline {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  if (type === 'Polygon') return { type, coordinates: polygon(coordinates) }
  if (type === 'MultiPolygon') return { type, coordinates: list(coordinates, type).map(polygon) }
  return refuse({
    kind: 'not-a-polygon',
    found: typeof type === 'string' ? type.slice(0, 40) : String(geometry).slice(0, 40),
  })
}

function list(value: unknown, found: string): readonly unknown[] {
  return Array.isArray(value) && value.length > 0 ? value : refuse({ kind: 'not-a-polygon', found })
}

function polygon(value: unknown): readonly Ring[] {
  return list(value, 'Polygon').map((ring, i) => readRing(ring, i === 0))
}

function readRing(value: unknown, outer: boolean): Ring {
  const positions = list(value, 'Polygon').map(position)
  const kept = positions.filter((here, i) => i === 0 || !samePlace(here, positions[i - 1]))
  if (!samePlace(positions[0] as Position, positions.at(-1))) refuse({ kind: 'open-ring' })
  if (kept.length < FEWEST_POSITIONS) refuse({ kind: 'too-few-points', found: kept.length })
  if (crossesItself(kept)) refuse({ kind: 'crossing-ring' })
  const area = signedArea(kept)
  if (area === 0) refuse({ kind: 'no-area' })
  return area > 0 === outer ? kept : kept.toReversed()
}

function samePlace(a: Position, b: Position | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1]
}

function position(value: unknown): Position {
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : []
  const found = JSON.stringify(value)?.slice(0, 40) ?? 'undefined'
  if (typeof longitude !== 'number' || typeof latitude !== 'number')
    return refuse({ kind: 'not-degrees', found })
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return refuse({ kind: 'not-degrees', found })
  const inside =
    longitude >= FRAME.west && longitude <= FRAME.east && latitude >= FRAME.south && latitude <= FRAME.north
  return inside ? [sixDecimals(longitude), sixDecimals(latitude)] : refuse({ kind: 'outside-morocco', found })
}

function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0
}

/** Twice the area in square degrees: positive when the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0
  const [x0, y0] = ring[0] as Position
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [x1, y1] = ring[i] as Position
    const [x2, y2] = ring[i + 1] as Position
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
  }
  return Math.abs(sum) < 1e-12 ? 0 : sum
}
