/** Lists of territories, kept in pages that stay whole while the data change: the cursor is the last code shown. */
import { contains, type Level, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Atlas, Territory } from '../../domain/territory/atlas.ts'
import { searchTerritories } from '../../domain/territory/territory-search.ts'

export type TerritoryFilter = {
  readonly level: Level | undefined
  /** Only what lies in this territory, at any depth. */
  readonly parent: TerritoryCode | undefined
  readonly q: string | undefined
}

/** By code, so that a region comes before what it contains; with `q`, the best matches first. */
export function territoriesOf(atlas: Atlas, { level, parent, q }: TerritoryFilter): readonly Territory[] {
  const kept = (one: Territory) =>
    (level === undefined || one.level === level) &&
    (parent === undefined || (one.code !== parent && contains(parent, one.code)))
  if (q !== undefined && q.trim() !== '')
    return searchTerritories(atlas, q, atlas.territories.size)
      .map(({ territory }) => territory)
      .filter(kept)
  return [...atlas.territories.values()].filter(kept).sort((a, b) => (a.code < b.code ? -1 : 1))
}

export type Page = {
  readonly total: number
  readonly items: readonly Territory[]
  readonly next: TerritoryCode | null
}

/** Null when the cursor names no territory of the list. A list by code needs no such territory: it goes on after it. */
export function pageOf(
  list: readonly Territory[],
  limit: number,
  cursor: string | undefined,
  byCode: boolean,
): Page | null {
  const from = cursor === undefined ? 0 : placeAfter(list, cursor, byCode)
  if (from === null) return null
  const items = list.slice(from, from + limit)
  const last = items.at(-1)
  return {
    total: list.length,
    items,
    next: last === undefined || from + limit >= list.length ? null : last.code,
  }
}

function placeAfter(list: readonly Territory[], cursor: string, byCode: boolean): number | null {
  if (byCode) {
    const first = list.findIndex(({ code }) => code > cursor)
    return first < 0 ? list.length : first
  }
  const at = list.findIndex(({ code }) => code === cursor)
  return at < 0 ? null : at + 1
}
