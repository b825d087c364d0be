import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { MinutesEventKind } from '../../domain/minutes/minutes.ts'
import type { GivenAnswer, KeptTask, Minutes, PublishedMinutes } from '../../storage/minutes/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'

/** What the page on which minutes are made shows. */
export type EditProps = {
  readonly language: Language
  readonly meeting: Meeting
  readonly minutes: Minutes | null
  readonly published: readonly PublishedMinutes[]
  readonly answers: readonly GivenAnswer[]
  readonly participants: number
  readonly tasks: readonly KeptTask[]
  /** what she may do, whatever the state */
  readonly may: Readonly<Record<MinutesEventKind | 'edit', boolean>>
  readonly taskKey: string
  readonly task: { readonly words: string; readonly owner: string; readonly due: string }
  readonly errors: readonly FieldError[]
  readonly done: boolean
  readonly now: Date
}
