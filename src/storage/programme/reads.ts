import type { Programme } from '../../domain/programme/programme.ts'
import type { Database } from '../database.ts'

/** All of them as they stand: of each the latest layer. In the order of their ids. */
export async function readProgrammes(db: Database): Promise<readonly Programme[]> {
  const rows = await db
    .selectFrom('programme')
    .distinctOn('id')
    .select('content')
    .orderBy('id')
    .orderBy('batch_id', 'desc')
    .execute()
  return rows.map(({ content }) => content)
}
