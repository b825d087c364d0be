import type { ColumnType, Generated } from 'kysely'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Founding, Part } from '../../domain/founding/founding.ts'
import type { StepId, StepWord } from '../../domain/founding/steps.ts'
import type { PersonId } from '../../domain/person/person.ts'

/** Tables of this area; added to `Tables` (storage/tables.ts). */
export type FoundingTables = {
  founding_part: {
    dossier_id: DossierId
    part: Part
    version: number
    value: ColumnType<Founding[Part], string, string>
    author_id: PersonId | null
    at: Date
  }
  founding_event: {
    id: Generated<string>
    dossier_id: DossierId
    step: StepId
    word: StepWord
    happened_on: string | null
    note: string
    author_id: PersonId | null
    at: Date
  }
}
