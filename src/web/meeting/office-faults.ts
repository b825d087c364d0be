/** Why a form was refused, in words, beside the field that has the fault. */
import type { Language } from '../../domain/basics/language.ts'
import type { FieldFault } from '../../domain/meeting/plan.ts'
import type { PlanRefusal } from '../../operations/plan-meeting.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { words } from '../words/word.ts'
import { PLAN_FAULT_WORDS, PLAN_REFUSAL_WORDS } from './office-words.ts'

/** Texts are faulty as a whole: said at their Arabic field. */
const IN_LANGUAGES = new Set(['title', 'city', 'venue', 'address', 'slogan', 'purpose', 'organiser'])

export function errorsOf(language: Language, faults: readonly FieldFault[]): readonly FieldError[] {
  return faults.map(({ field, fault }) => ({
    field: fieldId(field),
    message: words(language, PLAN_FAULT_WORDS[fault]),
  }))
}

/** `2:city` is a field of the third stop. */
function fieldId(field: string): string {
  const [, row] = /^(\d+):/.exec(field) ?? []
  if (row !== undefined) return `stop-${field.endsWith('hour') ? 'hour' : 'city-ar'}-${row}`
  return IN_LANGUAGES.has(field) ? `${field}-ar` : field
}

/** Null: what is asked for is not there, or not hers. */
export function refusalsSaid(
  language: Language,
  reasons: readonly PlanRefusal[],
): { readonly errors: readonly FieldError[]; readonly changed: boolean } | null {
  if (reasons.some(({ kind }) => kind === 'no-such-entry')) return null
  const faults = reasons.flatMap((one) => (one.kind === 'faulty' ? [one] : []))
  const changed = reasons.some(({ kind }) => kind === 'changed-meanwhile')
  const message = words(language, PLAN_REFUSAL_WORDS['changed-meanwhile'])
  return {
    errors: [...(changed ? [{ field: 'form', message }] : []), ...errorsOf(language, faults)],
    changed,
  }
}
