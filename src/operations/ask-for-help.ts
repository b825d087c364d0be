/** Takes in a request for help: request, consent, receipt, first offer and letters in one transaction, once per key. */
import type { HelpId, HelpRequest } from '../domain/accompaniment/help.ts'
import type { NewHelp } from '../domain/accompaniment/read-help.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type DossierId, roleIn } from '../domain/dossier/dossier.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { PersonId } from '../domain/person/person.ts'
import { helpUnderKey, readHelp } from '../storage/accompaniment/reads.ts'
import { insertConsent, insertHelp } from '../storage/accompaniment/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type HelpCircumstances, writeHelpLetters } from './help-letters.ts'
import { routeHelp } from './route-help.ts'

export const ACCOMPANIMENT_CONSENT = 'accompaniment'

export type AskRefusal = { readonly kind: 'no-such-dossier' }

export type AskCircumstances = HelpCircumstances & {
  readonly actor: Actor
  /** an agent who asks for `actor`; else `actor` herself */
  readonly filedBy?: PersonId
  /** SHA-256 of the words of consent that were shown. */
  readonly wordsHash: string
  /** Fresh at each call: 16 small letters and digits. */
  readonly id: () => string
}

export type Asked = NewHelp & { readonly dossier: DossierId | null; readonly key: string }

/** About a dossier only by its own team. The same key sent again gives the same request. */
export function askForHelp(
  db: Database,
  asked: Asked,
  circumstances: AskCircumstances,
): Promise<Outcome<HelpRequest, AskRefusal>> {
  return db.transaction().execute((trx) => askForHelpWithin(trx, asked, circumstances))
}

/** As `askForHelp`, in the transaction of something larger. */
export async function askForHelpWithin(
  trx: Transaction,
  asked: Asked,
  circumstances: AskCircumstances,
): Promise<Outcome<HelpRequest, AskRefusal>> {
  const { actor } = circumstances
  const dossier = asked.dossier === null ? null : await readDossier(trx, asked.dossier)
  if (asked.dossier !== null && (dossier === null || roleIn(dossier, actor.person) === null))
    return refused<AskRefusal>({ kind: 'no-such-dossier' })
  const before = await helpUnderKey(trx, actor.person, asked.key)
  if (before !== null) return accepted(await found(trx, before))
  const id = circumstances.id() as HelpId
  await keep(trx, id, asked, circumstances)
  const help = await found(trx, id)
  await writeHelpLetters(
    trx,
    help,
    { kind: 'received', to: [actor.person], cause: 'received' },
    circumstances,
  )
  await routeHelp(trx, help, circumstances)
  return accepted(await found(trx, id))
}

async function keep(
  trx: Transaction,
  id: HelpId,
  asked: Asked,
  { actor, filedBy, now, wordsHash }: AskCircumstances,
): Promise<void> {
  const person = actor.person
  const consent = asked.sharesContact
    ? await insertConsent(trx, person, ACCOMPANIMENT_CONSENT, { wordsHash, at: now })
    : null
  await insertHelp(trx, { ...asked, id, person, consent, at: now })
  await appendJournal(trx, {
    at: now,
    actor: `person:${filedBy ?? person}`,
    action: 'ask-for-help',
    subject: `help:${id}`,
    detail: {
      subject: asked.subject,
      territory: asked.territory,
      sharesContact: asked.sharesContact,
      ...(filedBy === undefined ? {} : { for: `person:${person}` }),
    },
  })
}

async function found(trx: Transaction, id: HelpId): Promise<HelpRequest> {
  const help = await readHelp(trx, id)
  if (help === null) throw new Error(`the request ${id} was just kept and is not there`)
  return help
}
