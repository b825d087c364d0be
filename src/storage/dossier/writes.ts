import { sql } from 'kysely'
import type { AnswerEdit, AnswerValue, EditVerdict } from '../../domain/dossier/answer.ts'
import type { DossierId, MemberRole } from '../../domain/dossier/dossier.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'
import type { DossierTables } from './tables.ts'

/** False: a dossier of this project, or of this id, is there already. */
export async function insertDossier(
  trx: Transaction,
  dossier: {
    readonly id: DossierId
    readonly project: string
    readonly language: Language
    readonly at: Date
  },
): Promise<boolean> {
  const { id, project, language, at } = dossier
  const result = await trx
    .insertInto('dossier')
    .values({ id, project_id: project, language, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Whoever begins a dossier of this id waits for the other: the same form sent twice at once is one dossier for both. */
export async function lockDossierId(trx: Transaction, id: DossierId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 6027))`.execute(trx)
}

/** Holds the dossier until the transaction ends: writers come one after the other. False: there is none. */
export async function lockDossier(trx: Transaction, id: DossierId): Promise<boolean> {
  const row = await trx.selectFrom('dossier').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row !== undefined
}

/** Lets a person in, or gives her another role. */
export async function putMember(
  trx: Transaction,
  dossier: DossierId,
  { person, role, at }: { readonly person: PersonId; readonly role: MemberRole; readonly at: Date },
): Promise<void> {
  await trx
    .insertInto('dossier_member')
    .values({ dossier_id: dossier, person_id: person, role, joined_at: at })
    .onConflict((conflict) => conflict.columns(['dossier_id', 'person_id']).doUpdateSet({ role }))
    .execute()
}

export async function deleteMember(trx: Transaction, dossier: DossierId, person: PersonId): Promise<void> {
  await trx
    .deleteFrom('dossier_member')
    .where('dossier_id', '=', dossier)
    .where('person_id', '=', person)
    .execute()
}

export type NewVersion = {
  readonly dossier: DossierId
  readonly question: string
  readonly version: number
  readonly base: number
  readonly value: AnswerValue | null
  readonly author: PersonId
  readonly at: Date
  readonly key: string
  readonly standing: DossierTables['dossier_answer']['standing']
}

export async function insertVersion(trx: Transaction, answer: NewVersion): Promise<void> {
  await trx
    .insertInto('dossier_answer')
    .values({
      dossier_id: answer.dossier,
      question: answer.question,
      version: answer.version,
      base: answer.base,
      value: answer.value === null ? null : JSON.stringify(answer.value),
      author_id: answer.author,
      at: answer.at,
      edit_key: answer.key,
      standing: answer.standing,
    })
    .execute()
}

/** `current` becomes `past`, or `beside` becomes `settled`. */
export async function moveStanding(
  trx: Transaction,
  { dossier, question }: { readonly dossier: DossierId; readonly question: string },
  from: 'current' | 'beside',
): Promise<void> {
  await trx
    .updateTable('dossier_answer')
    .set({ standing: from === 'current' ? 'past' : 'settled' })
    .where('dossier_id', '=', dossier)
    .where('question', '=', question)
    .where('standing', '=', from)
    .execute()
}

export async function insertVerdict(
  trx: Transaction,
  dossier: DossierId,
  { key, question }: AnswerEdit,
  verdict: EditVerdict,
): Promise<void> {
  await trx
    .insertInto('dossier_edit')
    .values({
      dossier_id: dossier,
      edit_key: key,
      question,
      verdict: verdict.kind,
      version: verdict.version,
      against: verdict.kind === 'beside' ? verdict.current.version : null,
    })
    .execute()
}
