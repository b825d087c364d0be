import type { ColumnType, Generated } from 'kysely'
import type { PersonId } from '../../domain/person/person.ts'

type Json = ColumnType<unknown, string, string>
type Big = ColumnType<string, number, number>

export type OfficeTables = {
  office_setting: { name: string; value: Json; changed_at: Date; changed_by: string }
  import_job: {
    id: string
    person_id: PersonId
    kind: 'indicators' | 'assets' | 'ideas'
    file_name: string
    dry_run: boolean
    publish: boolean
    state: 'running' | 'done' | 'refused' | 'stopped' | 'broken'
    bytes: Big
    total_bytes: Big
    rows: number
    stop_wanted: Generated<boolean>
    outcome: ColumnType<unknown, string | null, string | null>
    started_at: Date
    ended_at: Date | null
  }
}
