/** Draws minutes up from what was captured, and keeps what people edit in them. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { originsOf, standingNotes } from '../domain/capture/lineage.ts'
import { LONGEST_NOTE } from '../domain/capture/note.ts'
import { type Meeting, mayPlanMeetings, type Staff } from '../domain/meeting/meeting.ts'
import { type Attended, draftMinutes, type MinutesBody, redraft } from '../domain/minutes/body.ts'
import { mayEditMinutes } from '../domain/minutes/minutes.ts'
import { mayCapture } from '../domain/capture/note.ts'
import { attendanceCounts } from '../storage/attendance/counts.ts'
import { readNotes, readSteps } from '../storage/capture/reads.ts'
import { lockCapture } from '../storage/capture/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readMeeting, readStaff } from '../storage/meeting/reads.ts'
import { type Minutes, readMinutes } from '../storage/minutes/reads.ts'
import { insertMinutes, updateMinutes } from '../storage/minutes/writes.ts'
import { type CaptureCircumstances, told } from './capture-notes.ts'

export type MinutesRefusal = {
  readonly kind: 'no-such-meeting' | 'not-now' | 'changed-meanwhile' | 'too-long'
}

/** What those on duty and whoever plans the meeting may look at. */
export async function openMinutes(
  trx: Transaction,
  id: string,
  { actor, now }: CaptureCircumstances,
): Promise<{
  readonly meeting: Meeting
  readonly staff: readonly Staff[]
  readonly minutes: Minutes | null
} | null> {
  await lockCapture(trx, id)
  const meeting = await readMeeting(trx, id)
  if (meeting === null || meeting.shipped) return null
  const staff = await readStaff(trx, id)
  if (!mayCapture(actor, { meeting, staff, now }) && !mayPlanMeetings(actor, meeting.territory)) return null
  return { meeting, staff, minutes: await readMinutes(trx, id) }
}

/** From the notes that stand; drawn up again, what people have edited stays. */
export function drawUpMinutes(
  db: Database,
  id: string,
  circumstances: CaptureCircumstances,
): Promise<Outcome<'drawn-up', MinutesRefusal>> {
  const { actor, now } = circumstances
  return db.transaction().execute(async (trx) => {
    const open = await openMinutes(trx, id, circumstances)
    if (open === null) return refused<MinutesRefusal>({ kind: 'no-such-meeting' })
    const { meeting, staff, minutes } = open
    if (!mayEditMinutes(actor, minutes?.state ?? 'draft', { meeting, staff, now }))
      return refused<MinutesRefusal>({ kind: 'not-now' })
    const fresh = await draftOf(trx, id)
    if (minutes === null) await insertMinutes(trx, id, fresh, now)
    else await updateMinutes(trx, id, { body: redraft(minutes.body, fresh) }, now)
    await told(trx, id, 'draw-up-minutes', { lines: fresh.lines.length }, circumstances)
    return accepted('drawn-up')
  })
}

async function draftOf(trx: Transaction, meeting: string): Promise<MinutesBody> {
  const notes = await readNotes(trx, meeting)
  const steps = await readSteps(trx, meeting)
  const ids = notes.map(({ id }) => id)
  const stands = new Set(standingNotes(ids, steps))
  const standing = notes.filter(({ id }) => stands.has(id)).map(({ id, content }) => ({ id, ...content }))
  return draftMinutes(standing, await attendedAt(trx, meeting), (note) => originsOf(note, steps))
}

/** Null: nobody was counted at the door. */
async function attendedAt(trx: Transaction, meeting: string): Promise<Attended | null> {
  const { arrived, byCategory } = await attendanceCounts(trx, meeting)
  if (arrived === 0) return null
  const by = Object.entries(byCategory).flatMap(([category, counts]) =>
    counts.arrived === 0 ? [] : [{ category, count: counts.arrived }],
  )
  return { total: arrived, by }
}

export type MinutesEdit = {
  readonly meeting: string
  /** the version that was edited */
  readonly base: number
  readonly opening: string
  /** by note: its words, and whether it is shown; a note that is not named stays as it is */
  readonly lines: ReadonlyMap<string, { readonly words: string; readonly shown: boolean }>
}

/** With the typed texts in place; null: one of them is empty or too long. */
export function editedBody(body: MinutesBody, { opening, lines }: Omit<MinutesEdit, 'meeting' | 'base'>) {
  const wrong = (words: string) => words.trim() === '' || words.length > 2 * LONGEST_NOTE
  if (opening.length > LONGEST_NOTE || [...lines.values()].some(({ words }) => wrong(words))) return null
  return {
    ...body,
    opening: opening.trim(),
    lines: body.lines.map((line) => {
      const typed = lines.get(line.note)
      return typed === undefined ? line : { ...line, words: typed.words.trim(), shown: typed.shown }
    }),
  }
}

export function editMinutes(
  db: Database,
  edit: MinutesEdit,
  circumstances: CaptureCircumstances,
): Promise<Outcome<'kept', MinutesRefusal>> {
  const { actor, now } = circumstances
  const { meeting: id, base } = edit
  return db.transaction().execute(async (trx) => {
    const open = await openMinutes(trx, id, circumstances)
    if (open === null || open.minutes === null) return refused<MinutesRefusal>({ kind: 'no-such-meeting' })
    const { meeting, staff, minutes } = open
    if (!mayEditMinutes(actor, minutes.state, { meeting, staff, now }))
      return refused<MinutesRefusal>({ kind: 'not-now' })
    if (minutes.version !== base) return refused<MinutesRefusal>({ kind: 'changed-meanwhile' })
    const body = editedBody(minutes.body, edit)
    if (body === null) return refused<MinutesRefusal>({ kind: 'too-long' })
    await updateMinutes(trx, id, { body }, now)
    await told(trx, id, 'edit-minutes', { lines: edit.lines.size }, circumstances)
    return accepted('kept')
  })
}
