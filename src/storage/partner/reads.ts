import type { Partner } from '../../domain/partner/partner.ts'
import type { Database } from '../database.ts'

/** All of them as they stand: of each the latest layer. In the order of their ids. */
export async function readPartners(db: Database): Promise<readonly Partner[]> {
  const rows = await db
    .selectFrom('partner')
    .distinctOn('id')
    .select('content')
    .orderBy('id')
    .orderBy('batch_id', 'desc')
    .execute()
  return rows.map(({ content }) => content)
}
