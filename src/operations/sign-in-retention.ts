/** Codes, the letters that carried them, and sessions that are over leave nothing behind. */
import { CODES_REMEMBERED_MS } from '../domain/person/code.ts'
import type { Database } from '../storage/database.ts'
import { deleteOldCodes } from '../storage/person/code-writes.ts'
import { deleteOldSessions } from '../storage/person/session-writes.ts'

const DAY_MS = 24 * 3_600_000
/** nobody is signed in for longer without a sign of life, or in all. */
const SESSION_IDLE_MS = 14 * DAY_MS
const SESSION_WHOLE_MS = 30 * DAY_MS

export async function forgetSignIns(db: Database, { now }: { readonly now: Date }): Promise<number> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  const codes = await deleteOldCodes(db, { codes: before(CODES_REMEMBERED_MS), letters: before(DAY_MS) })
  const old = { seen: before(SESSION_IDLE_MS), created: before(SESSION_WHOLE_MS) }
  return codes + (await deleteOldSessions(db, old))
}
