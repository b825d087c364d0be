/** Who looked for whom is of no use once a contest is over: ninety days after its closing nothing of it is left. */
import type { Database } from '../storage/database.ts'
import { deleteCallsClosedBefore } from '../storage/team-call/writes.ts'

const KEPT_MS = 90 * 86_400_000

/** Returns how many calls were erased, with every request to join. */
export function forgetTeamCalls(db: Database, { now }: { readonly now: Date }): Promise<number> {
  return db.transaction().execute((trx) => deleteCallsClosedBefore(trx, new Date(now.getTime() - KEPT_MS)))
}
