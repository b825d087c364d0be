import type { Generated } from 'kysely'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'

/** Tables of this area; added to `Tables` (storage/tables.ts). */
export type OwnDataTables = {
  retention_warning: { dossier_id: DossierId; warned_at: Date; days: Generated<number> }
  objection: {
    id: Generated<string>
    person_id: PersonId
    at: Date
    words: string
    answered_at: Date | null
  }
}
