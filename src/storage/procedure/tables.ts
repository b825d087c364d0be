import type { Generated } from 'kysely'
import type { Procedure } from '../../domain/procedure/clock.ts'

export type ProcedureTables = {
  appeal: {
    id: Generated<string>
    project_id: string
    at: Date
    words: string
    idempotency_key: string
    decided_at: Date | null
    decided_by: string | null
    granted: boolean | null
    reason: string | null
  }
  deadline_alarm: {
    procedure: Procedure
    ref: string
    filed_at: Date
    heed: 'near' | 'over'
    at: Date
  }
}
