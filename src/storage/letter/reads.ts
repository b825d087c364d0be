import type { Database } from '../database.ts'

export type KeptLetter = {
  readonly number: number
  readonly channel: 'phone' | 'email'
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly tries: number
  readonly lastError: string | null
}

/** Letters not sent yet, oldest first, at most `limit`. */
export async function readWaitingLetters(db: Database, limit: number): Promise<readonly KeptLetter[]> {
  const rows = await db
    .selectFrom('letter')
    .selectAll()
    .where('sent_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    number: Number(row.id),
    channel: row.channel,
    address: row.address,
    subject: row.subject,
    body: row.body,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    tries: row.tries,
    lastError: row.last_error,
  }))
}
