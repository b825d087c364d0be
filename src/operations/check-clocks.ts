/**
 * The hourly look at every clock of the machine against our own table of legal time. What disagrees is kept for the
 * back office, which warns those who run the site; deadlines keep to the table whatever the clocks say.
 */
import { LEGAL_TIME } from '../domain/basics/legal-time.ts'
import {
  checkedInstants,
  type ClockReading,
  type Disagreement,
  disagreements,
} from '../domain/deadline/clock-check.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import type { Database } from '../storage/database.ts'
import {
  readNodeClock,
  readPostgresClock,
  readSystemClock,
  SYSTEM_FILE,
  ZONE,
} from '../storage/deadline/clock-readings.ts'
import { type ClockCheck, readClockChecks } from '../storage/deadline/reads.ts'
import { putClockCheck } from '../storage/deadline/writes.ts'

/** Of each clock, the earliest are enough to see what it believes. */
const KEPT = 3

export type ReadClocks = (instants: readonly Date[]) => Promise<readonly ClockReading[]>

export const clocksOf =
  (db: Database): ReadClocks =>
  async (instants) => {
    const system = readSystemClock(instants, SYSTEM_FILE)
    const inside = [readNodeClock(instants), await readPostgresClock(db, instants, ZONE)]
    return system === null ? inside : [...inside, system]
  }

/** What each clock says, as checks; nothing is written. */
export async function lookAtClocks(read: ReadClocks, now: Date): Promise<readonly ClockCheck[]> {
  const instants = checkedInstants(LEGAL_TIME, now)
  return (await read(instants)).map(({ clock, minutes }) => ({
    clock,
    checkedAt: now,
    wrong: disagreements(LEGAL_TIME, instants, minutes, KEPT),
  }))
}

/**
 * Keeps what was found, a line in the journal when it has changed. `jumped`: how far the machine's clock has jumped, in
 * milliseconds. Returns how many clocks are wrong.
 */
export async function checkClocks(
  db: Database,
  { now, read, jumped }: { readonly now: Date; readonly read: ReadClocks; readonly jumped: number },
): Promise<number> {
  const jump: readonly Disagreement[] =
    jumped === 0 ? [] : [{ at: now.toISOString(), expected: 0, found: jumped }]
  const checks: readonly ClockCheck[] = [
    ...(await lookAtClocks(read, now)),
    { clock: 'machine', checkedAt: now, wrong: jump },
  ]
  const before = new Map((await readClockChecks(db)).map(({ clock, wrong }) => [clock, wrong.length > 0]))
  for (const { clock, wrong } of checks) {
    await putClockCheck(db, clock, wrong, now)
    if ((before.get(clock) ?? false) === wrong.length > 0) continue
    const line = { at: now, actor: 'round', subject: `clock:${clock}`, detail: { wrong } }
    const action = wrong.length > 0 ? 'clock-wrong' : 'clock-right'
    await db.transaction().execute((trx) => appendJournal(trx, { ...line, action }))
  }
  return checks.filter(({ wrong }) => wrong.length > 0).length
}

/** The round of every hour. */
export function checkClocksRound(
  db: Database,
  { now }: { readonly now: Date },
  jumped: () => number,
): Promise<number> {
  return checkClocks(db, { now, read: clocksOf(db), jumped: jumped() })
}
