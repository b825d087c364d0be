import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { settleReports } from '../storage/publication/writes.ts'

/** Closes the open reports on a project that stays as it is. Returns how many there were. */
export function keepReportedProject(
  db: Database,
  project: string,
  { now, actor }: { readonly now: Date; readonly actor: string },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const settled = await settleReports(trx, project, now, actor)
    if (settled === 0) return 0
    const line = { at: now, actor, action: 'keep-reported-project', subject: `project:${project}` }
    await appendJournal(trx, { ...line, detail: { reportsSettled: settled } })
    return settled
  })
}
