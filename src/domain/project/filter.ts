/** What people narrow the bank by. Absent: everything. Territory contains: a region its communes. */
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { ProjectAudience, Source, Stage, Standing } from './project.ts'

export type ProjectFilter = {
  readonly territory?: TerritoryCode
  readonly standing?: Standing
  readonly stage?: Stage
  readonly sector?: string
  readonly activity?: string
  readonly model?: string
  readonly audience?: ProjectAudience
  readonly source?: Source
  readonly year?: number
  /** Words of the title or text, as typed. */
  readonly q?: string
}
