/**
 * Territories as GeoJSON (RFC 7946): WGS84, longitude first, at most six decimals, outer rings counter-clockwise.
 * A territory is drawn by its outline where one is known: loaded by an operator, or of OpenStreetMap for regions and
 * provinces. All others are points: limits are never invented.
 */
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { LEVELS, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Territory } from '../../domain/territory/atlas.ts'
import { OUTLINES_CREDIT, readOutlines } from '../../storage/reference/outlines.ts'
import { LICENCES } from './licences.ts'

type Position = readonly number[]
type Ring = readonly Position[]
export type Area =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/** By code; `operator`: whose they are, for the credit. */
export type Outlines = ReadonlyMap<
  TerritoryCode,
  { readonly area: Area; readonly from: 'openstreetmap' | 'operator' }
>

/** The outlines of regions and provinces that come with Twiza. */
export function shippedOutlines(dataFolder: string): Outlines {
  const outlines = new Map<TerritoryCode, { area: Area; from: 'openstreetmap' }>()
  for (const level of ['region', 'province'] as const) {
    const topology = readOutlines(dataFolder, level) as unknown as Topology
    const collection = topology.objects.outlines as GeometryObject & { geometries: GeometryObject[] }
    for (const geometry of collection.geometries) {
      const drawn = feature(topology, geometry)
      if (!('geometry' in drawn)) throw new Error(`the outline ${geometry.id} is not one feature`)
      const area = wound(drawn.geometry as Area)
      outlines.set(String(geometry.id) as TerritoryCode, { area, from: 'openstreetmap' })
    }
  }
  return outlines
}

const DECIMALS = 1e6

/** Rings in the order RFC 7946 asks for: the outer one counter-clockwise, holes clockwise; rounded to 0.1 m. */
export function wound(area: Area): Area {
  const polygon = (rings: readonly Ring[]) =>
    rings.map((ring, i) => {
      const rounded = ring.map((position) => position.map((x) => Math.round(x * DECIMALS) / DECIMALS))
      return signedArea(rounded) > 0 === (i === 0) ? rounded : rounded.toReversed()
    })
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(area.coordinates) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map(polygon) }
}

/** Above zero: counter-clockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i] ?? []
    const [x1 = 0, y1 = 0] = ring[i + 1] ?? []
    sum += x0 * y1 - x1 * y0
  }
  return sum / 2
}

/** One feature a territory, `id` its code; without a place or an outline its geometry is null. */
export function territoriesGeoJson(territories: readonly Territory[], outlines: Outlines): string {
  const ordered = [...territories].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  return JSON.stringify({
    type: 'FeatureCollection',
    licence: `${LICENCES.hcp.source}: ${LICENCES.hcp.terms}. ${OUTLINES_CREDIT}`,
    features: ordered.map((one) => {
      const outline = outlines.get(one.code)
      return {
        type: 'Feature',
        id: one.code,
        geometry: outline?.area ?? pointOf(one),
        properties: {
          code: one.code,
          level: one.level,
          name_ar: one.name.ar,
          name_fr: one.name.fr,
          name_en: one.name.en,
          parent: one.parent,
          kind: one.kind,
          population: one.population,
          households: one.households,
          drawn: outline === undefined ? (one.place === null ? null : 'centroid') : 'outline',
          outline_from: outline?.from ?? null,
        },
      }
    }),
  })
}

function pointOf({ place }: Territory) {
  return place === null ? null : { type: 'Point', coordinates: [place.longitude, place.latitude] }
}
