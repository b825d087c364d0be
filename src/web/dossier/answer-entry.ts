/** What the form of a question sends. */
import { randomBytes } from 'node:crypto'
import type { AnswerValue } from '../../domain/dossier/answer.ts'
import type { Question } from '../../domain/dossier/questions.ts'

export type Body = Readonly<Record<string, string | string[] | undefined>>

export function newEditKey(): string {
  return randomBytes(16).toString('hex')
}

export function textIn(body: Body, name: string): string {
  const value = body[name]
  return String((Array.isArray(value) ? value.at(-1) : value) ?? '')
}

/** Choices as a list, everything else as one text. */
export function valueIn(body: Body, { kind }: Question): AnswerValue {
  const value = body.value
  if (kind !== 'several' && kind !== 'programmes') return textIn(body, 'value')
  return (Array.isArray(value) ? value : [value ?? '']).filter((each) => each !== '')
}

export type SentAnswer = {
  readonly value: AnswerValue
  readonly key: string
  readonly base: number
  readonly leave: boolean
  readonly from: 'check' | null
}

/** A key or a base that no page of this site has made: a fresh key, and nothing seen before. */
export function sentAnswer(body: Body, question: Question): SentAnswer {
  const key = textIn(body, 'key')
  const base = textIn(body, 'base')
  return {
    value: valueIn(body, question),
    key: /^[0-9a-f]{32}$/.test(key) ? key : newEditKey(),
    base: /^\d{1,6}$/.test(base) ? Number(base) : 0,
    leave: textIn(body, 'go') === 'leave',
    from: textIn(body, 'from') === 'check' ? 'check' : null,
  }
}
