import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { DossierFile, FileId } from '../../domain/file/file.ts'
import type { Database, Transaction } from '../database.ts'

const COLUMNS = [
  'id',
  'kind',
  'name',
  'bytes',
  'content_hash as contentHash',
  'brought_by as broughtBy',
  'at',
] as const

/** The latest first. Who may see them is the caller's to say (`maySeeFiles`). */
export function readFiles(db: Database | Transaction, dossier: DossierId): Promise<readonly DossierFile[]> {
  return db
    .selectFrom('dossier_file')
    .select(COLUMNS)
    .where('dossier_id', '=', dossier)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
}

export async function readFileOf(
  db: Database | Transaction,
  dossier: DossierId,
  file: FileId,
): Promise<DossierFile | null> {
  const row = await db
    .selectFrom('dossier_file')
    .select(COLUMNS)
    .where('dossier_id', '=', dossier)
    .where('id', '=', file)
    .executeTakeFirst()
  return row ?? null
}

/** Of all documents that somebody owns. */
export async function ownedHashes(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('dossier_file')
    .select('content_hash')
    .union(db.selectFrom('meeting_file').select('content_hash'))
    .execute()
  return new Set(rows.map(({ content_hash }) => content_hash))
}
