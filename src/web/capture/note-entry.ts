/** What the form of a note sends. */
import { randomBytes } from 'node:crypto'
import { NOTE_FIELDS, type NoteContent, type TypedNote } from '../../domain/capture/note.ts'

export type Body = Readonly<Record<string, string | string[] | undefined>>

/** More than a note may have: what is longer is refused, not read to its end. */
const LONGEST = 4_000

export function newKey(): string {
  return randomBytes(16).toString('hex')
}

export function textIn(body: Body, name: string): string {
  const value = body[name]
  return String((Array.isArray(value) ? value.at(-1) : value) ?? '').slice(0, LONGEST)
}

export function textsIn(body: Body, name: string): readonly string[] {
  const value = body[name]
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) =>
    one.slice(0, LONGEST),
  )
}

export function hexIn(body: Body, name: string): string | null {
  const text = textIn(body, name)
  return /^[0-9a-f]{32}$/.test(text) ? text : null
}

export function numberIn(body: Body, name: string): number {
  const text = textIn(body, name)
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}

export function typedNote(body: Body): TypedNote {
  return Object.fromEntries(NOTE_FIELDS.map((name) => [name, textIn(body, name)])) as TypedNote
}

/** As it stands, to be corrected; the contact is not shown again. */
export function typedOf(content: NoteContent): TypedNote {
  const { territory, sector, speaker, answers } = content
  return {
    ...content,
    territory: territory ?? '',
    sector: sector ?? '',
    speaker: speaker ?? '',
    answers: answers ?? '',
    contact: '',
    consent: '',
  }
}
