/** Tables of this area; added to `Tables` (storage/tables.ts). */
import type { ColumnType, Generated } from 'kysely'
import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { DiagnosisGrid, MeetingKind, TaskOwner, TaskState } from '../../domain/accompaniment/case.ts'
import type { Day } from '../../domain/accompaniment/days.ts'
import type { HelpId, HelpResult, HelpState, HelpSubject, Offer } from '../../domain/accompaniment/help.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'

type Id = Generated<string>

export type AccompanimentTables = {
  adviser_profile: {
    person_id: PersonId
    subjects: ColumnType<HelpSubject[], readonly HelpSubject[], readonly HelpSubject[]>
    languages: ColumnType<Language[], readonly Language[], readonly Language[]>
    capacity: number
    updated_at: Date
    updated_by: PersonId
  }
  help_request: {
    id: HelpId
    number: Generated<string>
    person_id: PersonId
    dossier_id: DossierId | null
    subject: HelpSubject
    words: string
    territory_code: TerritoryCode
    language: Language
    consent_id: string | null
    state: HelpState
    adviser_id: PersonId | null
    created_at: Date
    answered_at: Date | null
    taken_at: Date | null
    closed_at: Date | null
    result: HelpResult | null
    result_words: string | null
    idempotency_key: string
  }
  help_offer: {
    request_id: HelpId
    turn: number
    adviser_id: PersonId
    offered_at: Date
    reminded_at: Date | null
    answered_at: Date | null
    answer: Offer['answer']
    reason: string | null
  }
  help_diagnosis: {
    request_id: HelpId
    grid: ColumnType<DiagnosisGrid, string, string>
    words: string
    updated_at: Date
  }
  help_task: {
    id: Id
    request_id: HelpId
    words: string
    owner: TaskOwner
    due: Day
    state: TaskState
    created_at: Date
    settled_at: Date | null
  }
  help_appointment: {
    id: Id
    request_id: HelpId
    starts_at: Date
    minutes: number
    kind: MeetingKind
    place: string
    sequence: number
    state: 'set' | 'cancelled'
    created_at: Date
    updated_at: Date
  }
  help_session: {
    id: Id
    request_id: HelpId
    held_on: Day
    minutes: number
    kind: MeetingKind
    words: string
    created_at: Date
  }
  help_note: { id: Id; request_id: HelpId; author_id: PersonId; shared: boolean; words: string; at: Date }
  help_message: {
    id: Id
    request_id: HelpId
    author_id: PersonId | null
    side: TaskOwner
    words: string
    at: Date
  }
  help_survey: {
    request_id: HelpId
    closed_at: Date
    months: number
    token_hash: string
    sent_at: Date
    answered_on: Day | null
  }
  help_survey_answer: {
    id: Id
    region_code: TerritoryCode
    subject: HelpSubject
    months: number
    founded: string
    running: string
    earning: string
    income: string
    satisfaction: number
    words: string | null
    answered_in: string
  }
}
