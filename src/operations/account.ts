/** What a person says of herself, and the work she takes into her own space. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database } from '../storage/database.ts'
import { isHolder } from '../storage/idea/holder.ts'
import { readHeldIdea } from '../storage/idea/reads.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { insertConsent, insertWork, setPersonDetails } from '../storage/person/writes.ts'
import { readSimulation } from '../storage/simulation/reads.ts'

export const LONGEST_NAME = 120
export const ACCOUNT_PURPOSE = 'account'

export type AccountDetails = {
  readonly name: string | null
  readonly territory: TerritoryCode | null
  /** hash of the words of consent that she was shown and has ticked; null: not ticked */
  readonly consentHash: string | null
}
export type AccountRefusal = { readonly kind: 'name-long' } | { readonly kind: 'consent-missing' }

/** A name or a place is kept only with her consent; to take both away none is needed. */
export function saveAccount(
  db: Database,
  person: PersonId,
  details: AccountDetails,
  { now, words }: { readonly now: Date /** hash of the words as they are now */; readonly words: string },
): Promise<Outcome<null, AccountRefusal>> {
  const { name, territory, consentHash } = details
  const says = name !== null || territory !== null
  return db.transaction().execute(async (trx) => {
    if (name !== null && name.length > LONGEST_NAME) return refused<AccountRefusal>({ kind: 'name-long' })
    if (says && consentHash !== words) return refused<AccountRefusal>({ kind: 'consent-missing' })
    await setPersonDetails(trx, person, { name, territory })
    if (says) await insertConsent(trx, { person, purpose: ACCOUNT_PURPOSE, wordsHash: words, at: now })
    const subject = `person:${person}`
    const detail = { named: name !== null, placed: territory !== null }
    await appendJournal(trx, { at: now, actor: subject, action: 'save-account', subject, detail })
    return accepted(null)
  })
}

export type NoSuchWork = { readonly kind: 'no-such-work' }

/** An idea of which she has the private link becomes part of her own space. */
export async function attachIdea(
  db: Database,
  person: PersonId,
  idea: { readonly id: string; readonly holderSecret: string },
  now: Date,
): Promise<Outcome<null, NoSuchWork>> {
  const held = await readHeldIdea(db, idea.id)
  if (!isHolder(held, idea.holderSecret)) return refused<NoSuchWork>({ kind: 'no-such-work' })
  return attach(db, { person, kind: 'idea', ref: held.projectId }, now)
}

/** A simulation of which she has the short id: whoever has it may read it. */
export async function attachSimulation(
  db: Database,
  person: PersonId,
  id: string,
  now: Date,
): Promise<Outcome<null, NoSuchWork>> {
  if ((await readSimulation(db, id)) === null) return refused<NoSuchWork>({ kind: 'no-such-work' })
  return attach(db, { person, kind: 'simulation', ref: id }, now)
}

function attach(
  db: Database,
  work: { readonly person: PersonId; readonly kind: 'idea' | 'simulation'; readonly ref: string },
  now: Date,
): Promise<Outcome<null, NoSuchWork>> {
  return db.transaction().execute(async (trx) => {
    if (await insertWork(trx, { ...work, at: now })) {
      const [actor, subject] = [`person:${work.person}`, `${work.kind}:${work.ref}`]
      await appendJournal(trx, { at: now, actor, action: `attach-${work.kind}`, subject, detail: {} })
    }
    return accepted(null)
  })
}
