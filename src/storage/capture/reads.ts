/** What was said at a meeting. Who may read it is the caller's to say (`mayCapture`). */
import { sql } from 'kysely'
import { type NoteContent, type NoteContact, noteText } from '../../domain/capture/note.ts'
import type { Step } from '../../domain/capture/lineage.ts'
import type { EditVerdict } from '../../domain/dossier/answer.ts'
import type { StandingVersion } from '../../domain/dossier/lineage.ts'
import type { FileId, FileKind } from '../../domain/file/file.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

type Asking = Database | Transaction

export type NoteVersion = StandingVersion & { readonly content: NoteContent }

/** Of one note, the oldest first; `question` is its id, `value` its whole content as one text (`noteText`). */
export async function readNoteVersions(
  db: Asking,
  meeting: string,
  note: string,
): Promise<readonly NoteVersion[]> {
  const rows = await db
    .selectFrom('meeting_note_version')
    .selectAll()
    .where('meeting_id', '=', meeting)
    .where('note_id', '=', note)
    .orderBy('version')
    .execute()
  return rows.map(({ note_id, version, base, content, author_id, at, standing }) => ({
    question: note_id,
    version,
    base,
    value: noteText(content),
    content,
    author: author_id,
    at,
    standing,
  }))
}

/** What was said of the edit of this key before; null: nothing yet. */
export async function readNoteVerdict(db: Asking, meeting: string, key: string): Promise<EditVerdict | null> {
  const row = await db
    .selectFrom('meeting_note_edit')
    .selectAll()
    .where('meeting_id', '=', meeting)
    .where('edit_key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return null
  const { verdict, version, against, note_id } = row
  if (verdict !== 'beside') return { kind: verdict, version }
  const versions = await readNoteVersions(db, meeting, note_id)
  const current = versions.find((each) => each.version === against)
  if (current === undefined) throw new Error(`A verdict names version ${against}, which is not kept`)
  const { standing: _, content: __, ...plain } = current
  return { kind: 'beside', version, current: plain }
}

export type Note = {
  readonly id: string
  readonly version: number
  readonly content: NoteContent
  readonly at: Date
  /** when it was first written */
  readonly begunAt: Date
  /** texts stand beside it and wait for people to choose */
  readonly toChoose: boolean
}

/** Each note as it stands now, in the order in which they were begun. */
export async function readNotes(db: Asking, meeting: string): Promise<readonly Note[]> {
  const rows = await db
    .selectFrom('meeting_note_version as v')
    .select(['note_id as id', 'version', 'content', 'at'])
    .select([
      sql<Date>`(select min(o.at) from meeting_note_version o
        where o.meeting_id = v.meeting_id and o.note_id = v.note_id)`.as('begunAt'),
      sql<boolean>`exists (select 1 from meeting_note_version o
        where o.meeting_id = v.meeting_id and o.note_id = v.note_id and o.standing = 'beside')`.as(
        'toChoose',
      ),
    ])
    .where('meeting_id', '=', meeting)
    .where('standing', '=', 'current')
    .orderBy('begunAt')
    .orderBy('note_id')
    .execute()
  return rows
}

export async function readSteps(db: Asking, meeting: string): Promise<readonly Step[]> {
  const rows = await db
    .selectFrom('meeting_note_step as s')
    .innerJoin('meeting_note_link as l', 'l.step_id', 's.id')
    .select(['s.id', 's.kind', 's.undone_at', 'l.note_id', 'l.side'])
    .where('s.meeting_id', '=', meeting)
    .orderBy('s.id')
    .orderBy('l.position')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, links]) => {
    const [first] = links
    const of = (side: 'from' | 'into') => links.filter((l) => l.side === side).map(({ note_id }) => note_id)
    return first === undefined
      ? []
      : [{ id, kind: first.kind, from: of('from'), into: of('into'), undone: first.undone_at !== null }]
  })
}

export async function readNoteContact(
  db: Asking,
  meeting: string,
  note: string,
): Promise<NoteContact | null> {
  const row = await db
    .selectFrom('meeting_note_contact')
    .select(['channel', 'address', 'consent_hash as wordsHash'])
    .where('meeting_id', '=', meeting)
    .where('note_id', '=', note)
    .executeTakeFirst()
  return row ?? null
}

/** Notes with a contact that has not gone to the bank yet. */
export async function notesWithContact(db: Asking, meeting: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('meeting_note_contact')
    .select('note_id')
    .where('meeting_id', '=', meeting)
    .execute()
  return new Set(rows.map(({ note_id }) => note_id))
}

/** Ideas of the bank that were said at this meeting, by note. */
export async function readMeetingIdeas(
  db: Asking,
  meeting: string,
): Promise<readonly { readonly project: string; readonly note: string | null; readonly shown: boolean }[]> {
  return db
    .selectFrom('meeting_idea as m')
    .innerJoin('project as p', 'p.id', 'm.project_id')
    .select(['m.project_id as project', 'm.note_id as note', 'p.shown'])
    .where('m.meeting_id', '=', meeting)
    .orderBy('m.at')
    .execute()
}

export type MeetingFile = {
  readonly id: FileId
  readonly meeting: string
  readonly kind: FileKind
  readonly name: string
  /** as it was announced, in the words of who brings it */
  readonly title: string
  /** a name only with her consent */
  readonly speaker: string | null
  readonly bytes: number
  readonly contentHash: string
  readonly broughtBy: PersonId | null
  readonly at: Date
  /** null: only those on duty see it */
  readonly releasedAt: Date | null
}

export async function readMeetingFiles(db: Asking, meeting: string): Promise<readonly MeetingFile[]> {
  return db
    .selectFrom('meeting_file')
    .select(['id', 'meeting_id as meeting', 'kind', 'name', 'title', 'speaker', 'bytes', 'at'])
    .select(['content_hash as contentHash', 'brought_by as broughtBy', 'released_at as releasedAt'])
    .where('meeting_id', '=', meeting)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** The meeting at which the idea of a project was said; null: it came another way. */
export async function meetingOfProject(db: Asking, project: string): Promise<string | null> {
  const row = await db
    .selectFrom('meeting_idea')
    .select('meeting_id')
    .where('project_id', '=', project)
    .executeTakeFirst()
  return row?.meeting_id ?? null
}
