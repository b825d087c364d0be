import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { AssistedKind } from '../../domain/office/assisted.ts'
import type { Outcome } from '../../domain/basics/outcome.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Evidence } from '../../domain/programme/programme.ts'
import type { FileRefusal, ImportReport } from '../../domain/territory/import-verdicts.ts'

/** What an import answers: its report, or why the whole file was refused. */
export type JobOutcome = Outcome<ImportReport, FileRefusal>

type Big = ColumnType<string, number, number>

export type OfficeTables = {
  model_revision: {
    version: GeneratedAlways<string>
    model_id: string
    figures: string
    content: ColumnType<EconomicModel, string, never>
    part: string
    evidence: ColumnType<Evidence, string, never>
    revised_at: Date
    revised_by: string
    undone_at: Date | null
    undone_by: string | null
  }
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
    outcome: ColumnType<JobOutcome | null, string | null, string | null>
    started_at: Date
    beat_at: Date
    ended_at: Date | null
  }
  assisted_filing: {
    id: string
    person_id: PersonId
    agent_id: PersonId | null
    kind: AssistedKind
    ref: string
    number: string
    consent_id: string | null
    form_key: string
    at: Date
  }
}
