/**
 * Comparable territories: of the same level, of similar size and rurality. A need is judged among them, because
 * a mountain commune of 5,000 people compared with Casablanca teaches nothing.
 *
 * Size is the legal population; rurality is the part of the population living in communes for which the census
 * prints a distance to the road (it does so for rural households only) and the population living within reach.
 * No need or potential enters, so that comparing does not hide what it looks for.
 */
import { contains, type Level, type TerritoryCode } from '../basics/territory-code.ts'
import type { Atlas, Territory } from './atlas.ts'
import { kilometresBetween } from './distance.ts'
import { smallest } from './nearest.ts'

/** How many are compared with at each level: enough for a percentile, few enough to be alike. */
export const COMPARED_WITH: Readonly<Record<Level, number>> = {
  nation: 0,
  region: 11,
  province: 20,
  commune: 60,
}

/** People within this distance make the surroundings dense or empty. */
const REACH_KM = { nation: 0, region: 200, province: 60, commune: 25 } as const
/** A rural commune is compared with rural ones before anything else. */
const RURALITY_WEIGHT = 4

export type Comparables = ReadonlyMap<TerritoryCode, readonly TerritoryCode[]>

/** The territories most comparable to each, most comparable first. */
export function buildComparables(atlas: Atlas): Comparables {
  const comparables = new Map<TerritoryCode, readonly TerritoryCode[]>()
  for (const level of ['region', 'province', 'commune'] as const) {
    const peers = [...atlas.territories.values()].filter((territory) => territory.level === level)
    const features = peers.map((peer) => featuresOf(atlas, peer, peers))
    const scales = [0, 1].map((at) => spread(features.map((feature) => feature[at] ?? 0)))
    const points = features.map(([size, around, rural]) => [
      size / (scales[0] ?? 1),
      around / (scales[1] ?? 1),
      rural * RURALITY_WEIGHT,
    ])
    for (const [at, peer] of peers.entries()) {
      comparables.set(
        peer.code,
        nearest(points, at, COMPARED_WITH[level]).map((i) => codeAt(peers, i)),
      )
    }
  }
  return comparables
}

const known = new WeakMap<Atlas, Comparables>()

export function comparablesOf(atlas: Atlas, code: TerritoryCode): readonly TerritoryCode[] {
  let all = known.get(atlas)
  if (all === undefined) {
    all = buildComparables(atlas)
    known.set(atlas, all)
  }
  return all.get(code) ?? []
}

/** [log of population, log of population within reach, rural part 0..1] */
function featuresOf(atlas: Atlas, own: Territory, peers: readonly Territory[]): [number, number, number] {
  let around = 0
  const reach = REACH_KM[own.level]
  for (const { place, population } of peers) {
    if (own.place === null || place === null || population === null) continue
    if (Math.abs(place.latitude - own.place.latitude) * 110 > reach) continue
    if (kilometresBetween(own.place, place) <= reach) around += population
  }
  return [Math.log(1 + (own.population ?? 0)), Math.log(1 + around), ruralPart(atlas, own)]
}

function ruralPart(atlas: Atlas, own: Territory): number {
  const roads = atlas.values.get('road-distance')
  if (own.level === 'commune')
    return roads?.has(own.code) || !atlas.values.get('sewer')?.has(own.code) ? 1 : 0
  let all = 0
  let rural = 0
  for (const { code, level, population } of atlas.territories.values()) {
    if (level !== 'commune' || population === null || !contains(own.code, code)) continue
    all += population
    if (roads?.has(code)) rural += population
  }
  return all === 0 ? 0 : rural / all
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return variance > 0 ? Math.sqrt(variance) : 1
}

function nearest(points: readonly (readonly number[])[], from: number, count: number): number[] {
  const here = points[from] ?? []
  const distances = Float64Array.from(points, (point) =>
    here.reduce((sum, x, i) => sum + (x - (point[i] ?? 0)) ** 2, 0),
  )
  return smallest(distances, count, from)
}

function codeAt(peers: readonly Territory[], at: number): TerritoryCode {
  const peer = peers[at]
  if (peer === undefined) throw new RangeError(`no territory at ${at}`)
  return peer.code
}
