import { type Doer, doerName, mayModerate } from '../domain/office/permissions.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { settleReports } from '../storage/publication/writes.ts'

/**
 * Closes the open reports on a project that stays as it is. Returns how many there were; none on a project that the
 * agent may not moderate.
 */
export function keepReportedProject(
  db: Database,
  project: string,
  { now, actor: doer }: { readonly now: Date; readonly actor: Doer },
): Promise<number> {
  const actor = doerName(doer)
  return db.transaction().execute(async (trx) => {
    const found = await readProject(trx, project)
    if (found === null || !mayModerate(await asOfNow(trx, doer), found)) return 0
    const settled = await settleReports(trx, project, now, actor)
    if (settled === 0) return 0
    const line = { at: now, actor, action: 'keep-reported-project', subject: `project:${project}` }
    await appendJournal(trx, { ...line, detail: { reportsSettled: settled } })
    return settled
  })
}
