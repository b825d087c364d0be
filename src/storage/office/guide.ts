import type { Partner } from '../../domain/partner/partner.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import type { Database, Transaction } from '../database.ts'

export type GuideKind = 'programme' | 'partner'
/** `batch` 0: as it ships. */
export type Version<Content> = { readonly batch: number; readonly content: Content }

export async function readLatest(
  db: Database | Transaction,
  kind: GuideKind,
  id: string,
): Promise<Version<Programme | Partner> | null> {
  const row = await db
    .selectFrom(kind)
    .select(['batch_id', 'content'])
    .where('id', '=', id)
    .orderBy('batch_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { batch: Number(row.batch_id), content: row.content }
}

export type Revision = {
  readonly batch: number
  readonly at: Date
  readonly by: string
  readonly undoneAt: Date | null
}

/** Latest first; what ships is not among them. */
export async function readRevisions(db: Database, kind: GuideKind, id: string): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('import_batch')
    .select(['id', 'created_at', 'created_by', 'undone_at'])
    .where('kind', '=', 'guide')
    .where('file_name', '=', `${kind}:${id}`)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    batch: Number(row.id),
    at: row.created_at,
    by: row.created_by,
    undoneAt: row.undone_at,
  }))
}
