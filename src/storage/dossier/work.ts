/** The record of the bank on which a dossier stands, and whose idea it was. */
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { OwnText } from '../../domain/basics/own-text.ts'
import type { Contact } from '../../domain/person/contact.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Stage } from '../../domain/project/project.ts'
import type { Database, Transaction } from '../database.ts'

/** Whether she has taken this idea into her own space. */
export async function hasIdea(db: Database | Transaction, person: PersonId, idea: string): Promise<boolean> {
  const row = await db
    .selectFrom('person_work')
    .select('ref')
    .where('person_id', '=', person)
    .where('kind', '=', 'idea')
    .where('ref', '=', idea)
    .executeTakeFirst()
  return row !== undefined
}

export async function dossierOfProject(
  db: Database | Transaction,
  project: string,
): Promise<DossierId | null> {
  const row = await db.selectFrom('dossier').select('id').where('project_id', '=', project).executeTakeFirst()
  return row?.id ?? null
}

export type DossierCard = {
  readonly id: DossierId
  readonly title: OwnText
  readonly stage: Stage
  readonly createdAt: Date
}

/** The dossiers of a person with what they are called, the latest joined first. */
export async function readDossierCards(db: Database, person: PersonId): Promise<readonly DossierCard[]> {
  const rows = await db
    .selectFrom('dossier_member')
    .innerJoin('dossier', 'dossier.id', 'dossier_member.dossier_id')
    .innerJoin('project', 'project.id', 'dossier.project_id')
    .select(['dossier.id', 'title', 'stage', 'dossier.created_at as createdAt'])
    .where('person_id', '=', person)
    .orderBy('joined_at', 'desc')
    .orderBy('dossier.id')
    .execute()
  return rows
}

/** Names of people as they call themselves, by id; who has said none is absent. */
export async function readNames(
  db: Database,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (people.length === 0) return new Map()
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', people).execute()
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])))
}

/** What somebody who is known by this contact reads; null: nobody is. */
export async function languageOfContact(
  db: Database | Transaction,
  { channel, address }: Contact,
): Promise<Language | null> {
  const row = await db
    .selectFrom('person_contact')
    .innerJoin('person', 'person.id', 'person_contact.person_id')
    .select('language')
    .where('channel', '=', channel)
    .where('address', '=', address)
    .executeTakeFirst()
  return row?.language ?? null
}

export async function setStage(trx: Transaction, project: string, stage: Stage): Promise<void> {
  await trx.updateTable('project').set({ stage }).where('id', '=', project).execute()
}

export async function setSimulation(
  trx: Transaction,
  project: string,
  { simulation, model }: { readonly simulation: string | null; readonly model: string | null },
): Promise<void> {
  const change = { simulation_id: simulation, ...(model === null ? {} : { model_id: model }) }
  await trx.updateTable('project').set(change).where('id', '=', project).execute()
}

export async function deleteDossierRow(trx: Transaction, id: DossierId): Promise<void> {
  await trx.deleteFrom('dossier').where('id', '=', id).execute()
}
