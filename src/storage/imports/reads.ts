import type { ImportCounts, ImportKind } from '../../domain/territory/import-verdicts.ts'
import type { Database } from '../database.ts'

export type ImportBatch = {
  readonly batch: number
  readonly kind: ImportKind
  readonly fileName: string
  readonly at: Date
  readonly actor: string
  readonly counts: ImportCounts
  readonly undoneAt: Date | null
}

const selectBatches = (db: Database) =>
  db
    .selectFrom('import_batch')
    .select(['id', 'kind', 'file_name', 'created_at', 'created_by', 'counts', 'undone_at'])
    .where('kind', 'not in', ['shipped', 'guide'])

type Row = Awaited<ReturnType<ReturnType<typeof selectBatches>['execute']>>[number]

function batchOf(row: Row): ImportBatch {
  return {
    batch: Number(row.id),
    kind: row.kind as ImportKind,
    fileName: row.file_name,
    at: row.created_at,
    actor: row.created_by,
    counts: row.counts,
    undoneAt: row.undone_at,
  }
}

/** Latest first. */
export async function readBatches(db: Database): Promise<readonly ImportBatch[]> {
  const rows = await selectBatches(db).orderBy('id', 'desc').execute()
  return rows.map(batchOf)
}

export async function readBatch(db: Database, batch: number): Promise<ImportBatch | null> {
  const row = await selectBatches(db).where('id', '=', String(batch)).executeTakeFirst()
  return row === undefined ? null : batchOf(row)
}

/** The import of the same contents that still stands; null when there is none. */
export async function standingBatch(
  db: Database,
  kind: ImportKind,
  hash: string,
): Promise<ImportBatch | null> {
  const same = selectBatches(db).where('kind', '=', kind).where('content_hash', '=', hash)
  const row = await same.where('undone_at', 'is', null).executeTakeFirst()
  return row === undefined ? null : batchOf(row)
}
