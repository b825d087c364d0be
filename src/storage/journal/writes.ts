import type { Transaction } from '../database.ts'

/** One thing that was done. `subject` names what it was done to (`simulation:4f9k...`, `import:12`). */
export type JournalLine = {
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** Adds one line, in the same transaction as what it tells. Lines are never changed. */
export async function appendJournal(trx: Transaction, line: JournalLine): Promise<void> {
  await trx
    .insertInto('journal')
    .values({ ...line, detail: JSON.stringify(line.detail) })
    .execute()
}
