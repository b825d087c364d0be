/** Takes one consent back, with what was kept by it; corrects her language; notes that she objects. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Language } from '../domain/basics/language.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { deleteContact } from '../storage/idea/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readTraces } from '../storage/own-data/reads.ts'
import { forgetDetails, insertObjection, markWithdrawn, setLanguage } from '../storage/own-data/writes.ts'
import { ACCOUNT_PURPOSE } from './account.ts'

export type NoSuchConsent = { readonly kind: 'no-such-consent' }

/** `consent`: its number, or `idea:<id>` for the one given with an idea, whose contact is then forgotten. */
export function withdrawConsent(
  db: Database,
  { person, consent }: { readonly person: PersonId; readonly consent: string },
  { now }: { readonly now: Date },
): Promise<Outcome<string, NoSuchConsent>> {
  return db.transaction().execute(async (trx) => {
    const purpose = await withdraw(trx, person, consent, now)
    if (purpose === null) return refused<NoSuchConsent>({ kind: 'no-such-consent' })
    const subject = `person:${person}`
    const detail = { purpose, consent }
    await appendJournal(trx, { at: now, actor: subject, action: 'withdraw-consent', subject, detail })
    return accepted(purpose)
  })
}

async function withdraw(
  trx: Transaction,
  person: PersonId,
  consent: string,
  now: Date,
): Promise<string | null> {
  const idea = /^idea:(.+)$/.exec(consent)?.[1]
  if (idea !== undefined) {
    const { ideas } = await readTraces(trx, person)
    return ideas.includes(idea) && (await deleteContact(trx, idea)) ? 'idea' : null
  }
  if (!/^\d{1,18}$/.test(consent)) return null
  const purpose = await markWithdrawn(trx, person, consent, now)
  if (purpose === ACCOUNT_PURPOSE) await forgetDetails(trx, person)
  return purpose
}

export function changeLanguage(
  db: Database,
  person: PersonId,
  language: Language,
  { now }: { readonly now: Date },
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await setLanguage(trx, person, language)
    const subject = `person:${person}`
    await appendJournal(trx, { at: now, actor: subject, action: 'change-language', subject, detail: {} })
  })
}

export const LONGEST_OBJECTION = 2000
export type ObjectionRefusal = { readonly kind: 'words-needed' } | { readonly kind: 'words-long' }

/** Her words are kept until they are answered; the journal only says that there are some. */
export async function objectToProcessing(
  db: Database,
  person: PersonId,
  typed: string,
  { now }: { readonly now: Date },
): Promise<Outcome<'noted', ObjectionRefusal>> {
  const words = typed.replaceAll('\0', '').trim()
  if (words === '') return refused<ObjectionRefusal>({ kind: 'words-needed' })
  if (words.length > LONGEST_OBJECTION) return refused<ObjectionRefusal>({ kind: 'words-long' })
  await db.transaction().execute(async (trx) => {
    await insertObjection(trx, person, words, now)
    const subject = `person:${person}`
    await appendJournal(trx, { at: now, actor: subject, action: 'object', subject, detail: {} })
  })
  return accepted('noted')
}
