import type { ColumnType, GeneratedAlways } from 'kysely'
import type { ClockName, Disagreement } from '../../domain/deadline/clock-check.ts'
import type { RulesChoice } from '../../domain/deadline/changed-rules.ts'

/** Read as a value, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>

export type DeadlineTables = {
  deadline_watch: { subject: string; which: string; since: Date; settled_for: Date | null }
  submit_probe: { id: GeneratedAlways<string>; at: Date; ok: boolean; took: number }
  deadline_extension: {
    subject: string
    which: string
    outage_seconds: number
    from_civil: string
    from_at: Date
    to_civil: string
    to_at: Date
    decided_at: Date
  }
  deadline_choice: {
    subject: string
    which: string
    from_rules: string
    to_rules: string
    from_civil: string
    from_at: Date
    to_civil: string
    to_at: Date
    choice: RulesChoice
    decided_by: string
    decided_at: Date
  }
  clock_check: { clock: ClockName; checked_at: Date; wrong: Json<readonly Disagreement[]> }
}
