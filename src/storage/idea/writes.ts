import { sql } from 'kysely'
import type { Idea } from '../../domain/idea/idea.ts'
import type { Receipt } from '../../domain/idea/receipt.ts'
import type { Transaction } from '../database.ts'

/** Lets through one sending at a time under the same key; freed when the transaction ends. */
export async function lockKey(trx: Transaction, idempotencyKey: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${idempotencyKey}, 6002))`.execute(trx)
}

export type NewReceipt = {
  readonly projectId: string
  readonly receivedAt: Date
  readonly content: string
  readonly contentHash: string
  readonly idempotencyKey: string
  readonly requestHash: string
  readonly holderSecretHash: string
}

/** Takes the next number; the signature, which covers the number, follows by `signNumber` in the same transaction. */
export async function insertReceipt(trx: Transaction, receipt: NewReceipt): Promise<number> {
  const { number } = await trx
    .insertInto('idea_receipt')
    .values({
      project_id: receipt.projectId,
      received_at: receipt.receivedAt,
      content: receipt.content,
      content_hash: receipt.contentHash,
      key_id: null,
      signature: null,
      idempotency_key: receipt.idempotencyKey,
      request_hash: receipt.requestHash,
      holder_secret_hash: receipt.holderSecretHash,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  return Number(number)
}

export async function signNumber(
  trx: Transaction,
  number: number,
  { key, signature }: Receipt,
): Promise<void> {
  await trx
    .updateTable('idea_receipt')
    .set({ key_id: key, signature })
    .where('number', '=', String(number))
    .execute()
}

export async function insertContact(
  trx: Transaction,
  projectId: string,
  { contact, consent, language }: Pick<Idea, 'contact' | 'consent' | 'language'>,
  consentedAt: Date,
): Promise<void> {
  await trx
    .insertInto('idea_contact')
    .values({
      project_id: projectId,
      name: null,
      channel: contact.channel,
      address: contact.address,
      language,
      consent_hash: consent.wordsHash,
      consented_at: consentedAt,
    })
    .execute()
}

/** Forgets how to reach the author. */
export async function deleteContact(trx: Transaction, projectId: string): Promise<boolean> {
  const result = await trx.deleteFrom('idea_contact').where('project_id', '=', projectId).executeTakeFirst()
  return result.numDeletedRows > 0n
}
