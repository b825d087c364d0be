import { sql } from 'kysely'
import type { Diagnosis, Note, Session, Task, TaskOwner, TaskState } from '../../domain/accompaniment/case.ts'
import type { Day } from '../../domain/accompaniment/days.ts'
import type { HelpId, HelpResult, Offer } from '../../domain/accompaniment/help.ts'
import type { NewHelp } from '../../domain/accompaniment/read-help.ts'
import type { NewAppointment } from '../../domain/accompaniment/read-work.ts'
import type { SurveyAnswer } from '../../domain/accompaniment/survey.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'
import type { AdviserProfile } from './adviser-reads.ts'

/** Lets one change of a request through at a time. False: there is none. */
export async function lockHelp(trx: Transaction, id: HelpId): Promise<boolean> {
  const row = await trx
    .selectFrom('help_request')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Requests are routed one at a time, so that two do not see the same adviser idle. */
export async function lockRouting(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(6023)`.execute(trx)
}

export async function insertConsent(
  trx: Transaction,
  person: PersonId,
  purpose: string,
  { wordsHash, at }: { readonly wordsHash: string; readonly at: Date },
): Promise<string> {
  const { id } = await trx
    .insertInto('consent')
    .values({ person_id: person, purpose, words_hash: wordsHash, given_at: at, withdrawn_at: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type KeptHelp = NewHelp & {
  readonly id: HelpId
  readonly person: PersonId
  readonly dossier: DossierId | null
  readonly consent: string | null
  readonly key: string
  readonly at: Date
}

export async function insertHelp(trx: Transaction, help: KeptHelp): Promise<void> {
  await trx
    .insertInto('help_request')
    .values({
      id: help.id,
      person_id: help.person,
      dossier_id: help.dossier,
      subject: help.subject,
      words: help.words,
      territory_code: help.territory,
      language: help.language,
      consent_id: help.consent,
      state: 'queue',
      adviser_id: null,
      created_at: help.at,
      answered_at: null,
      taken_at: null,
      closed_at: null,
      result: null,
      result_words: null,
      idempotency_key: help.key,
    })
    .execute()
}

export async function insertOffer(
  trx: Transaction,
  id: HelpId,
  { turn, adviser, at }: { readonly turn: number; readonly adviser: PersonId; readonly at: Date },
): Promise<void> {
  const open = { reminded_at: null, answered_at: null, answer: null, reason: null }
  await trx
    .insertInto('help_offer')
    .values({ request_id: id, turn, adviser_id: adviser, offered_at: at, ...open })
    .execute()
  await trx.updateTable('help_request').set({ state: 'offered' }).where('id', '=', id).execute()
}

export async function answerOffer(
  trx: Transaction,
  id: HelpId,
  {
    answer,
    reason,
    at,
  }: { readonly answer: Offer['answer']; readonly reason: string | null; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('help_offer')
    .set({ answer, reason, answered_at: at })
    .where('request_id', '=', id)
    .where('answer', 'is', null)
    .execute()
}

export async function markReminded(trx: Transaction, id: HelpId, turn: number, at: Date): Promise<void> {
  await trx
    .updateTable('help_offer')
    .set({ reminded_at: at })
    .where('request_id', '=', id)
    .where('turn', '=', turn)
    .execute()
}

export async function setAnswered(trx: Transaction, id: HelpId, at: Date): Promise<void> {
  await trx
    .updateTable('help_request')
    .set({ answered_at: at })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .execute()
}

export async function queueHelp(trx: Transaction, id: HelpId): Promise<void> {
  await trx
    .updateTable('help_request')
    .set({ state: 'queue', adviser_id: null })
    .where('id', '=', id)
    .execute()
}

/** It is hers from now on; when it was first taken stays. */
export async function openHelp(trx: Transaction, id: HelpId, adviser: PersonId, at: Date): Promise<void> {
  await trx
    .updateTable('help_request')
    .set({ state: 'open', adviser_id: adviser, taken_at: sql`coalesce(taken_at, ${at})` })
    .where('id', '=', id)
    .execute()
}

export async function closeHelpRow(
  trx: Transaction,
  id: HelpId,
  { result, words, at }: { readonly result: HelpResult; readonly words: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('help_request')
    .set({ state: 'closed', closed_at: at, result, result_words: words })
    .where('id', '=', id)
    .execute()
}

export async function reopenHelpRow(trx: Transaction, id: HelpId, hasAdviser: boolean): Promise<void> {
  await trx
    .updateTable('help_request')
    .set({ state: hasAdviser ? 'open' : 'queue', closed_at: null, result: null, result_words: null })
    .where('id', '=', id)
    .execute()
}

export async function withdrawHelpRow(trx: Transaction, id: HelpId): Promise<void> {
  await trx.updateTable('help_request').set({ state: 'withdrawn' }).where('id', '=', id).execute()
}

export async function putDiagnosis(
  trx: Transaction,
  id: HelpId,
  { grid, words, updatedAt }: Diagnosis,
): Promise<void> {
  const values = { grid: JSON.stringify(grid), words, updated_at: updatedAt }
  await trx
    .insertInto('help_diagnosis')
    .values({ request_id: id, ...values })
    .onConflict((conflict) => conflict.column('request_id').doUpdateSet(values))
    .execute()
}

export async function insertTask(
  trx: Transaction,
  id: HelpId,
  { words, owner, due }: Omit<Task, 'id' | 'state'>,
  at: Date,
): Promise<void> {
  const values = {
    request_id: id,
    words,
    owner,
    due,
    state: 'open',
    created_at: at,
    settled_at: null,
  } as const
  await trx.insertInto('help_task').values(values).execute()
}

/** False: no such task in this request, or not of this owner. */
export async function setTask(
  trx: Transaction,
  id: HelpId,
  task: number,
  { state, owner, at }: { readonly state: TaskState; readonly owner: TaskOwner | null; readonly at: Date },
): Promise<boolean> {
  let query = trx
    .updateTable('help_task')
    .set({ state, settled_at: state === 'open' ? null : at })
    .where('request_id', '=', id)
    .where('id', '=', String(task))
  if (owner !== null) query = query.where('owner', '=', owner)
  return (await query.executeTakeFirst()).numUpdatedRows > 0n
}

export async function insertAppointment(
  trx: Transaction,
  id: HelpId,
  { startsAt, minutes, kind, place }: NewAppointment,
  at: Date,
): Promise<number> {
  const { id: appointment } = await trx
    .insertInto('help_appointment')
    .values({
      request_id: id,
      starts_at: startsAt,
      minutes,
      kind,
      place,
      sequence: 0,
      state: 'set',
      created_at: at,
      updated_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(appointment)
}

/** Its number of changes goes up. Null: there is none that could change. */
export async function changeAppointment(
  trx: Transaction,
  id: HelpId,
  appointment: number,
  change: NewAppointment | 'cancel',
  at: Date,
): Promise<{ readonly sequence: number; readonly startsAt: Date } | null> {
  const values =
    change === 'cancel'
      ? { state: 'cancelled' as const }
      : { starts_at: change.startsAt, minutes: change.minutes, kind: change.kind, place: change.place }
  const row = await trx
    .updateTable('help_appointment')
    .set({ ...values, sequence: sql`sequence + 1`, updated_at: at })
    .where('request_id', '=', id)
    .where('id', '=', String(appointment))
    .where('state', '=', 'set')
    .returning(['sequence', 'starts_at'])
    .executeTakeFirst()
  return row === undefined ? null : { sequence: row.sequence, startsAt: row.starts_at }
}

export async function insertSession(
  trx: Transaction,
  id: HelpId,
  { heldOn, minutes, kind, words }: Omit<Session, 'id'>,
  at: Date,
): Promise<void> {
  const values = { request_id: id, held_on: heldOn, minutes, kind, words, created_at: at }
  await trx.insertInto('help_session').values(values).execute()
}

export async function insertNote(trx: Transaction, id: HelpId, note: Omit<Note, 'id'>): Promise<void> {
  const { author, shared, words, at } = note
  await trx.insertInto('help_note').values({ request_id: id, author_id: author, shared, words, at }).execute()
}

export async function insertMessage(
  trx: Transaction,
  id: HelpId,
  message: {
    readonly author: PersonId
    readonly side: TaskOwner
    readonly words: string
    readonly at: Date
  },
): Promise<number> {
  const { author, ...rest } = message
  const { id: number } = await trx
    .insertInto('help_message')
    .values({ request_id: id, author_id: author, ...rest })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(number)
}

export async function putAdviserProfile(
  trx: Transaction,
  person: PersonId,
  profile: AdviserProfile,
  { by, at }: { readonly by: PersonId; readonly at: Date },
): Promise<void> {
  const values = { ...profile, updated_at: at, updated_by: by }
  await trx
    .insertInto('adviser_profile')
    .values({ person_id: person, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute()
}

/** Lets an adviser into a dossier, or out of it. */
export async function setDossierAdviser(
  trx: Transaction,
  dossier: DossierId,
  adviser: PersonId,
  letIn: Date | null,
): Promise<void> {
  if (letIn === null)
    await trx
      .deleteFrom('dossier_adviser')
      .where('dossier_id', '=', dossier)
      .where('person_id', '=', adviser)
      .execute()
  else
    await trx
      .insertInto('dossier_adviser')
      .values({ dossier_id: dossier, person_id: adviser, let_in_at: letIn })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** False: this survey was sent before. */
export async function insertSurvey(
  trx: Transaction,
  id: HelpId,
  survey: {
    readonly closedAt: Date
    readonly months: number
    readonly tokenHash: string
    readonly at: Date
  },
): Promise<boolean> {
  const { closedAt, months, tokenHash, at } = survey
  const added = await trx
    .insertInto('help_survey')
    .values({
      request_id: id,
      closed_at: closedAt,
      months,
      token_hash: tokenHash,
      sent_at: at,
      answered_on: null,
    })
    .onConflict((conflict) => conflict.columns(['request_id', 'closed_at', 'months']).doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** False: no such survey, or it was answered before. */
export async function markSurveyAnswered(trx: Transaction, tokenHash: string, day: Day): Promise<boolean> {
  const marked = await trx
    .updateTable('help_survey')
    .set({ answered_on: day })
    .where('token_hash', '=', tokenHash)
    .where('answered_on', 'is', null)
    .executeTakeFirst()
  return marked.numUpdatedRows > 0n
}

/** Nothing here leads back to who answered: the region, not the commune; the year, not the day. */
export async function insertSurveyAnswer(
  trx: Transaction,
  of: {
    readonly region: TerritoryCode
    readonly subject: string
    readonly months: number
    readonly year: string
  },
  answer: SurveyAnswer,
): Promise<void> {
  await trx
    .insertInto('help_survey_answer')
    .values({
      region_code: of.region,
      subject: of.subject as 'other',
      months: of.months,
      ...answer,
      answered_in: of.year,
    })
    .execute()
}
