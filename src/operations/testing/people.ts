/** For tests: people who have signed in, with a cookie each. */
import { createHash, randomBytes } from 'node:crypto'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Actor, Grant } from '../../domain/person/actor.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database } from '../../storage/database.ts'

export type SignedIn = {
  readonly actor: Actor
  readonly address: string
  /** for the header `cookie` of a request to a site without https */
  readonly cookie: string
}

type Wanted = {
  readonly name?: string
  readonly language?: 'ar' | 'fr' | 'zgh' | 'en'
  readonly territory?: string
  /** as `{ role: 'delegate', territory: '02' }` */
  readonly grants?: readonly { readonly role: Grant['role']; readonly territory: string }[]
  /** of agents: a second factor was shown (default) or not */
  readonly strong?: boolean
  readonly now?: Date
}

let count = 0

export async function signedInPerson(db: Database, wanted: Wanted = {}): Promise<SignedIn> {
  count += 1
  const now = wanted.now ?? new Date()
  const id = randomBytes(8).toString('hex') as PersonId
  const address = `+2126${String(10_000_000 + count).padStart(8, '0')}`
  const token = randomBytes(32).toString('base64url')
  const grants = (wanted.grants ?? []).map((grant) => ({
    ...grant,
    territory: grant.territory as TerritoryCode,
  }))
  const strong = grants.length > 0 && (wanted.strong ?? true)
  await db
    .insertInto('person')
    .values({
      id,
      name: wanted.name ?? null,
      language: wanted.language ?? 'ar',
      territory_code: (wanted.territory ?? null) as TerritoryCode | null,
      created_at: now,
    })
    .execute()
  await db
    .insertInto('person_contact')
    .values({ channel: 'phone', address, person_id: id, verified_at: now })
    .execute()
  for (const { role, territory } of grants)
    await db
      .insertInto('role_grant')
      .values({ person_id: id, role, territory_code: territory, granted_by: 'test', granted_at: now })
      .execute()
  await db
    .insertInto('session')
    .values({
      token_hash: createHash('sha256').update(token).digest('hex'),
      person_id: id,
      created_at: now,
      seen_at: now,
      strong_at: strong ? now : null,
    })
    .execute()
  return { actor: { person: id, grants, strong }, address, cookie: `twiza=${token}` }
}
