import type { ColumnType, Generated } from 'kysely'
import type { Language } from '../../domain/basics/language.ts'
import type { AnswerValue } from '../../domain/dossier/answer.ts'
import type { DossierId, MemberRole } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'

export type DossierTables = {
  dossier: {
    id: DossierId
    project_id: string
    language: Language
    created_at: Date
  }
  dossier_member: { dossier_id: DossierId; person_id: PersonId; role: MemberRole; joined_at: Date }
  dossier_adviser: { dossier_id: DossierId; person_id: PersonId; let_in_at: Date }
  dossier_answer: {
    dossier_id: DossierId
    question: string
    version: number
    base: number
    value: ColumnType<AnswerValue | null, string | null, string | null>
    author_id: PersonId | null
    at: Date
    edit_key: string
    standing: 'current' | 'past' | 'beside' | 'settled'
  }
  dossier_edit: {
    dossier_id: DossierId
    edit_key: string
    question: string
    verdict: 'kept' | 'same' | 'beside'
    version: number
    against: number | null
  }
  dossier_invitation: {
    id: Generated<string>
    dossier_id: DossierId
    secret_hash: string
    role: MemberRole
    invited_by: PersonId | null
    channel: 'phone' | 'email' | null
    address: string | null
    created_at: Date
    expires_at: Date
    accepted_at: Date | null
    accepted_by: PersonId | null
    withdrawn_at: Date | null
  }
}
