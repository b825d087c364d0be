/** What a person sees of her own: her sessions and the work she has begun. */
import type { Publication, Visibility } from '../../domain/project/project.ts'
import type { OwnText } from '../../domain/basics/own-text.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Contact } from '../../domain/person/contact.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'
import { hashOfToken } from './session-token.ts'

export type OwnSession = {
  /** names it among her sessions; of no use for signing in */
  readonly name: string
  readonly createdAt: Date
  readonly seenAt: Date
  readonly current: boolean
}

/** The latest seen first; `since`: those without a sign of life for longer are over. */
export async function readSessions(
  db: Database,
  person: PersonId,
  { token, since }: { readonly token: string; readonly since: Date },
): Promise<readonly OwnSession[]> {
  const current = hashOfToken(token)
  const rows = await db
    .selectFrom('session')
    .select(['token_hash', 'created_at', 'seen_at'])
    .where('person_id', '=', person)
    .where('seen_at', '>=', since)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    name: row.token_hash.slice(0, 16),
    createdAt: row.created_at,
    seenAt: row.seen_at,
    current: row.token_hash === current,
  }))
}

export async function readPersonByContact(
  db: Database | Transaction,
  { channel, address }: Contact,
): Promise<PersonId | null> {
  const row = await db
    .selectFrom('person_contact')
    .select('person_id')
    .where('channel', '=', channel)
    .where('address', '=', address)
    .executeTakeFirst()
  return row?.person_id ?? null
}

export type OwnIdea = {
  readonly id: string
  readonly title: OwnText
  readonly publication: Publication
  readonly visibility: Visibility
  readonly receivedAt: Date
  readonly receiptNumber: number
  /** with the site's keys it gives the secret of the holder's page */
  readonly idempotencyKey: string
}

/** Ideas that were put in with one of her numbers or addresses, and those she has added by their link. */
export async function readOwnIdeas(db: Database, person: PersonId): Promise<readonly OwnIdea[]> {
  const rows = await db
    .selectFrom('idea_receipt')
    .innerJoin('project', 'project.id', 'idea_receipt.project_id')
    .select([
      'project.id',
      'title',
      'publication',
      'visibility',
      'received_at',
      'idea_receipt.number',
      'idempotency_key',
    ])
    .where('project.id', 'in', (eb) =>
      eb
        .selectFrom('person_work')
        .select('ref as id')
        .where('person_id', '=', person)
        .where('kind', '=', 'idea')
        .union(
          eb
            .selectFrom('person_contact')
            .innerJoin('idea_contact', (join) =>
              join
                .onRef('person_contact.channel', '=', 'idea_contact.channel')
                .onRef('person_contact.address', '=', 'idea_contact.address'),
            )
            .select('idea_contact.project_id as id')
            .where('person_contact.person_id', '=', person),
        ),
    )
    .orderBy('received_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ received_at, number, idempotency_key, ...rest }) => ({
    ...rest,
    receivedAt: received_at,
    receiptNumber: Number(number),
    idempotencyKey: idempotency_key,
  }))
}

export type OwnSimulation = { readonly id: string; readonly model: string; readonly title: string | null }

export async function readOwnSimulations(db: Database, person: PersonId): Promise<readonly OwnSimulation[]> {
  return db
    .selectFrom('person_work')
    .innerJoin('simulation', 'simulation.id', 'person_work.ref')
    .select(['simulation.id', 'model_id as model', 'title'])
    .where('person_id', '=', person)
    .where('kind', '=', 'simulation')
    .orderBy('added_at', 'desc')
    .limit(100)
    .execute()
}

/** Whether she has agreed to these very words, and not taken it back. */
export async function readConsent(
  db: Database,
  person: PersonId,
  purpose: string,
  wordsHash: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('consent')
    .select('id')
    .where('person_id', '=', person)
    .where('purpose', '=', purpose)
    .where('words_hash', '=', wordsHash)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export type Agent = {
  readonly person: PersonId
  readonly name: string | null
  readonly role: string
  readonly territory: string
  readonly grantedBy: string
  readonly address: string | null
}

/** Everybody who has a role, with her first address: for the terminal. */
export async function readAgents(db: Database): Promise<readonly Agent[]> {
  return db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(({ selectFrom }) => [
      'person.id as person',
      'person.name',
      'role',
      'role_grant.territory_code as territory',
      'granted_by as grantedBy',
      selectFrom('person_contact')
        .select('address')
        .whereRef('person_id', '=', 'person.id')
        .orderBy('verified_at')
        .limit(1)
        .as('address'),
    ])
    .orderBy('role')
    .orderBy('role_grant.territory_code')
    .orderBy('person.id')
    .execute()
}

/** Whether a role can be given there. */
export async function isTerritory(db: Database, code: TerritoryCode): Promise<boolean> {
  const row = await db.selectFrom('territory').select('code').where('code', '=', code).executeTakeFirst()
  return row !== undefined
}
