import type { Language } from '../../domain/basics/language.ts'
import { FIELD_OF, type IdeaFault } from '../../domain/idea/read-idea.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { isolated, words } from '../words/word.ts'
import { IDEA_FAULTS } from './fault-words.ts'

/** The sentences of a refused form, in the order of its fields. Which of several places is asked beside their list. */
export function fieldErrors(language: Language, faults: readonly IdeaFault[]): readonly FieldError[] {
  return faults.map((fault) => ({
    field: fault.kind === 'territory-several' ? 'place' : FIELD_OF[fault.kind],
    message: words(language, IDEA_FAULTS[fault.kind], valuesOf(fault)),
  }))
}

function valuesOf(fault: IdeaFault): Readonly<Record<string, string | number>> {
  if ('over' in fault) return { over: fault.over }
  return 'typed' in fault ? { typed: isolated(fault.typed) } : {}
}
