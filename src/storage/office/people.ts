import type { Grant } from '../../domain/person/actor.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Database } from '../database.ts'
import { within } from '../territory/within.ts'

export type KeptGrant = Grant & { readonly by: string; readonly at: Date }

/** The roles of a person, with who gave them and when. */
export async function readKeptGrants(db: Database, person: PersonId): Promise<readonly KeptGrant[]> {
  return db
    .selectFrom('role_grant')
    .select(['role', 'territory_code as territory', 'granted_by as by', 'granted_at as at'])
    .where('person_id', '=', person)
    .orderBy('territory_code')
    .orderBy('role')
    .execute()
}

export type Agent = Grant & { readonly person: PersonId; readonly name: string | null }

/** Everybody who has a role in one of the territories, by territory, role and name; at most `limit`. */
export async function readAgents(
  db: Database,
  scope: readonly TerritoryCode[],
  limit: number,
): Promise<readonly Agent[]> {
  return db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(['role', 'role_grant.territory_code as territory', 'person.id as person', 'person.name'])
    .where(within('role_grant.territory_code', scope))
    .orderBy('role_grant.territory_code')
    .orderBy('role')
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(limit)
    .execute()
}
