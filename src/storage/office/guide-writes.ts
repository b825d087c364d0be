import { randomUUID } from 'node:crypto'
import type { Transaction } from '../database.ts'
import type { GuideKind } from './guide.ts'

const ONE_ENTRY = JSON.stringify({ rows: 1, new: 0, changed: 1, same: 0, refused: 0 })

/** A batch for one revision of one entry; its number is the version's. The same words may be written again later. */
export async function openRevision(
  trx: Transaction,
  kind: GuideKind,
  id: string,
  { at, actor }: { readonly at: Date; readonly actor: string },
): Promise<number> {
  const row = await trx
    .insertInto('import_batch')
    .values({
      kind: 'guide',
      file_name: `${kind}:${id}`,
      content_hash: randomUUID(),
      created_at: at,
      created_by: actor,
      counts: ONE_ENTRY,
      undone_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(row.id)
}

/** False: no revision of this entry has the number (what ships has none). */
export async function closeRevision(
  trx: Transaction,
  kind: GuideKind,
  id: string,
  batch: number,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('import_batch')
    .set({ undone_at: at })
    .where('id', '=', String(batch))
    .where('kind', '=', 'guide')
    .where('file_name', '=', `${kind}:${id}`)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
