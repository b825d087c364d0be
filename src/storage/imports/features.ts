/** The features of an operator's GeoJSON or TopoJSON file, one at a time. */
import type { GeoJsonProperties } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { FeatureSplitter } from './json-features.ts'
import { FileRefused, type OperatorFile, textOf } from './operator-file.ts'

export type FeatureRow = {
  /** The number of the feature in the file, from 1. */
  readonly line: number
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** TopoJSON shares its arcs among all features, so it is held whole; GeoJSON is not. */
const LARGEST_TOPOLOGY = 40_000_000

/** Throws FileRefused: cut off, not JSON, neither GeoJSON nor TopoJSON, not UTF-8. */
export async function* featureRows(
  file: OperatorFile,
  bytes: number,
  said: (bytes: number) => void,
): AsyncGenerator<FeatureRow> {
  const text = textOf(file, said)
  const first = await text.next()
  const start = first.done === true ? '' : first.value
  if (!/^\s*\{/.test(start))
    throw new FileRefused({ kind: start.trim() === '' ? 'empty-file' : 'not-geojson' })
  if (/"type"\s*:\s*"Topology"/.test(start.slice(0, 4_000))) yield* topologyRows(start, text, bytes)
  else yield* collectionRows(start, text)
}

async function* collectionRows(start: string, text: AsyncGenerator<string>): AsyncGenerator<FeatureRow> {
  const splitter = new FeatureSplitter()
  let line = 0
  for (
    let piece: string | undefined = start;
    piece !== undefined;
    piece = (await text.next()).value as string | undefined
  )
    for (const found of elements(splitter, piece)) {
      line += 1
      yield rowOf(parse(found, splitter.line), line)
    }
  if (!splitter.closed) throw new FileRefused({ kind: 'cut-off', line: splitter.line })
  if (!splitter.found) throw new FileRefused({ kind: 'not-geojson' })
  if (line === 0) throw new FileRefused({ kind: 'empty-file' })
}

function* elements(splitter: FeatureSplitter, piece: string): Generator<string> {
  try {
    yield* splitter.feed(piece)
  } catch (error) {
    throw error instanceof RangeError ? new FileRefused({ kind: 'not-json', line: splitter.line }) : error
  }
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileRefused({ kind: 'not-json', line })
  }
}

function rowOf(value: unknown, line: number): FeatureRow {
  const { properties, geometry } = value as { properties?: unknown; geometry?: unknown }
  const known = typeof properties === 'object' && properties !== null ? properties : {}
  return { line, properties: known as Record<string, unknown>, geometry: geometry ?? null }
}

async function* topologyRows(
  start: string,
  text: AsyncGenerator<string>,
  bytes: number,
): AsyncGenerator<FeatureRow> {
  if (bytes > LARGEST_TOPOLOGY) {
    const megabytes = Math.ceil(bytes / 1e6)
    throw new FileRefused({ kind: 'too-large', megabytes, most: LARGEST_TOPOLOGY / 1e6 })
  }
  const pieces = [start]
  for await (const piece of text) pieces.push(piece)
  const topology = parseWhole(pieces.join(''))
  let line = 0
  for (const object of Object.values(topology.objects ?? {}))
    for (const geometry of object.type === 'GeometryCollection' ? object.geometries : [object]) {
      line += 1
      yield rowOf(unfold(topology, geometry), line)
    }
  if (line === 0) throw new FileRefused({ kind: 'empty-file' })
}

function parseWhole(text: string): Topology {
  try {
    return JSON.parse(text) as Topology
  } catch {
    const line = text.split('\n').length
    throw new FileRefused({ kind: text.trimEnd().endsWith('}') ? 'not-json' : 'cut-off', line })
  }
}

/** A geometry whose arcs are missing becomes a feature without one, refused like any other. */
function unfold(topology: Topology, geometry: GeometryObject<GeoJsonProperties>): unknown {
  try {
    return feature(topology, geometry as GeometryObject)
  } catch {
    return { properties: geometry.properties, geometry: null }
  }
}
