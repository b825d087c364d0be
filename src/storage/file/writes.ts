import { sql } from 'kysely'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { DossierFile, FileId } from '../../domain/file/file.ts'
import type { Transaction } from '../database.ts'

/** One at a time for a dossier: two who bring documents at once cannot pass its limits together. */
export async function lockFilesOf(trx: Transaction, dossier: DossierId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${dossier}, 6025))`.execute(trx)
}

/** Whoever writes or removes the bytes of this hash waits for the other. */
export async function lockContent(trx: Transaction, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 6026))`.execute(trx)
}

export async function filesWeight(
  trx: Transaction,
  dossier: DossierId,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const { files, bytes } = await trx
    .selectFrom('dossier_file')
    .select(({ fn }) => [fn.countAll().as('files'), fn.sum('bytes').as('bytes')])
    .where('dossier_id', '=', dossier)
    .executeTakeFirstOrThrow()
  return { files: Number(files), bytes: Number(bytes ?? 0) }
}

export async function insertFile(trx: Transaction, dossier: DossierId, file: DossierFile): Promise<void> {
  await trx
    .insertInto('dossier_file')
    .values({
      id: file.id,
      dossier_id: dossier,
      content_hash: file.contentHash,
      bytes: file.bytes,
      kind: file.kind,
      name: file.name,
      brought_by: file.broughtBy,
      at: file.at,
    })
    .execute()
}

export async function deleteFile(trx: Transaction, dossier: DossierId, file: FileId): Promise<string | null> {
  const row = await trx
    .deleteFrom('dossier_file')
    .where('dossier_id', '=', dossier)
    .where('id', '=', file)
    .returning('content_hash')
    .executeTakeFirst()
  return row?.content_hash ?? null
}

export async function isOwned(trx: Transaction, hash: string): Promise<boolean> {
  const row = await trx
    .selectFrom('dossier_file')
    .select('id')
    .where('content_hash', '=', hash)
    .union(trx.selectFrom('meeting_file').select('id').where('content_hash', '=', hash))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
