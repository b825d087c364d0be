/**
 * What the start says of the machine's clocks. Moroccan legal time is UTC+0 all year since 20 September
 * 2026, 02:00 (tzdata 2026c): a machine with older rules shows a wrong hour.
 */
import type { ClockName } from './domain/deadline/clock-check.ts'
import type { ClockCheck } from './storage/deadline/reads.ts'

const NAMES: Readonly<Record<ClockName, string>> = {
  node: 'Node',
  postgresql: 'PostgreSQL',
  system: 'the system',
  machine: 'the machine',
}

const HOLDS = 'Twiza computes legal time by its own table, so deadlines hold;'
const CURE: Readonly<Record<ClockName, string>> = {
  node: `${HOLDS} run script/setup: it brings a Node with the right rules.`,
  postgresql:
    `${HOLDS} but reports made by hand in SQL would be an hour off. For a server of your own, update its time-zone ` +
    'data (Debian: apt-get install tzdata).',
  system: `${HOLDS} but the logs and commands of this machine are an hour off (Debian: apt-get install tzdata).`,
  machine: 'Its clock has jumped: look at its time server.',
}

/** One warning for each clock whose rules are not our table's; none when all agree with it. */
export function staleClocks(checks: readonly ClockCheck[]): readonly string[] {
  return checks.flatMap(({ clock, wrong: [first] }) => {
    if (first === undefined) return []
    const { at, found, expected } = first
    const says =
      found === null ? 'does not know Africa/Casablanca' : `puts Africa/Casablanca at ${utc(found)}`
    return [
      `STALE TIME-ZONE DATA in ${NAMES[clock]}: on ${at.slice(0, 10)} it ${says}, where the law says ${utc(expected)} ` +
        `(tzdata 2026c). ${CURE[clock]}`,
    ]
  })
}

const utc = (minutes: number) => `UTC${minutes < 0 ? '' : '+'}${minutes / 60}`
