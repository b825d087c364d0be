import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { UndoRefusal } from '../domain/territory/import-verdicts.ts'
import type { Database } from '../storage/database.ts'
import { readBatch } from '../storage/imports/reads.ts'
import { lockImports, removeBatch } from '../storage/imports/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { bumpAtlasVersion } from '../storage/territory/writes.ts'
import type { ImportCircumstances } from './import-file.ts'

/** Takes an import back, whatever came after it: what stood below its rows is seen again. `removed`: how many rows. */
export function undoImport(
  db: Database,
  batch: number,
  { now, actor }: ImportCircumstances,
): Promise<Outcome<{ readonly removed: number }, UndoRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockImports(trx)
    const found = await readBatch(trx, batch)
    if (found === null) return refused<UndoRefusal>({ kind: 'unknown-import' })
    if (found.undoneAt !== null) return refused<UndoRefusal>({ kind: 'undone-before', at: found.undoneAt })
    const removed = await removeBatch(trx, batch, now)
    await bumpAtlasVersion(trx)
    const line = { at: now, actor, action: 'undo-import', subject: `import:${batch}`, detail: { removed } }
    await appendJournal(trx, line)
    return accepted({ removed })
  })
}
