import { sql } from 'kysely'
import type { NoteContact, NoteContent } from '../../domain/capture/note.ts'
import type { Step } from '../../domain/capture/lineage.ts'
import type { EditVerdict } from '../../domain/dossier/answer.ts'
import type { FileId } from '../../domain/file/file.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'
import type { MeetingFile } from './reads.ts'
import type { CaptureTables } from './tables.ts'

/** Writers of one meeting come one after the other. */
export async function lockCapture(trx: Transaction, meeting: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${meeting}, 6036))`.execute(trx)
}

export type NewNoteVersion = {
  readonly meeting: string
  readonly note: string
  readonly version: number
  readonly base: number
  readonly content: NoteContent
  readonly author: PersonId | null
  readonly at: Date
  readonly key: string
  readonly standing: CaptureTables['meeting_note_version']['standing']
}

export async function insertNoteVersion(trx: Transaction, note: NewNoteVersion): Promise<void> {
  await trx
    .insertInto('meeting_note_version')
    .values({
      meeting_id: note.meeting,
      note_id: note.note,
      version: note.version,
      base: note.base,
      content: JSON.stringify(note.content),
      author_id: note.author,
      at: note.at,
      edit_key: note.key,
      standing: note.standing,
    })
    .execute()
}

/** `current` becomes `past`, or `beside` becomes `settled`. */
export async function moveNoteStanding(
  trx: Transaction,
  { meeting, note }: { readonly meeting: string; readonly note: string },
  from: 'current' | 'beside',
): Promise<void> {
  await trx
    .updateTable('meeting_note_version')
    .set({ standing: from === 'current' ? 'past' : 'settled' })
    .where('meeting_id', '=', meeting)
    .where('note_id', '=', note)
    .where('standing', '=', from)
    .execute()
}

export async function insertNoteVerdict(
  trx: Transaction,
  meeting: string,
  { key, note }: { readonly key: string; readonly note: string },
  verdict: EditVerdict,
): Promise<void> {
  await trx
    .insertInto('meeting_note_edit')
    .values({
      meeting_id: meeting,
      edit_key: key,
      note_id: note,
      verdict: verdict.kind,
      version: verdict.version,
      against: verdict.kind === 'beside' ? verdict.current.version : null,
    })
    .execute()
}

/** The last one that was left takes the place of the one before. */
export async function putNoteContact(
  trx: Transaction,
  { meeting, note, at }: { readonly meeting: string; readonly note: string; readonly at: Date },
  { channel, address, wordsHash }: NoteContact,
): Promise<void> {
  const values = { channel, address, consent_hash: wordsHash, consented_at: at }
  await trx
    .insertInto('meeting_note_contact')
    .values({ meeting_id: meeting, note_id: note, ...values })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'note_id']).doUpdateSet(values))
    .execute()
}

/** Of one note, or of the whole meeting. */
export async function deleteNoteContacts(
  trx: Transaction,
  meeting: string,
  note: string | null,
): Promise<void> {
  let query = trx.deleteFrom('meeting_note_contact').where('meeting_id', '=', meeting)
  if (note !== null) query = query.where('note_id', '=', note)
  await query.execute()
}

export async function insertStep(
  trx: Transaction,
  meeting: string,
  step: Pick<Step, 'kind' | 'from' | 'into'>,
  made: { readonly key: string; readonly by: PersonId; readonly at: Date },
): Promise<string> {
  const { id } = await trx
    .insertInto('meeting_note_step')
    .values({
      meeting_id: meeting,
      kind: step.kind,
      key: made.key,
      by_person: made.by,
      at: made.at,
      undone_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const links = (['from', 'into'] as const).flatMap((side) =>
    step[side].map((note_id, position) => ({ step_id: id, note_id, side, position })),
  )
  await trx.insertInto('meeting_note_link').values(links).execute()
  return id
}

export async function markUndone(trx: Transaction, step: string, at: Date): Promise<void> {
  await trx.updateTable('meeting_note_step').set({ undone_at: at }).where('id', '=', step).execute()
}

export async function hasStepKey(trx: Transaction, meeting: string, key: string): Promise<boolean> {
  const row = await trx
    .selectFrom('meeting_note_step')
    .select('id')
    .where('meeting_id', '=', meeting)
    .where('key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertMeetingIdea(
  trx: Transaction,
  idea: {
    readonly meeting: string
    readonly project: string
    readonly note: string | null
    readonly at: Date
  },
): Promise<void> {
  await trx
    .insertInto('meeting_idea')
    .values({ meeting_id: idea.meeting, project_id: idea.project, note_id: idea.note, at: idea.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function insertMeetingFile(trx: Transaction, file: MeetingFile): Promise<void> {
  await trx
    .insertInto('meeting_file')
    .values({
      id: file.id,
      meeting_id: file.meeting,
      kind: file.kind,
      name: file.name,
      title: file.title,
      speaker: file.speaker,
      bytes: file.bytes,
      content_hash: file.contentHash,
      brought_by: file.broughtBy,
      at: file.at,
      released_at: file.releasedAt,
    })
    .execute()
}

export async function markReleased(trx: Transaction, file: FileId, at: Date | null): Promise<void> {
  await trx.updateTable('meeting_file').set({ released_at: at }).where('id', '=', file).execute()
}

export async function deleteMeetingFile(trx: Transaction, file: FileId): Promise<void> {
  await trx.deleteFrom('meeting_file').where('id', '=', file).execute()
}
