/** A code to the citizen who stands beside an agent: telling it to her is the consent to what is filed, and to that only. */
import { createHash } from 'node:crypto'
import { type Outcome, refused } from '../domain/basics/outcome.ts'
import { type AssistedForm, territoryOf } from '../domain/office/assisted.ts'
import { isTerminal, mayAssist } from '../domain/office/permissions.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { AskRefusal, CodePurpose } from '../domain/person/code.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { type CodeCircumstances, sendCode } from './sign-in-code.ts'

export type AssistRefusal =
  /** not her territory */
  | { readonly kind: 'not-hers' }
  /** an agent is no citizen who stands beside herself */
  | { readonly kind: 'own-number' }

/** Of one agent and one form, to the letter. */
export function purposeOf(form: AssistedForm, agent: PersonId): CodePurpose {
  const { filed, contact, language, wordsHash, formKey } = form
  const all = JSON.stringify([agent, formKey, contact.channel, contact.address, language, wordsHash, filed])
  return `assist:${createHash('sha256').update(all).digest('hex')}`
}

/**
 * The secret of the request comes back, for the page that waits for the code. The journal says who had a code sent and
 * where to file, not to which number: nobody has yet agreed to anything.
 */
export function sendAssistCode(
  db: Database,
  form: AssistedForm,
  { actor, request }: { readonly actor: Actor; readonly request: string | null },
  circumstances: CodeCircumstances,
): Promise<Outcome<{ readonly request: string }, AskRefusal | AssistRefusal>> {
  return db.transaction().execute(async (trx) => {
    const why = await assistRefusal(trx, form, actor)
    if (why !== null) return refused<AskRefusal | AssistRefusal>(why)
    const { contact, language } = form
    const purpose = purposeOf(form, actor.person)
    const sent = await sendCode(trx, { contact, language, request }, purpose, circumstances)
    if (!sent.ok) return sent
    const { kind } = form.filed
    await appendJournal(trx, {
      at: circumstances.now,
      actor: `person:${actor.person}`,
      action: 'ask-assisted-code',
      subject: `assisted:${kind}`,
      detail: { territory: territoryOf(form.filed) },
    })
    return sent
  })
}

/** With the roles that she has at this very moment; null: she may. */
export async function assistRefusal(
  trx: Transaction,
  { filed, contact }: AssistedForm,
  actor: Actor,
): Promise<AssistRefusal | null> {
  const agent = await asOfNow(trx, actor)
  if (isTerminal(agent) || !mayAssist(agent, territoryOf(filed))) return { kind: 'not-hers' }
  return (await readPersonByContact(trx, contact)) === actor.person ? { kind: 'own-number' } : null
}
