/**
 * Moroccan legal time is UTC+0 all year since 20 September 2026, 02:00 (tzdata 2026c): no summer hour, no Ramadan
 * change. A machine with older rules shows a wrong hour and closes deadlines an hour early, so start-up looks.
 */
import { sql } from 'kysely'
import type { Database } from './storage/database.ts'

/** Today's winter, and a day of Ramadan 2027, on which older rules go back to UTC+0 by themselves, and one after it. */
export const CHECKED_INSTANTS = [
  '2026-11-21T12:00:00Z',
  '2027-02-15T12:00:00Z',
  '2027-06-15T12:00:00Z',
] as const

export const ZONE = 'Africa/Casablanca'

/** Minutes ahead of UTC in Casablanca at each of the checked instants; null: the zone is not known. */
export type Reading = { readonly who: 'Node' | 'PostgreSQL'; readonly minutes: readonly (number | null)[] }

export function readNode(): Reading {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const minutes = CHECKED_INSTANTS.map((instant) => {
    const [hour = NaN, minute = NaN] = clock.format(new Date(instant)).split(':').map(Number)
    return (hour - 12) * 60 + minute
  })
  return { who: 'Node', minutes }
}

export async function readPostgres(db: Database): Promise<Reading> {
  const { rows } = await sql<{ minutes: number | null }>`
    select (extract(epoch from (t at time zone ${ZONE}) - (t at time zone 'UTC')) / 60)::int as minutes
    from unnest(${[...CHECKED_INSTANTS]}::timestamptz[]) with ordinality as checked(t, n) order by n`.execute(
    db,
  )
  return { who: 'PostgreSQL', minutes: rows.map((row) => row.minutes) }
}

const CURE = {
  Node: 'Run script/setup: Twiza brings a Node with the right rules; do not start it with an older one.',
  PostgreSQL:
    'Twiza computes legal time itself and never asks SQL for it, so deadlines hold; but reports made by hand in SQL ' +
    'would be an hour off. For a server of your own, update its time-zone data (Debian: apt-get install tzdata).',
} as const

/** One warning for each clock whose rules are older than the law; none when all agree with it. */
export function staleClocks(readings: readonly Reading[]): readonly string[] {
  return readings.flatMap(({ who, minutes }) => {
    const wrong = CHECKED_INSTANTS.findIndex((_, i) => minutes[i] !== 0)
    if (wrong === -1) return []
    const found = minutes[wrong] ?? null
    const says =
      found === null ? `does not know ${ZONE}` : `puts ${ZONE} at UTC${found < 0 ? '' : '+'}${found / 60}`
    return [
      `STALE TIME-ZONE DATA in ${who}: on ${CHECKED_INSTANTS[wrong]?.slice(0, 10)} it ${says}, where the law says UTC+0 ` +
        `(since 2026-09-20, tzdata 2026c). ${CURE[who]}`,
    ]
  })
}
