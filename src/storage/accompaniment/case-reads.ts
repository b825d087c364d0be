import type { Appointment, Diagnosis, Message, Note, Session, Task } from '../../domain/accompaniment/case.ts'
import type { HelpId } from '../../domain/accompaniment/help.ts'
import type { Database, Transaction } from '../database.ts'

type Db = Database | Transaction

export type CaseWork = {
  readonly diagnosis: Diagnosis | null
  readonly tasks: readonly Task[]
  readonly appointments: readonly Appointment[]
  readonly sessions: readonly Session[]
  /** All of them: whose a reader may see is said by `notesFor`. */
  readonly notes: readonly Note[]
  readonly messages: readonly Message[]
}

export async function readCaseWork(db: Db, id: HelpId): Promise<CaseWork> {
  const [diagnosis, tasks, appointments, sessions, notes, messages] = await Promise.all([
    db.selectFrom('help_diagnosis').selectAll().where('request_id', '=', id).executeTakeFirst(),
    readTasks(db, [id]),
    readAppointments(db, [id]),
    readSessions(db, id),
    db.selectFrom('help_note').selectAll().where('request_id', '=', id).orderBy('id').execute(),
    db.selectFrom('help_message').selectAll().where('request_id', '=', id).orderBy('id').execute(),
  ])
  return {
    diagnosis:
      diagnosis === undefined
        ? null
        : { grid: diagnosis.grid, words: diagnosis.words, updatedAt: diagnosis.updated_at },
    tasks,
    appointments,
    sessions,
    notes: notes.map(({ id: note, author_id, shared, words, at }) => ({
      id: Number(note),
      author: author_id,
      shared,
      words,
      at,
    })),
    messages: messages.map(({ id: message, author_id, side, words, at }) => ({
      id: Number(message),
      author: author_id,
      side,
      words,
      at,
    })),
  }
}

export async function readSessions(db: Db, id: HelpId): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('help_session')
    .selectAll()
    .where('request_id', '=', id)
    .orderBy('held_on')
    .orderBy('id')
    .execute()
  return rows.map(({ id: session, held_on, minutes, kind, words }) => ({
    id: Number(session),
    heldOn: held_on,
    minutes,
    kind,
    words,
  }))
}

/** Of several requests, the soonest due first. */
export async function readTasks(
  db: Db,
  ids: readonly HelpId[],
): Promise<readonly (Task & { readonly request: HelpId })[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('help_task')
    .selectAll()
    .where('request_id', 'in', [...ids])
    .orderBy('due')
    .orderBy('id')
    .execute()
  return rows.map(({ id, request_id, words, owner, due, state }) => ({
    id: Number(id),
    request: request_id,
    words,
    owner,
    due,
    state,
  }))
}

/** Of several requests, the soonest first. */
export async function readAppointments(
  db: Db,
  ids: readonly HelpId[],
): Promise<readonly (Appointment & { readonly request: HelpId; readonly updatedAt: Date })[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('help_appointment')
    .selectAll()
    .where('request_id', 'in', [...ids])
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, request_id, starts_at, minutes, kind, place, sequence, state, updated_at }) => ({
    id: Number(id),
    request: request_id,
    startsAt: starts_at,
    minutes,
    kind,
    place,
    sequence,
    state,
    updatedAt: updated_at,
  }))
}
