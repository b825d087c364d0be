import type { Partner } from '../../domain/partner/partner.ts'
import type { Database } from '../database.ts'

/** The directory as it stands: of each the latest layer, those that help no more left out. In the order of their ids. */
export async function readPartners(db: Database): Promise<readonly Partner[]> {
  return (await readEveryPartner(db)).filter(({ ended }) => ended !== true)
}

/** Those that help no more too. */
export async function readEveryPartner(db: Database): Promise<readonly Partner[]> {
  const rows = await db
    .selectFrom('partner')
    .distinctOn('id')
    .select('content')
    .orderBy('id')
    .orderBy('batch_id', 'desc')
    .execute()
  return rows.map(({ content }) => content)
}
