/**
 * What follows of itself for those who registered: free seats go to whoever waits longest, and everybody is told what
 * has changed since the last letter. It stands on what the tables say, not on what happened: done again it does nothing.
 */
import { promoted } from '../domain/attendance/queue.ts'
import type { MeetingLetter } from '../domain/attendance/letter-words.ts'
import { dueReminder, REMINDER_DAYS } from '../domain/attendance/reminder.ts'
import { type Meeting, meetingPhase, meetingSpan } from '../domain/meeting/meeting.ts'
import {
  listTold,
  meetingsToRemind,
  meetingsToSettle,
  readQueue,
  type Told,
} from '../storage/attendance/reads.ts'
import {
  freeSeatsOfNobody,
  lockMeeting,
  setReminded,
  setStanding,
  setTold,
} from '../storage/attendance/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type LetterCircumstances, writeMeetingLetter } from './meeting-letters.ts'

/** Returns how many letters were written. Each meeting in a transaction of its own. */
export async function settleMeetings(db: Database, circumstances: LetterCircumstances): Promise<number> {
  let letters = 0
  for (const id of await meetingsToSettle(db, circumstances.now))
    letters += await db.transaction().execute(async (trx) => {
      const meeting = await lockMeeting(trx, id)
      return meeting === null ? 0 : tellAndPromote(trx, meeting, circumstances)
    })
  return letters
}

/** Within the lock of the meeting. */
export async function tellAndPromote(
  trx: Transaction,
  meeting: Meeting,
  circumstances: LetterCircumstances,
): Promise<number> {
  if (OPEN.includes(meetingPhase(meeting, circumstances.now))) await promote(trx, meeting, circumstances.now)
  let letters = 0
  for (const one of await listTold(trx, meeting.id)) {
    const letter = letterFor(one, meeting)
    if (letter === null) continue
    await writeMeetingLetter(trx, meeting, one, letter, circumstances)
    await setTold(trx, one.id, { standing: one.standing, sequence: meeting.sequence })
    letters += 1
  }
  return letters
}

/** Once it has begun, the door decides who comes in. */
const OPEN: readonly string[] = ['coming', 'postponed', 'undated']

async function promote(trx: Transaction, { id, capacity }: Meeting, now: Date): Promise<void> {
  await freeSeatsOfNobody(trx, id)
  const ids = promoted({ capacity, queued: await readQueue(trx, id) })
  if (ids.length === 0) return
  await setStanding(trx, ids, 'confirmed')
  const [subject, detail] = [`meeting:${id}`, { registrations: ids.length }]
  await appendJournal(trx, { at: now, actor: 'round', action: 'give-freed-seats', subject, detail })
}

/** A seat that came is told with the day as it is now: one letter for both. */
function letterFor(
  one: Told,
  { standing, sequence }: Meeting,
): { kind: MeetingLetter; cause: string } | null {
  const moved = one.toldSequence !== sequence
  const since = one.createdAt.getTime()
  if (moved && (standing === 'cancelled' || standing === 'postponed'))
    return { kind: standing, cause: `${standing}-${sequence}` }
  if (one.standing === 'confirmed' && one.toldStanding !== 'confirmed' && standing === 'announced')
    return { kind: 'promoted', cause: `promoted-${since}` }
  return moved ? { kind: 'changed', cause: `changed-${sequence}` } : null
}

const DAY = 86_400_000

/** A reminder seven days and one day before; returns how many were written. */
export async function remindOfMeetings(db: Database, circumstances: LetterCircumstances): Promise<number> {
  const { now } = circumstances
  const until = new Date(now.getTime() + REMINDER_DAYS[0] * DAY)
  let letters = 0
  for (const id of await meetingsToRemind(db, { now, until }))
    letters += await db.transaction().execute(async (trx) => {
      const meeting = await lockMeeting(trx, id)
      return meeting === null ? 0 : remind(trx, meeting, circumstances)
    })
  return letters
}

async function remind(
  trx: Transaction,
  meeting: Meeting,
  circumstances: LetterCircumstances,
): Promise<number> {
  const { now } = circumstances
  if (meeting.when.kind === 'unknown' || meetingPhase(meeting, now) !== 'coming') return 0
  const [start] = meetingSpan(meeting.when)
  let letters = 0
  for (const one of await listTold(trx, meeting.id)) {
    const days = one.standing === 'confirmed' ? dueReminder(one, start, now) : null
    if (days === null) continue
    const letter = { kind: 'reminder', cause: `reminder-${days}-${start.getTime()}` } as const
    await writeMeetingLetter(trx, meeting, one, letter, circumstances)
    await setReminded(trx, one.id, { days, start })
    letters += 1
  }
  return letters
}
