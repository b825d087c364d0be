import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'

/** Forms that the operator leaves open without a number of the CNDP: one line each, at every start. */
export async function noteOpenForms(db: Database, forms: readonly string[], now: Date): Promise<void> {
  if (forms.length === 0) return
  await db.transaction().execute(async (trx) => {
    for (const form of forms)
      await appendJournal(trx, {
        at: now,
        actor: 'operator',
        action: 'open-form-without-cndp',
        subject: `processing:${form}`,
        detail: {},
      })
  })
}
