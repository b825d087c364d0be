/** What is computed once for an atlas and a list of activities, in typed arrays. */
import type { Atlas } from '../territory/atlas.ts'
import type { Activity, FabricSector } from './activity.ts'
import type { AssetList, Ground } from './asset-field.ts'
import type { Column } from './column.ts'
import type { Peers } from './comparables.ts'
import type { SectorCounts } from './fabric.ts'
import type { Units } from './units.ts'

/** One value a row for each kind of customer and reach, as counted and as a position 0 to 1 in its level. */
export type Reach = { readonly counted: Float64Array; readonly place: Float64Array }

/** Everything but the parts themselves. */
export type Known = {
  readonly atlas: Atlas
  readonly activities: readonly Activity[]
  readonly units: Units
  readonly peers: Peers
  readonly columns: ReadonlyMap<string, Column>
  readonly ground: Ground
  /** `reach.get('population:50')` */
  readonly reach: ReadonlyMap<string, Reach>
  readonly sectors: SectorCounts
  readonly quotient: Readonly<Record<FabricSector, Float64Array>>
  /** Land in reach (see `landAt`), and people within 10 km as a position in the level: 0 to 1. */
  readonly countryside: Float64Array
  readonly townside: Float64Array
  readonly assets: AssetList
  /** `[row * activities + a]`: force of the assets, its rank within the level, closeness to what is known there. */
  readonly force: Float64Array
  readonly distinction: Float64Array
  readonly kinship: Float64Array
  readonly closeness: Float64Array
  readonly density: Float64Array
}

export type PromiseContext = Known & {
  /** `[(row * activities + a) * 8 + part]`, in the order of `PARTS`, 0 to 1. */
  readonly parts: Float64Array
  readonly confidence: Float64Array
}
