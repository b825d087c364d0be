import type { Language } from '../../domain/basics/language.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import type { Database } from '../../storage/database.ts'

/** The diploma of a published prize; null: this entry has none. */
export async function diplomaFor(
  _db: Database,
  _language: Language,
  _contest: Contest,
  _entry: Entry,
): Promise<Buffer | null> {
  return null
}
