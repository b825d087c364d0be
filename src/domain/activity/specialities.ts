/**
 * Does the ranking find what a place is known for? Documented specialities, each with its source, are looked for in
 * the first five activities: with all that is recorded, with the rows of that speciality left out (what the rest
 * of the method carries), and with territories shuffled (what chance and the popularity of an activity give).
 */
import type { Random } from '../basics/random.ts'
import { contains, levelOf, type TerritoryCode } from '../basics/territory-code.ts'
import type { Asset } from '../territory/atlas.ts'
import type { PromiseContext } from './known.ts'
import { partsWithout } from './leave-out.ts'
import { PARTS } from './activity.ts'
import { type Method, rankParts } from './rank.ts'

export type Speciality = {
  readonly territory: TerritoryCode
  readonly activity: string
  readonly source: string
  readonly sourceUrl: string | null
  readonly note: string | null
}

export type Found = { readonly speciality: Speciality; readonly rank: number }

/** What is left out with a speciality: `own`: rows written for the territory itself; `all`: also what contains it or lies in it. */
export type LeftOut = 'none' | 'own' | 'all'

/** From this strength on, a row is one of the speciality. */
const OF_THE_SPECIALITY = 0.5

/** The rank of each speciality in its territory. Throws on an activity or a territory that does not exist. */
export function findSpecialities(
  context: PromiseContext,
  specialities: readonly Speciality[],
  weights: readonly number[],
  method: Method,
  leftOut: LeftOut,
): readonly Found[] {
  return specialities.map((speciality) => {
    const { row, activity } = placeOf(context, speciality)
    const size = context.activities.length * PARTS.length
    const parts =
      leftOut === 'none'
        ? context.parts.subarray(row * size, (row + 1) * size)
        : partsWithout(context, row, rowsOf(context, speciality, activity, leftOut))
    return { speciality, rank: rankOf(parts, activity, weights, method) }
  })
}

/** Specialities whose own rows exist: leaving nothing out proves nothing. */
export function recordedSpecialities(
  context: PromiseContext,
  specialities: readonly Speciality[],
): readonly Speciality[] {
  return specialities.filter((speciality) => {
    const { activity } = placeOf(context, speciality)
    return rowsOf(context, speciality, activity, 'own').size > 0
  })
}

/** Each speciality is looked for in the territory of another of the same level, drawn without repetition. */
export function shuffledSpecialities(
  specialities: readonly Speciality[],
  random: Random,
): readonly Speciality[] {
  const levels = new Map<string, TerritoryCode[]>()
  for (const { territory } of specialities) {
    levels.set(levelOf(territory), [...(levels.get(levelOf(territory)) ?? []), territory])
  }
  for (const codes of levels.values()) shuffle(codes, random)
  return specialities.map((speciality) => ({
    ...speciality,
    territory: levels.get(levelOf(speciality.territory))?.pop() ?? speciality.territory,
  }))
}

/** Share of the specialities found in the first `top`. */
export function shareFound(found: readonly Found[], top: number): number {
  return found.filter(({ rank }) => rank <= top).length / Math.max(1, found.length)
}

function placeOf(context: PromiseContext, { territory, activity: id }: Speciality) {
  const row = context.units.rowOf.get(territory)
  const activity = context.activities.findIndex((one) => one.id === id)
  if (row === undefined || activity < 0) throw new Error(`Unknown speciality ${id} of ${territory}`)
  return { row, activity }
}

function rowsOf(
  context: PromiseContext,
  { territory }: Speciality,
  activity: number,
  leftOut: Exclude<LeftOut, 'none'>,
): ReadonlySet<Asset> {
  const rows = new Set<Asset>()
  for (const { asset, strengths } of context.assets) {
    const strength = strengths.find((one) => one.activity === activity)?.strength ?? 0
    if (strength < OF_THE_SPECIALITY) continue
    const related = contains(asset.territory, territory) || contains(territory, asset.territory)
    if (asset.territory === territory || (leftOut === 'all' && related)) rows.add(asset)
  }
  return rows
}

function rankOf(parts: Float64Array, activity: number, weights: readonly number[], method: Method): number {
  const ranking = rankParts(parts, weights, method)
  if (!ranking.ok) throw new Error('The weights of the report are not weights')
  return ranking.value.ranks[activity] ?? Number.POSITIVE_INFINITY
}

function shuffle<Item>(items: Item[], random: Random): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random.uniform() * (at + 1))
    const item = items[at] as Item
    items[at] = items[other] as Item
    items[other] = item
  }
}
