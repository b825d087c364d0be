/** Takes in an idea of anybody: project, contact, receipt and journal line in one transaction, once per key. */
import { timingSafeEqual } from 'node:crypto'
import { legalTime } from '../domain/basics/legal-time.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Idea, projectOf } from '../domain/idea/idea.ts'
import { canonical, canonicalContent, type Receipt, statementOf } from '../domain/idea/receipt.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { type KeptReceipt, readReceiptUnderKey } from '../storage/idea/reads.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { sha256, signReceipt } from '../storage/idea/receipt-signature.ts'
import { insertContact, insertReceipt, lockKey, signNumber } from '../storage/idea/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { insertProject } from '../storage/project/writes.ts'

/** Who files, and for whom. */
export type FiledFor = { readonly agent: PersonId; readonly person: PersonId }

/** `key`: the sender's own name for this sending (IETF draft Idempotency-Key); sent again, it gives the same receipt. */
export type SentIdea = { readonly idea: Idea; readonly key: string }

export type SubmittedIdea = {
  readonly id: string
  readonly receipt: Receipt
  /** the canonical content, which the receipt's hash is of */
  readonly content: string
  /** opens the holder's own page; only its hash is kept */
  readonly holderSecret: string
  /** true: this very sending had been received before */
  readonly replayed: boolean
}

export type SubmitRefusal = { readonly kind: 'key-malformed' } | { readonly kind: 'key-used-for-another' }

export type SubmitCircumstances = {
  readonly now: Date
  /** an agent who files it for its author (`assist-filing.ts`); else whoever sends it */
  readonly filedBy?: FiledFor
  /** Makes a fresh id at each call: see `randomSimulationId`. */
  readonly id: () => string
  readonly keys: ReceiptKeys
}

const MOST_TRIES = 5

/**
 * A receipt comes back only after the commit. The same key with the same idea: the first receipt again; with another
 * one: refused. Throws when five ids in a row are taken, or when the database breaks: then nothing is kept.
 */
export async function submitIdea(
  db: Database,
  { idea, key }: SentIdea,
  circumstances: SubmitCircumstances,
): Promise<Outcome<SubmittedIdea, SubmitRefusal>> {
  return db.transaction().execute((trx) => takeInIdea(trx, { idea, key }, circumstances))
}

/** As `submitIdea`, in the transaction of something larger. */
export async function takeInIdea(
  trx: Transaction,
  { idea, key }: SentIdea,
  circumstances: SubmitCircumstances,
): Promise<Outcome<SubmittedIdea, SubmitRefusal>> {
  if (!isIdempotencyKey(key)) return refused<SubmitRefusal>({ kind: 'key-malformed' })
  const holderSecret = circumstances.keys.holderSecret(key)
  const requestHash = requestHashOf(idea, holderSecret)
  await lockKey(trx, key)
  const before = await readReceiptUnderKey(trx, key)
  if (before !== null) return again(before, requestHash, holderSecret)
  const sent = { idea, key, holderSecret, requestHash }
  return accepted({ ...(await receive(trx, sent, circumstances)), holderSecret, replayed: false })
}

/** 16 to 200 letters of ASCII that can stand in a header. */
export function isIdempotencyKey(key: string): boolean {
  return /^[\x21-\x7e]{16,200}$/.test(key)
}

/**
 * Everything that was sent. The holder's secret, which is not kept, is hashed with it: who reads the table cannot find
 * out a telephone number by trying them all.
 */
function requestHashOf({ content, visibility, contact, consent }: Idea, holderSecret: string): string {
  const { channel, address } = contact
  const rest = canonical({ visibility, channel, address, consent: consent.wordsHash, holderSecret })
  return sha256(`${canonicalContent(content)}\n${rest}`)
}

function again(
  { projectId, receipt, content, requestHash }: KeptReceipt,
  sent: string,
  holderSecret: string,
): Outcome<SubmittedIdea, SubmitRefusal> {
  if (!timingSafeEqual(Buffer.from(requestHash), Buffer.from(sent)))
    return refused<SubmitRefusal>({ kind: 'key-used-for-another' })
  return accepted({ id: projectId, receipt, content, holderSecret, replayed: true })
}

type Sending = SentIdea & { readonly holderSecret: string; readonly requestHash: string }

async function receive(
  trx: Transaction,
  { idea, key, holderSecret, requestHash }: Sending,
  { now, id, keys, filedBy }: SubmitCircumstances,
): Promise<Pick<SubmittedIdea, 'id' | 'receipt' | 'content'>> {
  const projectId = await insertUnderFreeId(trx, idea, now, id)
  await insertContact(trx, projectId, idea, now)
  const content = canonicalContent(idea.content)
  const contentHash = sha256(content)
  const number = await insertReceipt(trx, {
    projectId,
    receivedAt: now,
    content,
    contentHash,
    idempotencyKey: key,
    requestHash,
    holderSecretHash: sha256(holderSecret),
  })
  const receipt = signReceipt(statementOf(number, now, { contentHash, key: keys.signing.id }), keys.signing)
  await signNumber(trx, number, receipt)
  await appendJournal(trx, {
    at: now,
    actor: filedBy === undefined ? 'visitor' : `person:${filedBy.agent}`,
    action: 'submit-idea',
    subject: `project:${projectId}`,
    detail: {
      receipt: receipt.number,
      contentHash,
      territory: idea.content.territory,
      visibility: idea.visibility,
      ...(filedBy === undefined ? {} : { for: `person:${filedBy.person}` }),
    },
  })
  return { id: projectId, receipt, content }
}

async function insertUnderFreeId(trx: Transaction, idea: Idea, now: Date, id: () => string): Promise<string> {
  const { year } = legalTime(now)
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const project = projectOf(idea, { id: id(), now, year })
    if (await insertProject(trx, project, null)) return project.id
  }
  throw new Error(`No free id for an idea after ${MOST_TRIES} tries`)
}
