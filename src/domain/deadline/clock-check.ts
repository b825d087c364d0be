/**
 * Clocks of the machine against our own table of legal time: Node's, PostgreSQL's, the system's. Deadlines keep to
 * the table whatever they say; a disagreement means old time-zone data, or a change of the law that the table lacks.
 */
import { offsetBy, type TimeTable } from '../basics/legal-time.ts'

/** `machine`: the clock itself, which may be set wrong; the others know of time zones. */
export const CLOCK_NAMES = ['node', 'postgresql', 'system', 'machine'] as const
export type ClockName = (typeof CLOCK_NAMES)[number]

/** Minutes ahead of UTC; of `machine`: milliseconds it has jumped. Null: it does not know the zone. */
export type Disagreement = {
  readonly at: string
  readonly expected: number
  readonly found: number | null
}

export type ClockReading = { readonly clock: ClockName; readonly minutes: readonly (number | null)[] }

const HOUR = 3_600_000
const MONTHS = 24
/** A change of the hour comes at night and lasts for weeks: one look a day, at noon, misses none. */
const DAYS = Math.ceil((MONTHS * 365.25) / 12)

/** Noon of each day for 24 months from `now` on, and the hours beside each change of the table. */
export function checkedInstants({ changes }: TimeTable, now: Date): readonly Date[] {
  const first = Math.floor(now.getTime() / (24 * HOUR)) * 24 * HOUR + 12 * HOUR
  const days = Array.from({ length: DAYS }, (_, n) => first + n * 24 * HOUR)
  const last = days.at(-1) ?? first
  const beside = changes
    .filter(({ from }) => from >= first && from <= last)
    .flatMap(({ from }) => [from - 1, from])
  return [now.getTime(), ...days, ...beside].toSorted((a, b) => a - b).map((at) => new Date(at))
}

/** What is wrong in a reading of `instants`; at most `most` of it, the earliest first. */
export function disagreements(
  table: TimeTable,
  instants: readonly Date[],
  minutes: readonly (number | null)[],
  most: number,
): readonly Disagreement[] {
  return instants
    .flatMap((at, n) => {
      const expected = offsetBy(table, at)
      const found = minutes[n] ?? null
      return found === expected ? [] : [{ at: at.toISOString(), expected, found }]
    })
    .slice(0, most)
}
