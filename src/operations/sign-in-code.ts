/** Sends a code to a number or an address, whether anybody is known by it or not: the same is done for both. */
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import {
  type AskRefusal,
  askRefusal,
  type CodePolicy,
  type CodePurpose,
  CODES_REMEMBERED_MS,
} from '../domain/person/code.ts'
import type { Contact } from '../domain/person/contact.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { readAsked, readCodeLoad } from '../storage/person/code-reads.ts'
import { insertCode, lockAddress, lockCodes } from '../storage/person/code-writes.ts'
import { codeHashOf, type DrawCode, hashOfRequest, newRequestSecret, newSalt } from './code-proof.ts'

const HOUR_MS = 3_600_000

export type CodeWording = (
  language: Language,
  message: { readonly code: string; readonly channel: Contact['channel'] },
) => { readonly subject: string; readonly body: string }

export type CodeCircumstances = {
  readonly now: Date
  /** of whoever asks (`networkOf`) */
  readonly network: string
  readonly policy: CodePolicy
  readonly draw: DrawCode
  readonly wording: CodeWording
}

export type CodeRequest = {
  readonly contact: Contact
  readonly language: Language
  /** the secret of the request that this code is sent again for; null: a new one */
  readonly request: string | null
}

/**
 * The secret of the request comes back, for the browser that asked: a code counts only together with it. No journal
 * line: an address that nobody has shown to be hers is not written where nothing is erased.
 */
export function sendSignInCode(
  db: Database,
  wanted: CodeRequest,
  circumstances: CodeCircumstances,
): Promise<Outcome<{ readonly request: string }, AskRefusal>> {
  return db.transaction().execute((trx) => sendCode(trx, wanted, 'sign-in', circumstances))
}

/** Codes of every purpose stand under the same limits, counted together. */
export async function sendCode(
  trx: Transaction,
  { contact, language, request }: CodeRequest,
  purpose: CodePurpose,
  { now, network, policy, draw, wording }: CodeCircumstances,
): Promise<Outcome<{ readonly request: string }, AskRefusal>> {
  await lockCodes(trx)
  await lockAddress(trx, contact)
  const asked = await readAsked(trx, contact, new Date(now.getTime() - CODES_REMEMBERED_MS))
  const load = await readCodeLoad(trx, network, new Date(now.getTime() - HOUR_MS))
  const refusal = askRefusal(contact, asked, { load, policy, network, now })
  if (refusal !== null) return refused<AskRefusal>(refusal)
  const secret = request ?? newRequestSecret()
  const [code, salt] = [draw(), newSalt()]
  await insertCode(trx, {
    ...contact,
    requestHash: hashOfRequest(secret),
    network,
    purpose,
    salt,
    codeHash: codeHashOf({ salt, request: secret, code }),
    at: now,
  })
  const { subject, body } = wording(language, { code, channel: contact.channel })
  await queueLetter(trx, {
    ...contact,
    projectId: null,
    kind: 'code',
    language,
    subject,
    body,
    messageId: `code.${newSalt()}`,
    at: now,
  })
  return accepted({ request: secret })
}
