import { sql } from 'kysely'
import type { Language } from '../../domain/basics/language.ts'
import { NATION, parentOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { HelpSubject } from '../../domain/accompaniment/help.ts'
import type { AvailableAdviser } from '../../domain/accompaniment/route.ts'
import type { AgentRole } from '../../domain/person/actor.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'
import { within } from '../territory/within.ts'

type Db = Database | Transaction

export type AdviserProfile = {
  readonly subjects: readonly HelpSubject[]
  readonly languages: readonly Language[]
  readonly capacity: number
}

/** Null: she has not said yet what she helps with. */
export async function readAdviserProfile(db: Db, person: PersonId): Promise<AdviserProfile | null> {
  const row = await db
    .selectFrom('adviser_profile')
    .select(['subjects', 'languages', 'capacity'])
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row ?? null
}

/** The territory and all that contain it. */
export function around(territory: TerritoryCode): readonly TerritoryCode[] {
  const outer = parentOf(territory)
  return outer === null ? [territory] : [territory, ...around(outer)]
}

/** Everybody who is adviser of a territory that contains this one and has said what she helps with. */
export async function readAdvisersOf(
  db: Db,
  territory: TerritoryCode,
): Promise<readonly (AvailableAdviser & { readonly name: string | null })[]> {
  const rows = await db
    .selectFrom('role_grant')
    .innerJoin('adviser_profile', 'adviser_profile.person_id', 'role_grant.person_id')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select((eb) => [
      'role_grant.person_id as person',
      'role_grant.territory_code as scope',
      'person.name',
      'adviser_profile.subjects',
      'adviser_profile.languages',
      'adviser_profile.capacity',
      eb
        .selectFrom('help_request')
        .select(sql<string>`count(*)`.as('n'))
        .whereRef('help_request.adviser_id', '=', 'role_grant.person_id')
        .where('help_request.state', '=', 'open')
        .as('open'),
      eb
        .selectFrom('help_offer')
        .select(sql<string>`count(*)`.as('n'))
        .whereRef('help_offer.adviser_id', '=', 'role_grant.person_id')
        .where('help_offer.answer', 'is', null)
        .as('asked'),
      eb
        .selectFrom('help_offer')
        .select(sql<Date | null>`max(help_offer.offered_at)`.as('at'))
        .whereRef('help_offer.adviser_id', '=', 'role_grant.person_id')
        .as('last'),
    ])
    .where('role_grant.role', '=', 'adviser')
    .where('role_grant.territory_code', 'in', [...around(territory)])
    .orderBy('role_grant.person_id')
    .execute()
  const found = new Map<PersonId, AvailableAdviser & { readonly name: string | null }>()
  for (const row of rows) {
    const before = found.get(row.person)
    found.set(row.person, {
      person: row.person,
      name: row.name,
      scopes: [...(before?.scopes ?? []), row.scope],
      subjects: row.subjects,
      languages: row.languages,
      capacity: row.capacity,
      load: Number(row.open ?? 0) + Number(row.asked ?? 0),
      lastAskedAt: row.last,
    })
  }
  return [...found.values()]
}

/** Everybody with a role in a territory that contains this one, those of the nation left aside when there are nearer. */
export async function readNearestAgents(
  db: Db,
  role: AgentRole,
  territory: TerritoryCode,
): Promise<readonly PersonId[]> {
  const rows = await db
    .selectFrom('role_grant')
    .select(['person_id', 'territory_code'])
    .where('role', '=', role)
    .where('territory_code', 'in', [...around(territory)])
    .orderBy('person_id')
    .execute()
  const near = rows.filter(({ territory_code }) => territory_code !== NATION)
  return [...new Set((near.length > 0 ? near : rows).map(({ person_id }) => person_id))]
}

/** Advisers in a territory, with or without a profile, for its delegate. */
export async function readAdvisersWithin(
  db: Db,
  scopes: readonly TerritoryCode[],
): Promise<
  readonly {
    readonly person: PersonId
    readonly name: string | null
    readonly scope: TerritoryCode
    readonly profile: AdviserProfile | null
  }[]
> {
  if (scopes.length === 0) return []
  const rows = await db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .leftJoin('adviser_profile', 'adviser_profile.person_id', 'role_grant.person_id')
    .select(['person.id', 'person.name', 'role_grant.territory_code', 'subjects', 'languages', 'capacity'])
    .where('role', '=', 'adviser')
    .where(within('role_grant.territory_code', scopes))
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
  return rows.map((row) => ({
    person: row.id,
    name: row.name,
    scope: row.territory_code,
    profile:
      row.subjects === null || row.languages === null || row.capacity === null
        ? null
        : { subjects: row.subjects, languages: row.languages, capacity: row.capacity },
  }))
}

export async function readNames(
  db: Db,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string | null>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...people])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
