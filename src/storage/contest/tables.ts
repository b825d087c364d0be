import type { ColumnType } from 'kysely'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { ContestPlan, ContestStanding } from '../../domain/contest/contest.ts'
import type { EntryContent, EntryId, EntryStanding } from '../../domain/contest/entry.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'

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
  }
  award: {
    contest_id: string
    entry_id: EntryId
    prize: string
    rank: number
    by: 'jury' | 'vote'
    at: Date
  }
}
