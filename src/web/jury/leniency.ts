import type { Desk } from '../../domain/jury/desk.ts'
import type { Database } from '../../storage/database.ts'

/** Her own marks beside those of others in rounds that are decided: never before, so that it moves no mark. */
export async function ownLeniency(
  _db: Database,
  _desk: Desk,
): Promise<readonly { readonly round: string; readonly points: number }[]> {
  return []
}
