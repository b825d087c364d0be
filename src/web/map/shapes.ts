/**
 * Outlines of the 12 regions and 75 provinces as SVG paths on one sheet, and where each commune stands on it.
 * Prepared once when the process starts: TopoJSON of OpenStreetMap outlines (ODbL), simplified along shared arcs so
 * that neighbours keep the same border, drawn by d3-geo in the conformal projection of a sheet of the whole country.
 */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { geoMercator, geoPath, type GeoProjection } from 'd3-geo'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { pathInSteps } from './path-in-steps.ts'

export const SHEET = { width: 720, height: 720 } as const

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Shape = { readonly code: TerritoryCode; readonly path: string; readonly box: Box }
export type Shapes = {
  readonly regions: readonly Shape[]
  readonly provinces: readonly Shape[]
  /** where a point of the earth falls on the sheet */
  readonly place: (latitude: number, longitude: number) => { x: number; y: number }
}

/** Smallest triangle, in square degrees, that stays on an outline: finer at the scale of a province. */
const DETAIL = { regions: 2e-3, provinces: 4e-4 } as const

export function drawShapes(codeOfIso: ReadonlyMap<string, TerritoryCode>): Shapes {
  const regions = outlines('regions')
  const provinces = outlines('provinces')
  const projection = geoMercator().fitExtent(
    [
      [6, 6],
      [SHEET.width - 6, SHEET.height - 6],
    ],
    regions,
  )
  return {
    regions: shapes(regions, projection, codeOfIso),
    provinces: shapes(provinces, projection, codeOfIso),
    place: (latitude, longitude) => {
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? []
      return { x: tenth(x), y: tenth(y) }
    },
  }
}

function outlines(level: 'regions' | 'provinces'): FeatureCollection {
  const file = createRequire(import.meta.url).resolve(`morocco-map/data/${level}.json`)
  const topology = presimplify(
    JSON.parse(readFileSync(file, 'utf8')) as Topology<Objects<Record<string, unknown>>>,
  )
  const light = simplify(topology, DETAIL[level])
  const object = light.objects[level]
  if (object === undefined || object.type !== 'GeometryCollection')
    throw new Error(`morocco-map has no ${level}`)
  return feature(light, object)
}

function shapes(
  collection: FeatureCollection,
  projection: GeoProjection,
  codeOfIso: ReadonlyMap<string, TerritoryCode>,
): Shape[] {
  const draw = geoPath(projection).digits(1)
  return collection.features.map((outline) => {
    const code = codeOfIso.get(String(outline.id))
    const path = draw(outline)
    if (code === undefined || path === null) throw new Error(`outline ${String(outline.id)} has no territory`)
    const [[x0, y0], [x1, y1]] = draw.bounds(outline)
    return {
      code,
      path: pathInSteps(path),
      box: { x: tenth(x0), y: tenth(y0), width: tenth(x1 - x0), height: tenth(y1 - y0) },
    }
  })
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
