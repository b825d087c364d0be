import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Doer, doerName, mayUndoImport } from '../domain/office/permissions.ts'
import type { UndoRefusal } from '../domain/territory/import-verdicts.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readBatch } from '../storage/imports/reads.ts'
import { lockImports, removeBatch } from '../storage/imports/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { removeIdeas } from '../storage/project/import-writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { bumpAtlasVersion } from '../storage/territory/writes.ts'
import { forgetProjects, indexProject } from './index-project.ts'
import { projectNames } from './project-names.ts'

export type UndoCircumstances = {
  readonly now: Date
  readonly actor: Doer
  /** Names of activities and sectors, by which projects are found. */
  readonly activities: ActivityCatalogue
}

/** Takes an import back, whatever came after it: what stood below its rows is seen again. `removed`: how many rows. */
export function undoImport(
  db: Database,
  batch: number,
  { now, actor: doer, activities }: UndoCircumstances,
): Promise<Outcome<{ readonly removed: number }, UndoRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockImports(trx)
    const found = await readBatch(trx, batch)
    if (found === null) return refused<UndoRefusal>({ kind: 'unknown-import' })
    if (!mayUndoImport(await asOfNow(trx, doer), found))
      return refused<UndoRefusal>({ kind: 'not-yours-to-undo' })
    if (found.undoneAt !== null) return refused<UndoRefusal>({ kind: 'undone-before', at: found.undoneAt })
    const ideas = found.kind === 'ideas' ? await undoIdeas(trx, batch, activities) : 0
    const removed = ideas + (await removeBatch(trx, batch, now))
    await bumpAtlasVersion(trx)
    const actor = doerName(doer)
    const line = { at: now, actor, action: 'undo-import', subject: `import:${batch}`, detail: { removed } }
    await appendJournal(trx, line)
    return accepted({ removed })
  })
}

/** How many ideas went or became what they were. */
async function undoIdeas(trx: Transaction, batch: number, activities: ActivityCatalogue): Promise<number> {
  const { gone, restored } = await removeIdeas(trx, batch)
  await forgetProjects(trx, gone)
  for (const id of restored) {
    const project = await readProject(trx, id)
    if (project !== null) await indexProject(trx, project, await projectNames(trx, activities, project))
  }
  await bumpBankVersion(trx)
  return gone.length + restored.length
}
