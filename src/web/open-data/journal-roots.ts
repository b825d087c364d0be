/** The last seal of the journal of each day: who keeps this file can prove later that nothing older was changed. */
import { readDailySeals } from '../../storage/journal/seals.ts'
import type { Database } from '../../storage/database.ts'
import { csvOf } from '../api/csv.ts'

export const JOURNAL_ROOT_COLUMNS = ['day', 'seal', 'sealed_at', 'root', 'hash'] as const

export async function journalRootsCsv(db: Database): Promise<string> {
  const seals = await readDailySeals(db)
  return csvOf(
    JOURNAL_ROOT_COLUMNS,
    seals.map(({ number, sealedAt, root, hash }) => [sealedAt.slice(0, 10), number, sealedAt, root, hash]),
  )
}
