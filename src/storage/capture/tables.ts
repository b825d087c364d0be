import type { ColumnType, Generated } from 'kysely'
import type { NoteContent } from '../../domain/capture/note.ts'
import type { StepKind } from '../../domain/capture/lineage.ts'
import type { FileId, FileKind } from '../../domain/file/file.ts'
import type { PersonId } from '../../domain/person/person.ts'

export type CaptureTables = {
  meeting_note_version: {
    meeting_id: string
    note_id: string
    version: number
    base: number
    content: ColumnType<NoteContent, string, string>
    author_id: PersonId | null
    at: Date
    edit_key: string
    standing: 'current' | 'past' | 'beside' | 'settled'
  }
  meeting_note_edit: {
    meeting_id: string
    edit_key: string
    note_id: string
    verdict: 'kept' | 'same' | 'beside'
    version: number
    against: number | null
  }
  meeting_note_contact: {
    meeting_id: string
    note_id: string
    channel: 'phone' | 'email'
    address: string
    consent_hash: string
    consented_at: Date
  }
  meeting_note_step: {
    id: Generated<string>
    meeting_id: string
    kind: StepKind
    key: string
    by_person: PersonId | null
    at: Date
    undone_at: Date | null
  }
  meeting_note_link: { step_id: string; note_id: string; side: 'from' | 'into'; position: number }
  meeting_idea: { meeting_id: string; project_id: string; note_id: string | null; at: Date }
  meeting_file: {
    id: FileId
    meeting_id: string
    kind: FileKind
    name: string
    title: string
    speaker: string | null
    bytes: number
    content_hash: string
    brought_by: PersonId | null
    at: Date
    released_at: Date | null
  }
}
