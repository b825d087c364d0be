import type { ColumnType } from 'kysely'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Timing } from '../../domain/contest/admission.ts'
import type { ContestPlan, ContestStanding } from '../../domain/contest/contest.ts'
import type { EntryContent, EntryId, EntryStanding } from '../../domain/contest/entry.ts'
import type { EntryText } from '../../domain/contest/entry-text.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'

/** `let-in`: by those who lead the contest, with a reason */
export type EntryTiming = Timing | 'let-in'

/** Read as a value, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>

export type ContestTables = {
  contest: {
    id: string
    territory_code: TerritoryCode
    meeting_id: string | null
    standing: ContestStanding
    plan: Json<ContestPlan>
    grace_minutes: number
    published_at: Date | null
    sample: boolean
    version: number
    created_at: Date
  }
  deadline: {
    /** `contest:<id>` */
    subject: string
    which: string
    civil: string
    at: Date
    rules: string
    first_at: Date
  }
  entry: {
    id: EntryId
    contest_id: string
    dossier_id: DossierId
    project_id: string
    number: number | null
    standing: EntryStanding
    content: Json<EntryContent>
    submitted_at: Date | null
    round: string | null
    created_at: Date
    updated_at: Date
    draft: ColumnType<EntryText | null, string | null | undefined, string | null>
    drafted_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    late_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    excluded_why: ColumnType<string | null, string | null | undefined, string | null>
    team_answer: ColumnType<string | null, string | null | undefined, string | null>
  }
  entry_receipt: {
    number: string
    entry_id: EntryId
    dossier_id: DossierId
    version: number
    received_at: Date
    timing: EntryTiming
    content: string
    content_hash: string
    key_id: string
    signature: string
    idempotency_key: string
    request_hash: string
  }
  entry_number: { contest_id: string; number: number }
  award: {
    contest_id: string
    entry_id: EntryId
    prize: string
    rank: number
    by: 'jury' | 'vote'
    at: Date
    /** when its project's record told of it; null: not yet */
    on_record_at: Date | null
  }
}
