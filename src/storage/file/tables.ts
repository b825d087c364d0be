import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { FileId, FileKind } from '../../domain/file/file.ts'
import type { PersonId } from '../../domain/person/person.ts'

/** Tables of this area; added to `Tables` (storage/tables.ts). */
export type FileTables = {
  dossier_file: {
    id: FileId
    dossier_id: DossierId
    content_hash: string
    bytes: number
    kind: FileKind
    name: string
    brought_by: PersonId | null
    at: Date
  }
}
