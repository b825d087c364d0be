import { sql } from 'kysely'
import type { Language } from '../../domain/basics/language.ts'
import type { Transaction } from '../database.ts'

export type NewLetter = {
  readonly projectId: string | null
  readonly channel: 'phone' | 'email'
  readonly address: string
  readonly language: Language
  readonly subject: string
  readonly body: string
  /** The same cause gives the same id: a letter is written once. */
  readonly messageId: string
  readonly at: Date
  /** `code`: carried first, for five minutes only, and forgotten after a day; else `notice` */
  readonly kind?: 'notice' | 'code'
}

/** How long a code is worth carrying. */
const CODE_LIFE_MS = 5 * 60_000

/** Puts a letter in the outbox, in the transaction of what it tells. */
export async function queueLetter(trx: Transaction, letter: NewLetter): Promise<void> {
  await trx
    .insertInto('letter')
    .values({
      project_id: letter.projectId,
      channel: letter.channel,
      address: letter.address,
      language: letter.language,
      subject: letter.subject,
      body: letter.body,
      message_id: letter.messageId,
      created_at: letter.at,
      sent_at: null,
      next_try_at: letter.at,
      last_error: null,
      kind: letter.kind ?? 'notice',
    })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute()
}

export type DueLetter = {
  readonly id: string
  readonly address: string
  readonly language: Language
  readonly subject: string
  readonly body: string
  readonly messageId: string
  readonly tries: number
}

/**
 * The next letter to send by a channel, codes first, held until the transaction ends; another process takes another one.
 * `only`: codes and nothing else.
 */
export async function takeDueLetter(
  trx: Transaction,
  channel: 'phone' | 'email',
  now: Date,
  only: 'code' | null = null,
): Promise<DueLetter | null> {
  let due = trx
    .selectFrom('letter')
    .select(['id', 'address', 'language', 'subject', 'body', 'message_id', 'tries'])
    .where('sent_at', 'is', null)
    .where('channel', '=', channel)
    .where('next_try_at', '<=', now)
    .where(({ eb, or }) =>
      or([eb('kind', '!=', 'code'), eb('created_at', '>', new Date(now.getTime() - CODE_LIFE_MS))]),
    )
    .orderBy(sql`kind = 'code'`, 'desc')
    .orderBy('next_try_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
  if (only !== null) due = due.where(sql<boolean>`kind = 'code'`)
  const row = await due.executeTakeFirst()
  if (row === undefined) return null
  const { message_id, ...rest } = row
  return { ...rest, messageId: message_id }
}

export async function markSent(trx: Transaction, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('letter')
    .set({ sent_at: at, tries: sql`tries + 1`, last_error: null })
    .where('id', '=', id)
    .execute()
}

export async function markFailed(trx: Transaction, id: string, next: Date, error: string): Promise<void> {
  await trx
    .updateTable('letter')
    .set({ next_try_at: next, tries: sql`tries + 1`, last_error: error.slice(0, 500) })
    .where('id', '=', id)
    .execute()
}
