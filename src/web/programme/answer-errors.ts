import type { Language } from '../../domain/basics/language.ts'
import type { FactId } from '../../domain/programme/facts.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { number } from '../words/format.ts'
import { isolated, type Word, words } from '../words/word.ts'
import type { Answers } from './answers.ts'
import { FACT_LABELS } from './fact-words.ts'
import { matchWords } from './match-words.ts'
import type { AnswerFault } from './read-answer.ts'

const WORDS: Readonly<Record<AnswerFault['kind'], Word>> = {
  empty: matchWords.errorEmpty,
  number: matchWords.errorNumber,
  share: matchWords.errorShare,
  range: matchWords.errorRange,
  choice: matchWords.errorChoice,
  territory: matchWords.errorTerritory,
}

/** What to correct, in the person's language, with what she typed. */
export function answerErrors(language: Language, answers: Answers): readonly FieldError[] {
  return answers.faults.map(({ fact, fault }) => ({
    field: fact,
    message: messageOf(language, fact, fault, answers.typed.get(fact) ?? ''),
  }))
}

function messageOf(language: Language, fact: FactId, fault: AnswerFault, typed: string): string {
  const bounds =
    fault.kind === 'range' ? { min: number(language, fault.min), max: number(language, fault.max) } : {}
  return words(language, WORDS[fault.kind], { fact: FACT_LABELS[fact], typed: isolated(typed), ...bounds })
}
