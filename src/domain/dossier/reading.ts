/**
 * What a typed answer means. An answer is kept whatever its faults: a text too long or a number that is none is
 * told to its writer and does not count as answered, but nothing that was typed is lost.
 */
import { readNumber } from '../basics/number-reading.ts'
import { tidy, tidyLine } from '../idea/tidy.ts'
import type { AnswerValue } from './answer.ts'
import type { Question } from './questions.ts'

export type AnswerFault =
  | { readonly kind: 'too-long'; readonly most: number; readonly over: number }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'unknown-choice' }
  | { readonly kind: 'too-many'; readonly most: number }

export type Reading = {
  /** what is kept; null: nothing was answered */
  readonly value: AnswerValue | null
  /** null: it counts as answered, or there is no answer */
  readonly fault: AnswerFault | null
}

/** More than any answer may have by far: what no page of this site sends. */
export const LONGEST_ANSWER = 20_000

/** The answer in one form, whatever the keyboard: composed letters, Western digits in numbers, choices in their order. */
export function readAnswer(question: Question, typed: AnswerValue | null): Reading {
  switch (question.kind) {
    case 'line':
      return ofText(question, tidyLine(single(typed)))
    case 'text':
      return ofText(question, tidy(single(typed)))
    case 'number':
    case 'money':
      return ofNumber(question, tidyLine(single(typed)))
    case 'one':
      return ofChoice(question, single(typed))
    case 'several':
    case 'programmes':
      return ofChoices(question, severalOf(typed))
  }
}

/** The number or the whole dirhams of an answer; null when there is none, or when it cannot be read. */
export function numberIn(question: Question, value: AnswerValue | null): number | null {
  const read = readAnswer(question, value)
  return read.value === null || read.fault !== null ? null : Number(read.value)
}

function single(typed: AnswerValue | null): string {
  return typeof typed === 'string' ? typed : (typed?.at(-1) ?? '')
}

function severalOf(typed: AnswerValue | null): readonly string[] {
  return (typeof typed === 'string' ? [typed] : (typed ?? [])).filter((each) => each !== '')
}

function ofText({ most }: Question, text: string): Reading {
  if (text === '') return { value: null, fault: null }
  const over = Array.from(text).length - most
  return { value: text, fault: over > 0 ? { kind: 'too-long', most, over } : null }
}

function ofNumber({ most }: Question, text: string): Reading {
  if (text === '') return { value: null, fault: null }
  const number = readNumber(text, 'whole')
  if (number === null || number < 0) return { value: text, fault: { kind: 'not-a-number' } }
  if (number > most) return { value: text, fault: { kind: 'too-large', most } }
  return { value: String(Math.round(number)), fault: null }
}

function ofChoice({ choices = [] }: Question, choice: string): Reading {
  if (choice === '') return { value: null, fault: null }
  return { value: choice, fault: choices.includes(choice) ? null : { kind: 'unknown-choice' } }
}

function ofChoices({ choices, most }: Question, chosen: readonly string[]): Reading {
  const once = [...new Set(chosen)]
  if (once.length === 0) return { value: null, fault: null }
  const known = choices ?? once.filter((each) => /^[a-z0-9][a-z0-9-]{0,80}$/.test(each))
  if (!once.every((each) => known.includes(each))) return { value: once, fault: { kind: 'unknown-choice' } }
  const value = known.filter((each) => once.includes(each))
  return { value, fault: value.length > most ? { kind: 'too-many', most } : null }
}
