/**
 * Moroccan legal time (Africa/Casablanca) from our own table, as published in tzdata 2026c: UTC+1 since 28 October
 * 2018, UTC+0 in each Ramadan, and UTC+0 all year since 20 September 2026, 02:00 of the old time. Machines with older
 * data are an hour off, so none is asked. Instants before 2018 have no place in this site.
 */

/** Rules of legal time: how far ahead of UTC clocks are, from which instant on; oldest first. */
export type TimeTable = {
  /** what the rules are called; written on what depends on them */
  readonly rules: string
  readonly changes: readonly { readonly from: number; readonly minutes: number }[]
}

/** From instants as text, oldest first. */
export function timeTable(
  rules: string,
  changes: readonly (readonly [from: string, minutes: number])[],
): TimeTable {
  return { rules, changes: changes.map(([from, minutes]) => ({ from: Date.parse(from), minutes })) }
}

/** The rules this site goes by. */
export const LEGAL_TIME: TimeTable = timeTable('Africa/Casablanca, tzdata 2026c', [
  ['2018-06-17T02:00Z', 60],
  ['2019-05-05T02:00Z', 0],
  ['2019-06-09T02:00Z', 60],
  ['2020-04-19T02:00Z', 0],
  ['2020-05-31T02:00Z', 60],
  ['2021-04-11T02:00Z', 0],
  ['2021-05-16T02:00Z', 60],
  ['2022-03-27T02:00Z', 0],
  ['2022-05-08T02:00Z', 60],
  ['2023-03-19T02:00Z', 0],
  ['2023-04-23T02:00Z', 60],
  ['2024-03-10T02:00Z', 0],
  ['2024-04-14T02:00Z', 60],
  ['2025-02-23T02:00Z', 0],
  ['2025-04-06T02:00Z', 60],
  ['2026-02-15T02:00Z', 0],
  ['2026-03-22T02:00Z', 60],
  ['2026-09-20T01:00Z', 0],
])

/** Written on what depends on the rules. */
export const LEGAL_TIME_RULES = LEGAL_TIME.rules

/** Minutes ahead of UTC at an instant, by some rules. */
export function offsetBy({ changes }: TimeTable, at: Date): number {
  return changes.findLast(({ from }) => from <= at.getTime())?.minutes ?? 0
}

/** Minutes ahead of UTC in Morocco at an instant. */
export function legalOffset(at: Date): number {
  return offsetBy(LEGAL_TIME, at)
}

export type CivilTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** What a clock on a wall in Morocco shows. */
export function legalTime(at: Date): CivilTime {
  const there = new Date(at.getTime() + legalOffset(at) * 60_000)
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
    second: there.getUTCSeconds(),
  }
}

/** `2026-11-22T01:50:00.123+00:00`: the legal time with how far it is from UTC. */
export function legalTimeText(at: Date): string {
  const minutes = legalOffset(at)
  const there = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, -1)
  return `${there}+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
