/** Whoever takes the names of those who registered out of the site is written to the journal. */
import type { PersonId } from '../domain/person/person.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'

export function noteListRead(
  db: Database,
  meeting: string,
  { person, now }: { readonly person: PersonId; readonly now: Date },
): Promise<void> {
  return db.transaction().execute((trx) =>
    appendJournal(trx, {
      at: now,
      actor: `person:${person}`,
      action: 'take-list-of-registered',
      subject: `meeting:${meeting}`,
      detail: {},
    }),
  )
}
