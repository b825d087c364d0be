/** What a phone sends when it is back on a network, and what it is told. */
import type { AnswerEdit, AnswerValue } from '../../domain/dossier/answer.ts'
import type { KnownAnswer, Verdict } from '../../domain/dossier/sync.ts'

export const MOST_EDITS = 100

/** `person`: who typed the edits: somebody else who has signed in since on this phone must not send them as hers. */
export type Batch = { readonly person: string; readonly edits: readonly AnswerEdit[] }

export type BatchAnswer = {
  readonly person: string
  /** one for each edit, in their order */
  readonly verdicts: readonly Verdict[]
}

export type AnswersNow = {
  readonly person: string
  /** by question: what stands now; `toChoose`: texts stand beside it */
  readonly answers: Readonly<Record<string, KnownAnswer & { readonly toChoose: boolean }>>
}

export type BatchRefusal =
  | 'not-signed-in'
  | 'another-person'
  | 'no-such-dossier'
  | 'may-not-write'
  | 'malformed'

/** Null: no page of this site sends such a thing. */
export function readBatch(body: unknown): Batch | null {
  if (typeof body !== 'object' || body === null) return null
  const { person, edits } = body as Partial<Record<'person' | 'edits', unknown>>
  if (typeof person !== 'string' || !Array.isArray(edits) || edits.length > MOST_EDITS) return null
  const read = edits.map(readEdit)
  return read.every((edit) => edit !== null) ? { person, edits: read } : null
}

function readEdit(sent: unknown): AnswerEdit | null {
  if (typeof sent !== 'object' || sent === null) return null
  const { key, question, base, value } = sent as Partial<Record<keyof AnswerEdit, unknown>>
  if (typeof key !== 'string' || typeof question !== 'string' || question.length > 60) return null
  if (!Number.isSafeInteger(base) || Number(base) < 0 || Number(base) > 2_000_000_000) return null
  if (!isValue(value)) return null
  return { key, question, base: Number(base), value }
}

function isValue(value: unknown): value is AnswerValue | null {
  if (value === null || typeof value === 'string') return true
  return Array.isArray(value) && value.length <= 200 && value.every((each) => typeof each === 'string')
}
