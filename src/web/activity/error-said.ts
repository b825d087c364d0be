import type { Language } from '../../domain/basics/language.ts'
import { PARTS } from '../../domain/activity/activity.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { PART_WORDS } from '../words/promise.ts'
import { words } from '../words/word.ts'
import { PAIRS } from './pairs.ts'
import type { PromiseQuestion, QuestionFault } from './promise-query.ts'
import { weightField } from './weights.ts'
import { FAULT_WORDS, GROUP_WORDS, weightWords } from './words.ts'

/** The same sentence for the summary and for beside the field. */
export function errorSaid(language: Language, question: PromiseQuestion, fault: QuestionFault): FieldError {
  const typed = question.typed[fault.field] ?? ''
  const field = fieldName(language, fault.field)
  return {
    field: fault.field,
    message: words(language, FAULT_WORDS[fault.kind], { field, typed: `\u2068${typed}\u2069` }),
  }
}

function fieldName(language: Language, field: string): string {
  const part = PARTS.find((one) => weightField(one) === field)
  if (part !== undefined) return words(language, PART_WORDS[part].name)
  const pair = PAIRS.find((one) => one.field === field)
  if (pair === undefined) return ''
  const named = { a: words(language, GROUP_WORDS[pair.a]), b: words(language, GROUP_WORDS[pair.b]) }
  return words(language, weightWords.pair, named)
}
