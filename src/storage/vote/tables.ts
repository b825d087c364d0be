import type { ColumnType } from 'kysely'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { PersonId } from '../../domain/person/person.ts'

/** Read as a value, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>

export type VoteTables = {
  vote_list: { contest_id: string; entries: Json<readonly EntryId[]> }
  ballot: {
    contest_id: string
    id: string
    entries: Json<readonly EntryId[]>
    version: number
    mixed: boolean
  }
  vote_cast: { contest_id: string; person_id: PersonId }
  vote_mark: { contest_id: string; mark: string }
  /** `2026-11-22`, of legal time */
  vote_day: { contest_id: string; day: ColumnType<string, string, string>; ballots: number }
  vote_network: {
    contest_id: string
    day: ColumnType<string, string, string>
    network: string
    ballots: number
  }
}
