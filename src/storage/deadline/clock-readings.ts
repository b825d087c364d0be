/** What each clock of the machine says of Morocco, for `domain/deadline/clock-check.ts`. */
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { ClockReading } from '../../domain/deadline/clock-check.ts'
import type { Database } from '../database.ts'
import { readZoneFile, zoneMinutes } from '../embedded/tzif.ts'

export const ZONE = 'Africa/Casablanca'
export const SYSTEM_FILE = `/usr/share/zoneinfo/${ZONE}`

/**
 * Minutes ahead of UTC of a zone in this Node at each instant (milliseconds since 1970); null: it does not know the zone.
 * Stands by itself, so that an older Node can be given its text and asked the same.
 */
export function minutesOfNode(zone: string, instants: readonly number[]): (number | null)[] {
  let clock: Intl.DateTimeFormat
  try {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    })
  } catch {
    return instants.map(() => null)
  }
  return instants.map((at) => {
    const parts: Record<string, number> = {}
    for (const { type, value } of clock.formatToParts(at)) parts[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
    return Math.round((Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60000) * 60000) / 60000)
  })
}

export function readNodeClock(instants: readonly Date[]): ClockReading {
  return {
    clock: 'node',
    minutes: minutesOfNode(
      ZONE,
      instants.map((at) => at.getTime()),
    ),
  }
}

/** `zone`: another one, to see that a wrong one is found. */
export async function readPostgresClock(
  db: Database,
  instants: readonly Date[],
  zone: string,
): Promise<ClockReading> {
  const known = await sql<{ known: boolean }>`
    select exists (select from pg_timezone_names where name = ${zone}) or ${zone} !~ '/' as known`.execute(db)
  if (known.rows[0]?.known !== true) return { clock: 'postgresql', minutes: instants.map(() => null) }
  const { rows } = await sql<{ minutes: number | null }>`
    select (extract(epoch from (t at time zone ${zone}) - (t at time zone 'UTC')) / 60)::int as minutes
    from unnest(${instants.map((at) => at.toISOString())}::timestamptz[]) with ordinality as checked(t, n)
    order by n`.execute(db)
  return { clock: 'postgresql', minutes: rows.map((row) => row.minutes) }
}

/** Null: this machine has no file of the zone; nothing of Twiza needs one. */
export function readSystemClock(instants: readonly Date[], path: string): ClockReading | null {
  let file: Buffer
  try {
    file = readFileSync(path)
  } catch {
    return null
  }
  const zone = readZoneFile(file)
  return { clock: 'system', minutes: instants.map((at) => (zone === null ? null : zoneMinutes(zone, at))) }
}
