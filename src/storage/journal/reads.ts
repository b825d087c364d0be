import type { Database } from '../database.ts'
import type { JournalLine } from '../../domain/journal/line.ts'

/** The last `limit` lines, latest first; of one subject when it is given. */
export async function readJournal(
  db: Database,
  { subject, limit }: { readonly subject: string | null; readonly limit: number },
): Promise<readonly JournalLine[]> {
  let query = db.selectFrom('journal').select(['at', 'actor', 'action', 'subject', 'detail'])
  if (subject !== null) query = query.where('subject', '=', subject)
  const rows = await query.orderBy('id', 'desc').limit(limit).execute()
  return rows.map((row) => ({ ...row, detail: row.detail as JournalLine['detail'] }))
}
