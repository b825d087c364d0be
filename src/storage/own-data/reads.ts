/** What the database holds of one person, table by table, as the list says (table-list.ts). */
import { type RawBuilder, sql } from 'kysely'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'
import { type Finder, OWN_TABLES } from './table-list.ts'

type Some = Database | Transaction

/** What leads to her rows. */
export type Traces = {
  readonly person: PersonId
  readonly addresses: readonly string[]
  /** ids of projects */
  readonly ideas: readonly string[]
  readonly dossiers: readonly DossierId[]
  readonly helpRequests: readonly string[]
  readonly simulations: readonly string[]
  readonly sessions: readonly string[]
}

export async function readTraces(db: Some, person: PersonId): Promise<Traces> {
  const texts = async (query: RawBuilder<{ it: string }>) =>
    (await query.execute(db)).rows.map(({ it }) => it)
  const addresses = await texts(sql`select address as it from person_contact where person_id = ${person}`)
  return {
    person,
    addresses,
    ideas: await texts(sql`
      select ref as it from person_work where person_id = ${person} and kind = 'idea'
      union select project_id from idea_contact where address = any (${addresses})`),
    dossiers: (await texts(
      sql`select dossier_id as it from dossier_member where person_id = ${person}`,
    )) as DossierId[],
    helpRequests: await texts(sql`select id as it from help_request where person_id = ${person}`),
    simulations: await texts(
      sql`select ref as it from person_work where person_id = ${person} and kind = 'simulation'`,
    ),
    sessions: await texts(sql`select token_hash as it from session where person_id = ${person}`),
  }
}

/** The condition that finds her rows in a table; false where nothing leads there. */
export function conditionOf(finders: readonly Finder[], traces: Traces): RawBuilder<boolean> {
  const values: Readonly<Record<Finder['by'], readonly string[]>> = {
    person: [traces.person],
    address: traces.addresses,
    idea: traces.ideas,
    dossier: traces.dossiers,
    help: traces.helpRequests,
    simulation: traces.simulations,
    session: traces.sessions,
  }
  const parts = finders.map(({ by, column }) => sql<boolean>`${sql.ref(column)} = any (${values[by]})`)
  return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`
}

export type OwnRows = {
  readonly table: string
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** A copy of everything, tables without a row of hers left out. */
export async function readOwnRows(db: Database, person: PersonId): Promise<readonly OwnRows[]> {
  const traces = await readTraces(db, person)
  const found: OwnRows[] = []
  for (const { table, hers, copied } of OWN_TABLES) {
    if (copied.length === 0 || hers.length === 0) continue
    const columns = sql.join(copied.map((column) => sql.ref(column)))
    const { rows } = await sql<Record<string, unknown>>`
      select ${columns} from ${sql.table(table)} where ${conditionOf(hers, traces)}`.execute(db)
    if (rows.length > 0) found.push({ table, rows })
  }
  return found
}

export type OwnConsent = {
  /** of the table `consent`; `idea:<id>` for the consent that was given with an idea */
  readonly id: string
  readonly purpose: string
  /** title of the idea it was given with, as she wrote it */
  readonly about: string | null
  readonly givenAt: Date
  readonly withdrawnAt: Date | null
}

export async function readConsents(db: Database, person: PersonId): Promise<readonly OwnConsent[]> {
  const given = await db
    .selectFrom('consent')
    .select(['id', 'purpose', 'given_at as givenAt', 'withdrawn_at as withdrawnAt'])
    .where('person_id', '=', person)
    .execute()
  const { addresses, ideas } = await readTraces(db, person)
  const withIdeas = await db
    .selectFrom('idea_contact')
    .leftJoin('project', 'project.id', 'idea_contact.project_id')
    .select(['project_id', 'consented_at', sql<string | null>`project.title ->> 'own'`.as('about')])
    .where(({ or, eb }) =>
      or([eb('address', 'in', [...addresses, '']), eb('project_id', 'in', [...ideas, ''])]),
    )
    .execute()
  return [
    ...given.map((one) => ({ ...one, about: null })),
    ...withIdeas.map(({ project_id, consented_at, about }) => ({
      id: `idea:${project_id}`,
      purpose: 'idea',
      about,
      givenAt: consented_at,
      withdrawnAt: null,
    })),
  ].sort((a, b) => b.givenAt.getTime() - a.givenAt.getTime())
}
