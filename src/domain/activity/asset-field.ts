/**
 * How much of what each activity lives on is there or near, for every territory: assets with distance decay.
 * An asset of the commune itself counts whole; one written for its province, less, because it may lie elsewhere in
 * it; one written for its region, least. What a neighbour has fades with the distance, as climate, soil, forests
 * and know-how do. What is verified counts more than what is general knowledge.
 */
import { levelOf } from '../basics/territory-code.ts'
import type { Asset, Atlas } from '../territory/atlas.ts'
import type { Activity } from './activity.ts'
import { strengthOf } from './asset-match.ts'
import { kilometres, type Units } from './units.ts'

/** Settings, with their reasons; none is a measured fact. */
export const ASSET_SETTINGS = {
  /** The source names no address, or an editor wrote it from general knowledge. */
  unverified: 0.7,
  /** Written for the province: true somewhere in it. */
  ofProvince: 0.75,
  /** Written for the region: true somewhere in it. */
  ofRegion: 0.35,
  /** In another territory next door: not ours to use without asking. */
  ofNeighbour: 0.75,
  /** Kilometres at which a neighbour's asset counts for 1/e. */
  decayKm: 30,
  /** Inside a province or region: some part of it has it. */
  insideProvince: 0.8,
  insideRegion: 0.5,
  /** Each further asset adds this part of what is still missing. */
  further: 0.25,
} as const

/** One asset as it counts for one territory: `weight` 0 to 1 before the activity's own strength. */
export type AssetInReach = {
  readonly asset: Asset
  readonly weight: number
  readonly relation: 'here' | 'of-province' | 'of-region' | 'inside' | 'near'
  /** Between centroids, or to the nearest commune of the province; 0 unless `near`. */
  readonly km: number
}

/** Every asset with the row it is written for, and the strengths of the activities (sparse). */
export type AssetList = readonly {
  readonly asset: Asset
  readonly row: number
  readonly strengths: readonly { readonly activity: number; readonly strength: number }[]
}[]

export function assetsOf(atlas: Atlas, units: Units, activities: readonly Activity[]): AssetList {
  const list = []
  for (const [code, assets] of atlas.assets) {
    const row = units.rowOf.get(code)
    if (row === undefined) continue
    for (const asset of assets) {
      const strengths = activities
        .map((activity, index) => ({ activity: index, strength: strengthOf(activity, asset) }))
        .filter(({ strength }) => strength > 0)
      list.push({ asset, row, strengths })
    }
  }
  return list
}

/** Distance from each commune to the nearest commune of each province, in km: `[province][commune]`. */
export function provinceDistances(units: Units, distances: Float32Array): readonly Float32Array[] {
  const size = units.communes.to
  const count = units.provinces.to - size
  const nearest = Array.from({ length: count }, () => new Float32Array(size).fill(Number.POSITIVE_INFINITY))
  for (let inside = 0; inside < size; inside++) {
    const column = nearest[(units.parent[inside] as number) - size]
    if (column === undefined) continue
    for (let row = 0; row < size; row++) {
      const km = distances[inside * size + row] as number
      if (km < (column[row] as number)) column[row] = km
    }
  }
  return nearest
}

export type Ground = {
  readonly units: Units
  readonly distances: Float32Array
  readonly toProvince: readonly Float32Array[]
}

/** How an asset written for `at` counts in `row`, without its strength; null when it does not. */
export function reachOf(
  { units, distances, toProvince }: Ground,
  asset: Asset,
  at: number,
  row: number,
): AssetInReach | null {
  const sure = asset.status === 'verified' ? 1 : ASSET_SETTINGS.unverified
  const counts = (relation: AssetInReach['relation'], weight: number, km: number) => ({
    asset,
    relation,
    km,
    weight: weight * sure,
  })
  if (at === row) return counts('here', 1, 0)
  const size = units.communes.to
  if (row >= units.provinces.to)
    return inside(units, at, row) ? counts('inside', ASSET_SETTINGS.insideRegion, 0) : null
  if (inside(units, at, row)) return counts('inside', ASSET_SETTINGS.insideProvince, 0)
  if (inside(units, row, at)) {
    return levelOf(asset.territory) === 'province'
      ? counts('of-province', ASSET_SETTINGS.ofProvince, 0)
      : counts('of-region', ASSET_SETTINGS.ofRegion, 0)
  }
  if (at >= units.provinces.to) return null
  const km = row < size ? communeKm(distances, toProvince, size, at, row) : kilometres(units, at, row) / 2
  const known = at >= size ? ASSET_SETTINGS.ofProvince : 1
  const weight = ASSET_SETTINGS.ofNeighbour * known * Math.exp(-km / ASSET_SETTINGS.decayKm)
  return weight < 0.01 ? null : counts('near', weight, km)
}

function communeKm(
  distances: Float32Array,
  toProvince: readonly Float32Array[],
  size: number,
  at: number,
  row: number,
): number {
  return (at < size ? distances[at * size + row] : toProvince[at - size]?.[row]) ?? Number.POSITIVE_INFINITY
}

/** Whether `inner` lies in `outer`. */
function inside(units: Units, inner: number, outer: number): boolean {
  for (let up = units.parent[inner] as number; up >= 0; up = units.parent[up] as number) {
    if (up === outer) return true
  }
  return false
}

/**
 * `force[row * activities + a]`, 0 to 1: the strongest asset counts in full, each further one adds a quarter of
 * what its weight could still add. Only the given rows are computed; the nation has none.
 */
export function assetForce(
  ground: Ground,
  list: AssetList,
  activities: number,
  rows: readonly number[],
): Float64Array {
  const size = ground.units.codes.length * activities
  const most = new Float64Array(size)
  const left = new Float64Array(size).fill(1)
  for (const { asset, row: at, strengths } of list) {
    if (strengths.length === 0) continue
    for (const row of rows) {
      const reach = reachOf(ground, asset, at, row)
      if (reach === null) continue
      for (const { activity, strength } of strengths) {
        const cell = row * activities + activity
        const counts = strength * reach.weight
        if (counts > (most[cell] as number)) most[cell] = counts
        left[cell] = (left[cell] as number) * (1 - ASSET_SETTINGS.further * counts)
      }
    }
  }
  return most.map((first, cell) => {
    const others = (left[cell] as number) / (1 - ASSET_SETTINGS.further * first)
    return first + (1 - first) * (1 - others)
  })
}
