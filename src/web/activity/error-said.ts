import type { Language } from '../../domain/basics/language.ts'
import { PARTS } from '../../domain/activity/activity.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { PART_WORDS } from '../words/promise.ts'
import { type Word, words } from '../words/word.ts'
import { PAIRS } from './pairs.ts'
import type { PromiseQuestion, QuestionFault } from './promise-query.ts'
import { weightField } from './weights.ts'
import { FAULT_WORDS, GROUP_WORDS, weightWords } from './words.ts'

/** What was typed must not turn the words around it; the field itself keeps it whole. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The same sentence for the summary and for beside the field. */
export function errorSaid(language: Language, question: PromiseQuestion, fault: QuestionFault): FieldError {
  const typed = (question.typed[fault.field] ?? '').replace(BIDI_CONTROLS, '')
  const field = fieldName(language, fault.field)
  return {
    field: fault.field,
    message: words(language, FAULT_WORDS[fault.kind], { field, typed: `\u2066${typed}\u2069` }),
  }
}

function fieldName(language: Language, field: string): string | Word {
  const part = PARTS.find((one) => weightField(one) === field)
  if (part !== undefined) return PART_WORDS[part].name
  const pair = PAIRS.find((one) => one.field === field)
  if (pair === undefined) return ''
  const named = { a: GROUP_WORDS[pair.a], b: GROUP_WORDS[pair.b] }
  return words(language, weightWords.pair, named)
}
