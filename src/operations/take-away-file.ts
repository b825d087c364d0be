/** Takes a document out of a dossier; its bytes are removed when no other dossier has the same. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import { type FileId, mayChangeFiles, maySeeFiles } from '../domain/file/file.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import type { FileFolder } from '../storage/file/store.ts'
import { deleteFile } from '../storage/file/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { removeUnownedFiles } from './remove-unowned-files.ts'

export type TakeAwayRefusal = { readonly kind: 'no-such-file' } | { readonly kind: 'may-not-write' }

export async function takeAwayFile(
  db: Database,
  { actor, dossier: id, file }: { readonly actor: Actor; readonly dossier: DossierId; readonly file: FileId },
  { now, folder }: { readonly now: Date; readonly folder: FileFolder },
): Promise<Outcome<'taken-away', TakeAwayRefusal>> {
  const outcome = await db.transaction().execute(async (trx) => {
    const dossier = await readDossier(trx, id)
    if (dossier === null || !maySeeFiles(actor, dossier))
      return refused<TakeAwayRefusal>({ kind: 'no-such-file' })
    if (!mayChangeFiles(actor, dossier)) return refused<TakeAwayRefusal>({ kind: 'may-not-write' })
    const hash = await deleteFile(trx, id, file)
    if (hash === null) return refused<TakeAwayRefusal>({ kind: 'no-such-file' })
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'take-away-file',
      subject: `dossier:${id}`,
      detail: { file },
    })
    return accepted(hash)
  })
  if (!outcome.ok) return outcome
  await removeUnownedFiles(db, folder, [outcome.value])
  return accepted('taken-away')
}
