import type { ColumnType } from 'kysely'
import type { JoinState, Lack } from '../../domain/contest/team-call.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { PersonId } from '../../domain/person/person.ts'

export type TeamCallTables = {
  team_call: {
    id: string
    entry_id: EntryId
    author_id: PersonId
    words: string
    /** read as a value, written as JSON text */
    lacking: ColumnType<readonly Lack[], string, string>
    created_at: Date
    updated_at: Date
    closed_at: Date | null
    hidden_at: Date | null
    reported_at: Date | null
  }
  join_request: {
    id: string
    call_id: string
    person_id: PersonId
    words: string
    state: JoinState
    asked_at: Date
    consent_hash: string
    answered_at: Date | null
  }
}
