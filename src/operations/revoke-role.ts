import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type GrantRefusal, grantFault, leavesNobody } from '../domain/office/grants.ts'
import type { Grant } from '../domain/person/actor.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database } from '../storage/database.ts'
import { asOfNow, lockGrants, readAdministrators } from '../storage/office/writes.ts'
import { deleteGrant } from '../storage/person/writes.ts'
import { type GrantCircumstances, tellOfGrant } from './grant-role.ts'

/** Takes a role away; the person's next request is answered without it. The last administrator stays. */
export function revokeRole(
  db: Database,
  { person, ...grant }: Grant & { readonly person: PersonId },
  circumstances: GrantCircumstances,
): Promise<Outcome<'revoked', GrantRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockGrants(trx)
    const fault = grantFault(await asOfNow(trx, circumstances.doer), person, grant)
    if (fault !== null) return refused(fault)
    if (leavesNobody(grant, await readAdministrators(trx), person))
      return refused<GrantRefusal>({ kind: 'last-administrator' })
    if (!(await deleteGrant(trx, { ...grant, person }))) return refused<GrantRefusal>({ kind: 'not-granted' })
    await tellOfGrant(trx, 'revoked', { person, ...grant }, circumstances)
    return accepted('revoked')
  })
}
