/** What lies around each territory: sectors, land, town, customers, souks. */
import type { Activity, FabricSector } from './activity.ts'
import type { Ground } from './asset-field.ts'
import type { Column } from './column.ts'
import type { SectorCounts } from './fabric.ts'
import type { Reach } from './known.ts'
import { customerMasses, logPosition, withinReach } from './market-reach.ts'
import type { Units } from './units.ts'
import type { Atlas } from '../territory/atlas.ts'
import { visitorPlaces } from './visitors.ts'

type Still = {
  readonly atlas: Atlas
  readonly units: Units
  readonly ground: Ground
  readonly activities: readonly Activity[]
  readonly columns: ReadonlyMap<string, Column>
}

/** Businesses of each sector, from its share and their number. */
export function sectorCounts(columns: ReadonlyMap<string, Column>, units: Units): SectorCounts {
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

/** Countryside and town around each territory. */
export function sidesOf({ units, distances }: Ground) {
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

/**
 * Customers and souks within reach of each territory. What does not depend on assets is kept from `before`.
 */
export function reachesOf(still: Still, before: ReadonlyMap<string, Reach>): ReadonlyMap<string, Reach> {
  const { units, ground, activities, columns, atlas } = still
  const size = units.communes.to
  const pick = (id: string) =>
    (columns.get(id)?.value ?? new Float64Array(size)).slice(0, size).map((x) => x || 0)
  const masses = customerMasses(units, visitorPlaces(atlas, units), pick('cooperative-employment'))
  const reach = new Map<string, Reach>(before)
  for (const km of new Set(activities.map((activity) => activity.reach.km))) {
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
