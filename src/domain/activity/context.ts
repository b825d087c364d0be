/**
 * Everything needed to tell promises, computed once for an atlas and a list of activities: for each territory, each
 * activity and each part a value and a confidence from 0 to 1, in typed arrays.
 */
import type { Atlas } from '../territory/atlas.ts'
import { type Activity, FABRIC_SECTORS, type FabricSector, PARTS, type Part } from './activity.ts'
import { assetForce, assetsOf, provinceDistances } from './asset-field.ts'
import { columnOf } from './column.ts'
import { peersOf, ranksWithinLevel } from './comparables.ts'
import { quotients } from './fabric.ts'
import type { Known, PromiseContext as Context } from './known.ts'
import { fillParts } from './part-values.ts'
import { closenessOf, densityOf } from './relatedness.ts'
import { reachesOf, sectorCounts, sidesOf } from './surroundings.ts'
import { communeDistances, unitsOf } from './units.ts'

export type PromiseContext = Context

/** A context takes about a second for the whole country; one territory then takes milliseconds. */
export function promiseContext(atlas: Atlas, activities: readonly Activity[]): PromiseContext {
  const units = unitsOf(atlas)
  const distances = communeDistances(units)
  const ground = { units, distances, toProvince: provinceDistances(units, distances) }
  const peers = peersOf(atlas, units)
  const columns = new Map(
    indicatorsOf(activities).map((id) => [id, columnOf(atlas, units, peers, id)] as const),
  )
  const sectors = sectorCounts(columns, units)
  const quotient = Object.fromEntries(
    FABRIC_SECTORS.map((sector) => [sector, quotients(sectors, sector, peers)]),
  ) as Record<FabricSector, Float64Array>
  const still = { atlas, activities, units, peers, columns, ground, sectors, quotient, ...sidesOf(ground) }
  return withReach(still, new Map())
}

/** The same country with other assets: everything that does not depend on them is kept. */
export function withAssets(context: PromiseContext, assets: Atlas['assets']): PromiseContext {
  return withReach({ ...context, atlas: { ...context.atlas, assets } }, context.reach)
}

type Still = Omit<Known, 'reach' | 'assets' | 'force' | 'distinction' | 'kinship' | 'closeness' | 'density'>

function withReach(still: Still, before: Known['reach']): PromiseContext {
  const { atlas, units, activities, ground } = still
  const count = activities.length
  const assets = assetsOf(atlas, units, activities)
  const force = assetForce(ground, assets, count, [...Array(units.regions.to).keys()])
  const closeness = closenessOf(units, force, count)
  const density = densityOf(force, closeness, count)
  const known: Known = {
    ...still,
    density,
    assets,
    force,
    closeness,
    distinction: byActivity(force, count, (values) => ranksWithinLevel(units, values)),
    kinship: byActivity(density, count, (values) => ranksWithinLevel(units, values)),
    reach: reachesOf(still, before),
  }
  return { ...known, ...fillParts(known) }
}

function indicatorsOf(activities: readonly Activity[]): readonly string[] {
  const named = activities.flatMap(({ needs, people, gates }) => [...needs, ...people, ...gates])
  const always = FABRIC_SECTORS.map((sector) => `${sector}-share`)
  const ids = named.map(({ indicator }) => indicator)
  return [...new Set([...ids, ...always, ...ALWAYS])]
}

/** Indicators read whatever the activities say: dynamics, fabric, customers, and the needs of each axis. */
const ALWAYS = [
  'recent-businesses',
  'population-change',
  'business-count',
  'businesses',
  'jobs',
  'weekly-souks',
  'cooperative-employment',
  'unemployment',
  'unemployment-women',
  'illiteracy',
  'no-schooling',
  'disability',
  'waste-open',
  'cook-firewood',
  'water',
  'sewer',
]

function byActivity(
  values: Float64Array,
  count: number,
  change: (column: Float64Array) => Float64Array,
): Float64Array {
  const changed = new Float64Array(values.length)
  for (let a = 0; a < count; a++) {
    const column = change(
      Float64Array.from({ length: values.length / count }, (_, row) => values[row * count + a] as number),
    )
    for (let row = 0; row < column.length; row++) changed[row * count + a] = column[row] as number
  }
  return changed
}

/** Where a cell of `parts` and `confidence` lies. */
export function cellOf(
  context: Pick<PromiseContext, 'activities'>,
  row: number,
  activity: number,
  part: Part,
): number {
  return (row * context.activities.length + activity) * PARTS.length + PARTS.indexOf(part)
}
