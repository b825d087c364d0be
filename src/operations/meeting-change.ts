/**
 * What follows when a meeting is changed: its number of changes, what the search box finds, and the hooks of areas that
 * people rely on (letters to those who have registered). All within the transaction of the change.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Transaction } from '../storage/database.ts'

/** `before` null: it was planned just now. Called once for each change of day, hour, place or standing, `sequence` raised. */
export type MeetingChangeHook = (
  trx: Transaction,
  before: Meeting | null,
  after: Meeting,
  now: Date,
) => Promise<void>

/** One line for each area that has something to do then. */
const HOOKS: readonly MeetingChangeHook[] = []

export async function afterMeetingChange(
  trx: Transaction,
  before: Meeting | null,
  after: Meeting,
  now: Date,
): Promise<void> {
  for (const hook of HOOKS) await hook(trx, before, after, now)
}

const RELIED_ON = ['when', 'territory', 'city', 'venue', 'address', 'standing'] as const

/** Whether calendars and those who come must be told. */
export function changesPlans(before: Meeting, after: Meeting): boolean {
  return RELIED_ON.some((part) => !isDeepStrictEqual(before[part], after[part]))
}
