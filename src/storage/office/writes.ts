import { sql } from 'kysely'
import { NATION } from '../../domain/basics/territory-code.ts'
import type { Actor } from '../../domain/person/actor.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { type Doer, isTerminal } from '../../domain/office/permissions.ts'
import type { Transaction } from '../database.ts'
import { readGrants } from '../person/reads.ts'

const GRANTS_LOCK = 7_491_224

/** One change of roles at a time, so that two administrators cannot take each other away at once. */
export async function lockGrants(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${GRANTS_LOCK})`.execute(trx)
}

/** Who acts with the roles held at this very moment: one that was taken away since the page was drawn does not count. */
export async function asOfNow(trx: Transaction, doer: Doer): Promise<Doer> {
  if (isTerminal(doer)) return doer
  return { ...doer, grants: await readGrants(trx, doer.person) } satisfies Actor
}

/** Everybody who administers the whole site. */
export async function readAdministrators(trx: Transaction): Promise<readonly PersonId[]> {
  const rows = await trx
    .selectFrom('role_grant')
    .select('person_id')
    .where('role', '=', 'administrator')
    .where('territory_code', '=', NATION)
    .execute()
  return rows.map((row) => row.person_id)
}
