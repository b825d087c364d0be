/** What the page of a jury is drawn from. */
import type { Entry } from '../../domain/contest/entry.ts'
import type { FoundConflict } from '../../domain/judging/conflicts.ts'
import type { Conflict, Juror } from '../../domain/judging/judging.ts'
import type { InvitedJuror } from '../../storage/judging/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'

export const JUROR_FIELDS = ['contact', 'name', 'body', 'employer', 'commune'] as const
export type TypedJuror = Readonly<Record<(typeof JUROR_FIELDS)[number], string>>

export type JuryContent = {
  readonly jurors: readonly Juror[]
  readonly invited: readonly InvitedJuror[]
  readonly conflicts: readonly Conflict[]
  readonly found: readonly FoundConflict[]
  readonly entries: readonly Entry[]
  readonly typed: TypedJuror
  readonly errors: readonly FieldError[]
  readonly done: boolean
}
