import type { Language } from '../../domain/basics/language.ts'
import type { GuideRefusal } from '../../operations/edit-guide.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { words } from '../words/word.ts'
import { type Body, one } from './body.ts'
import type { FieldFault } from './guide-reader.ts'
import { ENTRY_FAULTS, GUIDE_REFUSALS } from './guide-words.ts'

/** Each fault in words, with the field that has it. */
export function errorsOf(language: Language, faults: readonly FieldFault[]): readonly FieldError[] {
  return faults.map(({ field, fault }) => ({ field, message: words(language, ENTRY_FAULTS[fault]) }))
}

export function refusalSaid(language: Language, reason: GuideRefusal): FieldError {
  const path = reason.kind === 'faulty' ? reason.path : ''
  return { field: 'revision', message: words(language, GUIDE_REFUSALS[reason.kind], { path }) }
}

export function numberIn(body: Body | undefined, name: string): number {
  const typed = one(body, name)
  return /^\d{1,15}$/.test(typed) ? Number(typed) : -1
}
