/** A copy of everything that the site holds of a person, for herself; that she asked is in the journal. */
import type { PersonId } from '../domain/person/person.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type OwnRows, readOwnRows } from '../storage/own-data/reads.ts'

export type OwnDataCopy = {
  readonly format: 'twiza-own-data-1'
  readonly madeAt: string
  readonly person: PersonId
  /** by table: what each column holds is said in the register of processing */
  readonly tables: readonly OwnRows[]
}

export async function exportOwnData(
  db: Database,
  person: PersonId,
  { now }: { readonly now: Date },
): Promise<OwnDataCopy> {
  const tables = await readOwnRows(db, person)
  await db.transaction().execute((trx) =>
    appendJournal(trx, {
      at: now,
      actor: `person:${person}`,
      action: 'copy-own-data',
      subject: `person:${person}`,
      detail: { tables: tables.length },
    }),
  )
  return { format: 'twiza-own-data-1', madeAt: now.toISOString(), person, tables }
}
