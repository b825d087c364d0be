/**
 * Outlines of the 12 regions and 75 provinces, from npm `morocco-map` 1.3.0 ((c) OpenStreetMap contributors,
 * ODbL 1.0, share-alike: what is drawn from them must print that credit). They are joined to our codes by the ISO
 * columns of `data/territories/`; names come from our files only, the package's Arabic label of Figuig being wrong.
 * Coarse (about 160 m): good to national and provincial zoom. Commune outlines exist nowhere here.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { readCsvFile } from './csv-file.ts'
import { TERRITORY_FILES } from './territories-file.ts'

export const OUTLINES_CREDIT = '© OpenStreetMap contributors, ODbL 1.0'

/** Delta-encoded, quantised points of one border: the first is absolute, the others are steps. */
export type Arc = readonly (readonly [number, number])[]

export type OutlineGeometry =
  | { readonly type: 'Polygon'; readonly id: TerritoryCode; readonly arcs: number[][] }
  | { readonly type: 'MultiPolygon'; readonly id: TerritoryCode; readonly arcs: number[][][] }

/** A TopoJSON topology with one object, `outlines`, whose geometries carry HCP codes as ids. */
export type OutlineTopology = {
  readonly type: 'Topology'
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] }
  readonly arcs: Arc[]
  readonly objects: {
    readonly outlines: { readonly type: 'GeometryCollection'; readonly geometries: OutlineGeometry[] }
  }
}

type PublishedGeometry = { type: 'Polygon' | 'MultiPolygon'; id: string; arcs: number[][] | number[][][] }
type PublishedTopology = {
  transform: OutlineTopology['transform']
  arcs: [number, number][][]
  objects: Record<string, { geometries: PublishedGeometry[] }>
}

const PUBLISHED = { region: 'regions', province: 'provinces' } as const

/** Throws when an outline has no territory, a territory no outline, or one is drawn twice. */
export function readOutlines(dataFolder: string, level: 'region' | 'province'): OutlineTopology {
  const name = PUBLISHED[level]
  const file = createRequire(import.meta.url).resolve(`morocco-map/data/${name}.json`)
  const published = JSON.parse(readFileSync(file, 'utf8')) as PublishedTopology
  const codes = isoCodes(dataFolder, level)
  const geometries = (published.objects[name]?.geometries ?? []).map((geometry) => {
    const code = codes.get(geometry.id)
    if (code === undefined) throw new Error(`No ${level} for the outline ${geometry.id}, or drawn twice`)
    codes.delete(geometry.id)
    return { type: geometry.type, id: code, arcs: geometry.arcs } as OutlineGeometry
  })
  if (codes.size > 0) throw new Error(`No outline for ${[...codes.keys()].join(', ')}`)
  return {
    type: 'Topology',
    transform: published.transform,
    arcs: published.arcs,
    objects: { outlines: { type: 'GeometryCollection', geometries } },
  }
}

function isoCodes(dataFolder: string, level: 'region' | 'province'): Map<string, TerritoryCode> {
  const { rows } = readCsvFile(dataFolder, TERRITORY_FILES[level], ['code', 'iso_3166_2'])
  const codes = new Map<string, TerritoryCode>()
  for (const row of rows) {
    const iso = row.text('iso_3166_2')
    if (codes.has(iso)) throw row.fault(`the ISO code ${iso} is listed twice`)
    codes.set(iso, row.code('code'))
  }
  return codes
}
