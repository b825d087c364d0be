/**
 * Places that draw visitors, by commune: nobody counts visitors by commune, so the assets of tourism stand for them.
 * One written for a province or a region is spread over its communes.
 */
import type { Atlas } from '../territory/atlas.ts'
import { ASSET_SETTINGS } from './asset-field.ts'
import type { Units } from './units.ts'

export function visitorPlaces(atlas: Atlas, units: Units): Float64Array {
  const size = units.communes.to
  const places = new Float64Array(size)
  for (const [code, assets] of atlas.assets) {
    const at = units.rowOf.get(code)
    const touristic = assets.filter(({ kind }) => kind === 'tourism')
    if (at === undefined || touristic.length === 0) continue
    const sure = touristic.reduce(
      (sum, { status }) => sum + (status === 'verified' ? 1 : ASSET_SETTINGS.unverified),
      0,
    )
    const inside = communesIn(units, at)
    for (const row of inside) places[row] = (places[row] as number) + sure / inside.length
  }
  return places
}

function communesIn(units: Units, at: number): readonly number[] {
  const inside: number[] = []
  for (let row = 0; row < units.communes.to; row++) {
    for (let up = row; up >= 0; up = units.parent[up] as number) if (up === at) inside.push(row)
  }
  return inside
}
