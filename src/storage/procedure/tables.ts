import type { Generated } from 'kysely'

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
}
