/** What the page of a round is drawn from. */
import type { Assignment } from '../../domain/judging/assignment.ts'
import type { RoundResult } from '../../domain/judging/round-figures.ts'
import type { RoundState } from '../../storage/judging/round-state.ts'
import type { FieldError } from '../form/error-summary.tsx'
import type { Lead } from './leader.ts'

export type RoundContent = {
  readonly state: RoundState
  readonly result: RoundResult
  /** shown before it is saved */
  readonly preview: { readonly seed: number; readonly drawn: Assignment } | null
  /** offered for a first draw */
  readonly freshSeed: number
  readonly errors: readonly FieldError[]
  readonly done: 'saved' | 'reminded' | null
  /** the minutes and reasons that were refused, as typed */
  readonly typed: { readonly minutes: string; readonly reasons: ReadonlyMap<string, string> } | null
}

export type RoundProps = { readonly lead: Lead; readonly content: RoundContent }
