/** Keeps what agents write down at a meeting, from forms and from phones. Nothing is overwritten, nothing counts twice. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { isNoteId, mayCapture, noteText, readNote, unpackNote } from '../domain/capture/note.ts'
import type { EditVerdict } from '../domain/dossier/answer.ts'
import { judgeAmong, judgeSettlement, stateIn } from '../domain/dossier/lineage.ts'
import type { Meeting, Staff } from '../domain/meeting/meeting.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readNoteVerdict, readNoteVersions } from '../storage/capture/reads.ts'
import {
  insertNoteVerdict,
  insertNoteVersion,
  lockCapture,
  moveNoteStanding,
  putNoteContact,
} from '../storage/capture/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readMeeting, readStaff } from '../storage/meeting/reads.ts'

/** One edit of a note: `note` its id, `text` its content as a phone packs it (`packNote`), `base` what was shown. */
export type NoteEdit = {
  readonly key: string
  readonly note: string
  readonly base: number
  readonly text: string
}

/** Of one edit; it stays on the phone until its writer has corrected it. */
export type NoteRefusal =
  | 'key-malformed'
  | 'not-a-note'
  | 'no-kind'
  | 'no-words'
  | 'too-long'
  | 'contact-unread'
  | 'contact-without-consent'
  | 'consent-without-contact'
export type SavedNote = EditVerdict | { readonly kind: 'refused'; readonly reason: NoteRefusal }

/** `no-such-meeting` to everybody who may not write there, whether there is one or not. */
export type CaptureRefusal = { readonly kind: 'no-such-meeting' }
export type CaptureCircumstances = { readonly actor: Actor; readonly now: Date }

export const MOST_NOTES = 5_000

/** One verdict for each edit, in their order; an edit whose key was read before gets the verdict it had then. */
export function captureNotes(
  db: Database,
  { meeting, edits }: { readonly meeting: string; readonly edits: readonly NoteEdit[] },
  circumstances: CaptureCircumstances,
): Promise<Outcome<readonly SavedNote[], CaptureRefusal>> {
  return db.transaction().execute(async (trx) => {
    const open = await openCapture(trx, meeting, circumstances)
    if (open === null) return refused<CaptureRefusal>({ kind: 'no-such-meeting' })
    const saved: SavedNote[] = []
    const written: string[] = []
    for (const edit of edits) {
      const before = await readNoteVerdict(trx, meeting, edit.key)
      const verdict = before ?? (await keep(trx, meeting, edit, circumstances))
      if (before === null && verdict.kind !== 'same' && verdict.kind !== 'refused')
        written.push(`${edit.note}.${verdict.version}.${verdict.kind}`)
      saved.push(verdict)
    }
    if (written.length > 0) await told(trx, meeting, 'capture-notes', { written }, circumstances)
    return accepted(saved)
  })
}

/** Locks what is captured at the meeting; null: `actor` writes nothing down there. */
export async function openCapture(
  trx: Transaction,
  id: string,
  { actor, now }: CaptureCircumstances,
): Promise<{ readonly meeting: Meeting; readonly staff: readonly Staff[] } | null> {
  await lockCapture(trx, id)
  const meeting = await readMeeting(trx, id)
  if (meeting === null) return null
  const staff = await readStaff(trx, id)
  return mayCapture(actor, { meeting, staff, now }) ? { meeting, staff } : null
}

export function told(
  trx: Transaction,
  meeting: string,
  action: string,
  detail: Readonly<Record<string, unknown>>,
  { actor, now }: CaptureCircumstances,
): Promise<void> {
  const line = { at: now, actor: `person:${actor.person}`, action, subject: `meeting:${meeting}`, detail }
  return appendJournal(trx, line)
}

async function keep(
  trx: Transaction,
  meeting: string,
  { key, note, base, text }: NoteEdit,
  { actor, now }: CaptureCircumstances,
): Promise<SavedNote> {
  if (!isNoteId(key)) return { kind: 'refused', reason: 'key-malformed' }
  const typed = unpackNote(text)
  if (typed === null || !isNoteId(note)) return { kind: 'refused', reason: 'not-a-note' }
  const read = readNote(typed)
  if (!read.ok) return { kind: 'refused', reason: read.reasons[0]?.kind ?? 'not-a-note' }
  const { content, contact } = read.value
  const versions = await readNoteVersions(trx, meeting, note)
  const sent = { key, question: note, base, value: noteText(content) }
  const { edit, version, verdict } = judgeAmong(versions, sent)
  if (verdict.kind === 'kept') await moveNoteStanding(trx, { meeting, note }, 'current')
  if (verdict.kind !== 'same')
    await insertNoteVersion(trx, {
      meeting,
      note,
      version,
      base: edit.base,
      content,
      author: actor.person,
      at: now,
      key,
      standing: verdict.kind === 'kept' ? 'current' : 'beside',
    })
  if (contact !== null) await putNoteContact(trx, { meeting, note, at: now }, contact)
  await insertNoteVerdict(trx, meeting, { key, note }, verdict)
  return verdict
}

export type SettleNote = {
  readonly meeting: string
  readonly note: string
  /** every version that was shown, the current one and those beside it */
  readonly against: readonly number[]
  /** the version that counts from now on */
  readonly version: number
  readonly key: string
}

/** Chooses among the texts of a note; sent again with the same key it changes nothing. */
export function settleNote(
  db: Database,
  { meeting, note, against, version, key }: SettleNote,
  circumstances: CaptureCircumstances,
): Promise<Outcome<'settled', CaptureRefusal | { readonly kind: 'stood-otherwise' }>> {
  type Refusal = CaptureRefusal | { readonly kind: 'stood-otherwise' }
  return db.transaction().execute(async (trx) => {
    const open = await openCapture(trx, meeting, circumstances)
    if (open === null) return refused<Refusal>({ kind: 'no-such-meeting' })
    if ((await readNoteVerdict(trx, meeting, key)) !== null) return accepted('settled')
    const versions = await readNoteVersions(trx, meeting, note)
    const settled = judgeSettlement(stateIn(versions), { version }, against)
    const chosen = versions.find((each) => each.version === version)
    if (settled.kind === 'stood-otherwise' || chosen === undefined)
      return refused<Refusal>({ kind: 'stood-otherwise' })
    await moveNoteStanding(trx, { meeting, note }, 'beside')
    const next = 1 + Math.max(...versions.map((each) => each.version))
    if (settled.kind === 'new') {
      await moveNoteStanding(trx, { meeting, note }, 'current')
      const made = { meeting, note, version: next, base: settled.base, key, at: circumstances.now }
      const { content } = chosen
      await insertNoteVersion(trx, {
        ...made,
        content,
        author: circumstances.actor.person,
        standing: 'current',
      })
    }
    const stands = settled.kind === 'new' ? next : settled.version
    await insertNoteVerdict(trx, meeting, { key, note }, { kind: 'kept', version: stands })
    await told(trx, meeting, 'settle-note', { note, version: stands }, circumstances)
    return accepted('settled')
  })
}
