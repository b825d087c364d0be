import type { ColumnType } from 'kysely'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { Comparison, ConflictKind, MarkSheet } from '../../domain/judging/judging.ts'
import type { OrderBasis, RoundFigures } from '../../domain/judging/round.ts'
import type { PersonId } from '../../domain/person/person.ts'

/** Read as a value, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>

export type JudgingTables = {
  juror: {
    contest_id: string
    person_id: PersonId
    name: string
    body: string | null
    employer: string | null
    commune: TerritoryCode | null
    invited_at: Date
    agreed_at: Date | null
    left_at: Date | null
  }
  juror_conflict: {
    contest_id: string
    person_id: PersonId
    entry_id: EntryId
    kind: ConflictKind
    reason: string | null
    set_aside: string | null
    at: Date
  }
  jury_assignment: { contest_id: string; round: string; person_id: PersonId; entry_id: EntryId; at: Date }
  mark_sheet: {
    contest_id: string
    round: string
    person_id: PersonId
    entry_id: EntryId
    marks: Json<MarkSheet['marks']>
    comments: Json<MarkSheet['comments']>
    complete: boolean
    version: number
    at: Date
  }
  mark_edit: {
    person_id: PersonId
    edit_key: string
    contest_id: string
    round: string
    entry_id: EntryId
    version: number
  }
  comparison: {
    contest_id: string
    round: string
    person_id: PersonId
    first_id: EntryId
    second_id: EntryId
    better: Comparison['better']
    at: Date
  }
  round_decision: {
    contest_id: string
    round: string
    computed: Json<readonly EntryId[]>
    decided: Json<readonly EntryId[]>
    departures: Json<readonly { readonly entry: EntryId; readonly reason: string }[]>
    minutes: string
    decided_at: Date | null
    figures: ColumnType<RoundFigures, string | undefined, string>
    version: ColumnType<number, number | undefined, number>
    opened_at: Date | null
  }
  juror_invitation: {
    contest_id: string
    channel: 'phone' | 'email'
    address: string
    name: string
    body: string | null
    employer: string | null
    commune: TerritoryCode | null
    invited_at: Date
  }
  round_setup: {
    contest_id: string
    round: string
    basis: OrderBasis
    quorum: number
    /** of the draw as saved; null: nothing was drawn yet */
    seed: ColumnType<string | null, number | null, number | null>
    drawn_at: Date | null
  }
  round_signature: {
    contest_id: string
    round: string
    person_id: PersonId
    content_hash: string
    signed_at: Date
  }
}
