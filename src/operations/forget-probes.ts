/** Tries of submissions are of use while a deadline may still be argued about: sixty days. */
import type { Database } from '../storage/database.ts'
import { deleteProbesBefore } from '../storage/deadline/writes.ts'

const KEPT_MS = 60 * 86_400_000

/** Returns how many were forgotten. */
export function forgetProbes(db: Database, { now }: { readonly now: Date }): Promise<number> {
  return deleteProbesBefore(db, new Date(now.getTime() - KEPT_MS))
}
