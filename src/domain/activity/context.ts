/**
 * Everything needed to tell promises, computed once for an atlas and a list of activities: for each territory, each
 * activity and each part a value and a confidence from 0 to 1, in typed arrays.
 */
import type { Atlas } from '../territory/atlas.ts'
import { type Activity, PARTS, type Part } from './activity.ts'
import { type AssetList, assetForce, assetsOf, type Ground, provinceDistances } from './asset-field.ts'
import { type Peers, peersOf, ranksWithinLevel } from './comparables.ts'
import { type Column, columnOf } from './column.ts'
import { FABRIC_SECTORS, type FabricSector } from './activity.ts'
import { quotients, type SectorCounts } from './fabric.ts'
import { customerMasses, logPosition, withinReach } from './market-reach.ts'
import { closenessOf, densityOf } from './relatedness.ts'
import { communeDistances, type Units, unitsOf } from './units.ts'
import { fillParts } from './part-values.ts'
import { visitorPlaces } from './visitors.ts'

/** One value a row for each kind of customer and reach, as counted and as a position 0 to 1 in its level. */
export type Reach = { readonly counted: Float64Array; readonly place: Float64Array }

export type PromiseContext = {
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
  /** `[(row * activities + a) * 8 + part]`, in the order of `PARTS`. */
  readonly parts: Float64Array
  readonly confidence: Float64Array
}

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
  return withReach(still)
}

/** The same country with other assets: everything that does not depend on them is kept. */
export function withAssets(context: PromiseContext, assets: Atlas['assets']): PromiseContext {
  return withReach({ ...context, atlas: { ...context.atlas, assets } })
}

type Still = Omit<
  PromiseContext,
  'reach' | 'assets' | 'force' | 'distinction' | 'kinship' | 'closeness' | 'density' | 'parts' | 'confidence'
> & { readonly reach?: ReadonlyMap<string, Reach> }

function withReach(still: Still): PromiseContext {
  const { atlas, units, activities, ground } = still
  const count = activities.length
  const assets = assetsOf(atlas, units, activities)
  const force = assetForce(ground, assets, count, [...Array(units.regions.to).keys()])
  const closeness = closenessOf(units, force, count)
  const density = densityOf(force, closeness, count)
  const known = {
    ...still,
    density,
    assets,
    force,
    closeness,
    distinction: byActivity(force, count, (values) => ranksWithinLevel(units, values)),
    kinship: byActivity(density, count, (values) => ranksWithinLevel(units, values)),
    reach: reachesOf(still),
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

function sectorCounts(columns: ReadonlyMap<string, Column>, units: Units): SectorCounts {
  const all = (columns.get('business-count')?.value ?? new Float64Array(units.codes.length)).map(
    (x) => x || 0,
  )
  const of = (sector: FabricSector) =>
    all.map((count, row) => (count * (columns.get(`${sector}-share`)?.value[row] || 0)) / 100)
  return {
    all,
    industry: of('industry'),
    construction: of('construction'),
    commerce: of('commerce'),
    services: of('services'),
  }
}

function sidesOf({ units, distances }: Ground) {
  const people = units.population.slice(0, units.communes.to)
  const rural = people.map((count, row) => count * (1 - (units.town[row] as number)))
  const [all, countryside] = withinReach(units, distances, 20, [people, rural])
  const [near] = withinReach(units, distances, 10, [people])
  const empty = new Float64Array(units.codes.length)
  return {
    countryside: (countryside ?? empty).map((count, row) => landAt(count, all?.[row] ?? 0)),
    townside: logPosition(units, near ?? empty),
  }
}

/**
 * Land within 20 km, 0 to 1, since no one publishes it by commune: there is some where half of the people around
 * live in rural communes, or where people are few (100,000 or fewer in reach; none left at a million). Settings.
 */
function landAt(rural: number, people: number): number {
  const crowding = Math.log10(Math.max(1, people) / 100_000)
  return Math.min(1, Math.max(0, (2 * rural) / Math.max(1, people), 1 - crowding))
}

function reachesOf(still: Still): ReadonlyMap<string, Reach> {
  const { units, ground, activities, columns, atlas } = still
  const size = units.communes.to
  const pick = (id: string) =>
    (columns.get(id)?.value ?? new Float64Array(size)).slice(0, size).map((x) => x || 0)
  const masses = customerMasses(units, visitorPlaces(atlas, units), pick('cooperative-employment'))
  const reach = new Map<string, Reach>(still.reach)
  for (const km of new Set(activities.map((activity) => activity.reach.km))) {
    // what does not depend on assets is kept from a former context
    const names = (Object.keys(masses) as (keyof typeof masses)[]).filter(
      (who) => who === 'visitors' || !reach.has(`${who}:${km}`),
    )
    const sums = withinReach(
      units,
      ground.distances,
      km,
      names.map((who) => masses[who]),
    )
    for (const [i, who] of names.entries()) keep(reach, units, `${who}:${km}`, sums[i])
  }
  if (!reach.has('souks'))
    keep(reach, units, 'souks', withinReach(units, ground.distances, 15, [pick('weekly-souks')])[0])
  return reach
}

function keep(
  reach: Map<string, Reach>,
  units: Units,
  name: string,
  counted: Float64Array | undefined,
): void {
  if (counted !== undefined) reach.set(name, { counted, place: logPosition(units, counted) })
}

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
