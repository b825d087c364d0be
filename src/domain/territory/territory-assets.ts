/** What a territory lives on: its own assets, those written for what contains it or lies in it, and those nearby. */
import { contains, type TerritoryCode } from '../basics/territory-code.ts'
import type { Asset, Atlas } from './atlas.ts'
import { kilometresBetween } from './distance.ts'

/**
 * `own`: written for this territory; `containing`: for its province, region or the nation, so it may lie elsewhere
 * in there; `contained`: for a territory inside it.
 */
export type AssetRelation = 'own' | 'containing' | 'contained'
export type RelatedAsset = { readonly asset: Asset; readonly relation: AssetRelation }

/** Own first, then contained, then from the nearest container outwards; each asset key once (the closest row). */
export function assetsWithin(atlas: Atlas, code: TerritoryCode): readonly RelatedAsset[] {
  const related: RelatedAsset[] = []
  const seen = new Set<string>()
  const add = (asset: Asset, relation: AssetRelation): void => {
    if (relation !== 'contained' && seen.has(asset.key)) return
    seen.add(asset.key)
    related.push({ asset, relation })
  }
  for (const asset of atlas.assets.get(code) ?? []) add(asset, 'own')
  for (const [territory, assets] of atlas.assets) {
    if (territory !== code && contains(code, territory)) for (const asset of assets) add(asset, 'contained')
  }
  for (let at = atlas.territories.get(code)?.parent ?? null; at !== null; ) {
    for (const asset of atlas.assets.get(at) ?? []) add(asset, 'containing')
    at = atlas.territories.get(at)?.parent ?? null
  }
  return related
}

export type NearAsset = { readonly asset: Asset; readonly kilometres: number }

/**
 * Assets of other communes and provinces whose centroid lies within `kilometres`, nearest first. Assets known for
 * a whole region have no place and are left out; so is everything when `code` itself has no centroid. The distance
 * to a province's asset is to where its people live, not to the asset.
 */
export function assetsNear(atlas: Atlas, code: TerritoryCode, kilometres: number): readonly NearAsset[] {
  const here = atlas.territories.get(code)?.place
  if (here === undefined || here === null) return []
  const near: NearAsset[] = []
  for (const [territory, assets] of atlas.assets) {
    const other = atlas.territories.get(territory)
    if (other === undefined || other.place === null) continue
    if (other.level === 'region' || contains(code, territory) || contains(territory, code)) continue
    const away = kilometresBetween(here, other.place)
    if (away <= kilometres) for (const asset of assets) near.push({ asset, kilometres: away })
  }
  return near.sort((a, b) => a.kilometres - b.kilometres)
}
