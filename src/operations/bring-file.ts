/** Takes a document into a dossier: checked apart, then its bytes, then its line and the journal in one transaction. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import {
  type DossierFile,
  FILE_LIMITS,
  type FileFault,
  type FileId,
  type FileRefusal,
  mayChangeFiles,
  maySeeFiles,
} from '../domain/file/file.ts'
import { tidyFileName } from '../domain/file/file-name.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import type { Scanner } from '../storage/file/clamd.ts'
import type { Inspected } from '../storage/file/inspect/verdict.ts'
import { contentHash, type FileFolder, putBytes } from '../storage/file/store.ts'
import { filesWeight, insertFile, lockContent, lockFilesOf } from '../storage/file/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'

export type BroughtFile = {
  readonly actor: Actor
  readonly dossier: DossierId
  /** as the sender's device calls it */
  readonly name: string
  readonly bytes: Buffer
}

export type FileCircumstances = {
  readonly now: Date
  /** 16 small letters and digits, drawn by chance */
  readonly id: FileId
  readonly folder: FileFolder
  /** reads it apart from this process (storage/file/inspect) */
  readonly inspect: (bytes: Buffer) => Promise<Inspected>
  /** null: this site has no virus scanner */
  readonly scan: Scanner | null
}

type Result = Outcome<DossierFile, FileRefusal>
const faulty = (fault: FileFault): Result => refused<FileRefusal>({ kind: 'fault', fault })

export async function bringFile(
  db: Database,
  { actor, dossier, name, bytes }: BroughtFile,
  circumstances: FileCircumstances,
): Promise<Result> {
  const allowed = await permission(db, actor, dossier)
  if (allowed !== null) return refused(allowed)
  if (bytes.length > FILE_LIMITS.bytes) return faulty('too-large')
  const inspected = await circumstances.inspect(bytes)
  if (!inspected.ok) return faulty(inspected.fault)
  const scanned = await scannedBy(circumstances.scan, inspected.bytes)
  if (scanned !== null) return faulty(scanned)
  const file: DossierFile = {
    id: circumstances.id,
    kind: inspected.kind,
    name: tidyFileName(name, inspected.kind),
    bytes: inspected.bytes.length,
    contentHash: contentHash(inspected.bytes),
    broughtBy: actor.person,
    at: circumstances.now,
  }
  return keep(db, actor, dossier, file, inspected.bytes, circumstances.folder)
}

async function permission(
  db: Parameters<typeof readDossier>[0],
  actor: Actor,
  id: DossierId,
): Promise<FileRefusal | null> {
  const dossier = await readDossier(db, id)
  if (dossier === null || !maySeeFiles(actor, dossier)) return { kind: 'no-such-dossier' }
  return mayChangeFiles(actor, dossier) ? null : { kind: 'may-not-write' }
}

/** A scanner that is set and does not answer lets nothing pass. */
async function scannedBy(scan: Scanner | null, bytes: Uint8Array): Promise<FileFault | null> {
  if (scan === null) return null
  try {
    return (await scan(bytes)) === 'virus' ? 'virus' : null
  } catch {
    return 'not-checked-now'
  }
}

function keep(
  db: Database,
  actor: Actor,
  dossier: DossierId,
  file: DossierFile,
  bytes: Uint8Array,
  folder: FileFolder,
): Promise<Result> {
  return db.transaction().execute(async (trx): Promise<Result> => {
    await lockFilesOf(trx, dossier)
    const allowed = await permission(trx, actor, dossier)
    if (allowed !== null) return refused(allowed)
    const weight = await filesWeight(trx, dossier)
    const { dossierFiles, dossierBytes } = FILE_LIMITS
    if (weight.files >= dossierFiles)
      return refused<FileRefusal>({ kind: 'too-many-files', most: dossierFiles })
    if (weight.bytes + file.bytes > dossierBytes)
      return refused<FileRefusal>({ kind: 'dossier-full', mostMegabytes: dossierBytes / 1024 / 1024 })
    await lockContent(trx, file.contentHash)
    await putBytes(folder, file.contentHash, bytes)
    await insertFile(trx, dossier, file)
    await appendJournal(trx, {
      at: file.at,
      actor: `person:${actor.person}`,
      action: 'bring-file',
      subject: `dossier:${dossier}`,
      detail: { file: file.id, kind: file.kind, bytes: file.bytes },
    })
    return accepted(file)
  })
}
