/**
 * Files an idea, a dossier or a request for help for a citizen who has said the code that was sent to her telephone:
 * consent, person, record, receipt and journal in one transaction. The record is hers; the agent keeps no key to it.
 */
import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import { receiptNumber as helpNumber } from '../domain/accompaniment/help.ts'
import { legalTime } from '../domain/basics/legal-time.ts'
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import {
  ASSISTED_PURPOSE,
  type AssistedForm,
  type AssistedKind,
  territoryOf,
} from '../domain/office/assisted.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { TryRefusal } from '../domain/person/code.ts'
import type { PersonId } from '../domain/person/person.ts'
import { insertConsent } from '../storage/accompaniment/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { lockKey } from '../storage/idea/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { type AssistedFiling, insertAssisted, readAssisted } from '../storage/office/assisted.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { insertPerson, insertWork } from '../storage/person/writes.ts'
import { askForHelpWithin } from './ask-for-help.ts'
import { type AssistRefusal, assistRefusal, purposeOf } from './assist-code.ts'
import { tryCode } from './sign-in.ts'
import { startDossierWithin } from './start-dossier.ts'
import { takeInIdea } from './submit-idea.ts'

export type AssistCircumstances = {
  readonly actor: Actor
  readonly now: Date
  readonly keys: ReceiptKeys
  readonly activities: ActivityCatalogue
  readonly origin: string | null
  /** fresh ones at each call */
  readonly fresh: {
    readonly person: () => PersonId
    readonly project: () => string
    /** 16 small letters and digits */
    readonly id: () => string
    /** nobody can guess it: whoever knew it could ask for the idea's private link */
    readonly ideaKey: () => string
  }
  /** hash of the words by which a contact is shown to the adviser who takes a request for help */
  readonly helpWordsHash: string
  readonly wording: (
    language: Language,
    receipt: { readonly kind: AssistedKind; readonly number: string; readonly origin: string | null },
  ) => { readonly subject: string; readonly body: string }
}

type Typed = { readonly request: string; readonly code: string }

/** A wrong code changes nothing but its count of tries. The same form sent again gives the same filing. */
export function fileAssisted(
  db: Database,
  form: AssistedForm,
  typed: Typed,
  circumstances: AssistCircumstances,
): Promise<Outcome<AssistedFiling, TryRefusal | AssistRefusal>> {
  const { actor, now } = circumstances
  return db.transaction().execute(async (trx) => {
    await lockKey(trx, `assist:${form.formKey}`)
    const before = await readAssisted(trx, actor.person, { formKey: form.formKey })
    if (before !== null) return accepted(before)
    const why = await assistRefusal(trx, form, actor)
    if (why !== null) return refused<TryRefusal | AssistRefusal>(why)
    const right = await tryCode(trx, typed, purposeOf(form, actor.person), now)
    if (!right.ok) return right
    return accepted(await file(trx, form, circumstances))
  })
}

async function file(
  trx: Transaction,
  form: AssistedForm,
  circumstances: AssistCircumstances,
): Promise<AssistedFiling> {
  const { actor, now, fresh } = circumstances
  const person = await citizenOf(trx, form, circumstances)
  const { wordsHash, formKey, filed } = form
  const consent = await insertConsent(trx, person, ASSISTED_PURPOSE, { wordsHash, at: now })
  const { ref, number } = await RECORDS[filed.kind](trx, form, person, circumstances)
  const { kind } = filed
  const filing = { id: fresh.id(), person, agent: actor.person, kind, ref, number, at: now }
  await insertAssisted(trx, { ...filing, consent, formKey })
  await appendJournal(trx, {
    at: now,
    actor: `person:${actor.person}`,
    action: `assisted-${kind}`,
    subject: `person:${person}`,
    detail: { ref, number, consent, wordsHash, territory: territoryOf(filed) },
  })
  await sendReceipt(trx, form, filing, circumstances)
  return filing
}

/** Who has the number; made when nobody is known by it. She has just shown that it is hers. */
async function citizenOf(
  trx: Transaction,
  { contact, language }: AssistedForm,
  { actor, now, fresh }: AssistCircumstances,
): Promise<PersonId> {
  const known = await readPersonByContact(trx, contact)
  if (known !== null) return known
  const person = fresh.person()
  await insertPerson(trx, { id: person, language, contact, at: now })
  await appendJournal(trx, {
    at: now,
    actor: `person:${actor.person}`,
    action: 'make-person',
    subject: `person:${person}`,
    detail: { language, channel: contact.channel },
  })
  return person
}

type Filed = { readonly ref: string; readonly number: string }
type File = (
  trx: Transaction,
  form: AssistedForm,
  person: PersonId,
  circumstances: AssistCircumstances,
) => Promise<Filed>

/** She acts with no role of hers: what is filed for her is filed for a citizen. */
const asCitizen = (person: PersonId): Actor => ({ person, grants: [], strong: false })

const fileIdea: File = async (trx, { filed }, person, { actor, now, keys, fresh }) => {
  if (filed.kind !== 'idea') throw new Error('no idea')
  const filedBy = { agent: actor.person, person }
  const sent = { idea: filed.idea, key: fresh.ideaKey() }
  const taken = await takeInIdea(trx, sent, { now, id: fresh.project, keys, filedBy })
  if (!taken.ok) throw new Error(`a fresh idea was refused: ${taken.reasons[0]?.kind}`)
  const { id, receipt } = taken.value
  await insertWork(trx, { person, kind: 'idea', ref: id, at: now })
  return { ref: id, number: receipt.number }
}

const fileDossier: File = async (trx, { filed, language, formKey }, person, circumstances) => {
  if (filed.kind !== 'dossier') throw new Error('no dossier')
  const { actor, now, fresh, activities } = circumstances
  const start = { ...filed, kind: 'new', simulation: null, model: null } as const
  const by = { actor: asCitizen(person), filedBy: actor.person, now, language, key: formKey }
  const begun = await startDossierWithin(trx, start, { ...by, id: fresh.project, activities })
  if (!begun.ok) throw new Error('a fresh dossier was refused')
  return { ref: begun.value, number: begun.value }
}

const fileHelp: File = async (trx, { filed, formKey }, person, circumstances) => {
  if (filed.kind !== 'help') throw new Error('no request for help')
  const { actor, now, fresh, origin, helpWordsHash } = circumstances
  const asked = await askForHelpWithin(
    trx,
    { ...filed.help, dossier: null, key: formKey },
    {
      actor: asCitizen(person),
      filedBy: actor.person,
      now,
      origin,
      wordsHash: helpWordsHash,
      id: fresh.id,
    },
  )
  if (!asked.ok) throw new Error('a fresh request for help was refused')
  const { id, number, createdAt } = asked.value
  return { ref: id, number: helpNumber(number, legalTime(createdAt).year) }
}

const RECORDS: Readonly<Record<AssistedKind, File>> = {
  idea: fileIdea,
  dossier: fileDossier,
  help: fileHelp,
}

/** To the telephone that was typed. A request for help has a letter of its own. */
async function sendReceipt(
  trx: Transaction,
  { contact, language }: AssistedForm,
  { id, kind, ref, number }: AssistedFiling,
  { now, origin, wording }: AssistCircumstances,
): Promise<void> {
  if (kind === 'help') return
  await queueLetter(trx, {
    ...contact,
    ...wording(language, { kind, number, origin }),
    language,
    projectId: kind === 'idea' ? ref : null,
    messageId: `assisted.${id}`,
    at: now,
  })
}
