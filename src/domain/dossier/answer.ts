/**
 * Answers of a dossier as they are kept: every version, one after the other. An edit says which version it was made
 * from; one made from an older version than the last is kept beside it, and people choose: nothing is overwritten.
 */
import type { PersonId } from '../person/person.ts'

/** What was answered: text as typed, one or several choices, or a reading of the field (`questions.ts` says which). */
export type AnswerValue = string | readonly string[]

export type AnswerEdit = {
  /** Made by the device for this edit; the same key sent again is the same edit. 32 hexadecimal digits. */
  readonly key: string
  readonly question: string
  /** The version the writer had before her: 0 when there was none. */
  readonly base: number
  /** Null: the answer was taken away. */
  readonly value: AnswerValue | null
}

export type AnswerVersion = {
  readonly question: string
  /** 1, 2, 3 … of this question in this dossier, in the order they were kept. */
  readonly version: number
  readonly base: number
  readonly value: AnswerValue | null
  /** Null: she has had her account erased. */
  readonly author: PersonId | null
  readonly at: Date
}

/** What stands now: the last version, and those made beside it that nobody has settled yet (most often none). */
export type AnswerState = {
  readonly current: AnswerVersion | null
  readonly beside: readonly AnswerVersion[]
}

export type EditVerdict =
  /** it is the current version now */
  | { readonly kind: 'kept'; readonly version: number }
  /** it says what stands already: nothing was added */
  | { readonly kind: 'same'; readonly version: number }
  /** kept beside the current version, for people to choose */
  | { readonly kind: 'beside'; readonly version: number; readonly current: AnswerVersion }

/** The verdict on an edit, given what stands; `version`: the number it would get. */
export function judgeEdit(state: AnswerState, edit: AnswerEdit, version: number): EditVerdict {
  const { current } = state
  if (current !== null && sameAnswer(current.value, edit.value))
    return { kind: 'same', version: current.version }
  if (current === null || edit.base >= current.version) return { kind: 'kept', version }
  return { kind: 'beside', version, current }
}

export function sameAnswer(a: AnswerValue | null, b: AnswerValue | null): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, at) => each === b[at])
  return a === b
}
