/**
 * What somebody says at a meeting, as an agent writes it down: in the speaker's words and language, with
 * who says it as a category only. No name is asked for.
 */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { CATEGORIES } from '../attendance/registration.ts'
import { isLanguage, type Language } from '../basics/language.ts'
import { parseTerritoryCode, type TerritoryCode } from '../basics/territory-code.ts'
import { onDuty, type Meeting, type Staff } from '../meeting/meeting.ts'
import type { Actor, Visitor } from '../person/actor.ts'
import { type Contact, readContact } from '../person/contact.ts'

export const NOTE_KINDS = ['need', 'idea', 'question', 'answer', 'decision', 'remark'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** Who spoke, as a category only: those by which people register. */
export const SPEAKERS = CATEGORIES
export type Speaker = (typeof SPEAKERS)[number]

export const LONGEST_NOTE = 2_000

export type NoteContent = {
  readonly kind: NoteKind
  readonly words: string
  /** the speaker's */
  readonly language: Language
  /** null: of the meeting's whole territory */
  readonly territory: TerritoryCode | null
  readonly sector: string | null
  readonly speaker: Speaker | null
  /** of an answer: the note of the question; null: not said which */
  readonly answers: string | null
}

/** Left by who agreed to be written to about an idea. `wordsHash`: SHA-256 of the words of consent that were shown. */
export type NoteContact = Contact & { readonly wordsHash: string }

/** As the form sends it and as a phone keeps it. */
export const NOTE_FIELDS = [
  'kind',
  'words',
  'language',
  'territory',
  'sector',
  'speaker',
  'answers',
  'contact',
  'consent',
] as const
export type TypedNote = Readonly<Record<(typeof NOTE_FIELDS)[number], string>>

export type NoteFault = {
  readonly kind:
    | 'no-kind'
    | 'no-words'
    | 'too-long'
    | 'contact-unread'
    | 'contact-without-consent'
    | 'consent-without-contact'
}

export type ReadNote = { readonly content: NoteContent; readonly contact: NoteContact | null }

/** What is not in a list is left out; only a missing text, a missing kind and an unclear consent are faults. */
export function readNote(typed: TypedNote): Outcome<ReadNote, NoteFault> {
  const kind = NOTE_KINDS.find((one) => one === typed.kind)
  if (kind === undefined) return refused({ kind: 'no-kind' })
  const words = typed.words.replace(/\r\n?/g, '\n').trim()
  if (words === '') return refused({ kind: 'no-words' })
  if (words.length > LONGEST_NOTE) return refused({ kind: 'too-long' })
  const contact = contactOf(typed)
  if (!contact.ok) return contact
  const content: NoteContent = {
    kind,
    words,
    language: isLanguage(typed.language) ? typed.language : 'ar',
    territory: parseTerritoryCode(typed.territory),
    sector: /^[a-z][a-z-]{1,40}$/.test(typed.sector) ? typed.sector : null,
    speaker: SPEAKERS.find((one) => one === typed.speaker) ?? null,
    answers: kind === 'answer' && isNoteId(typed.answers) ? typed.answers : null,
  }
  return accepted({ content, contact: contact.value })
}

function contactOf({ kind, contact, consent }: TypedNote): Outcome<NoteContact | null, NoteFault> {
  if (kind !== 'idea' || (contact.trim() === '' && consent === '')) return accepted(null)
  const read = readContact(contact)
  if (contact.trim() === '') return refused({ kind: 'consent-without-contact' })
  if (!read.ok) return refused({ kind: 'contact-unread' })
  if (!/^[0-9a-f]{64}$/.test(consent)) return refused({ kind: 'contact-without-consent' })
  return accepted({ ...read.value, wordsHash: consent })
}

export function isNoteId(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text)
}

/** The same content is the same text, however it was typed; without the contact, which no other phone is given. */
export function noteText(content: NoteContent): string {
  return packNote({
    ...content,
    territory: content.territory ?? '',
    sector: content.sector ?? '',
    speaker: content.speaker ?? '',
    answers: content.answers ?? '',
    contact: '',
    consent: '',
  })
}

/** As a phone keeps and sends it. */
export function packNote(typed: TypedNote): string {
  return JSON.stringify(NOTE_FIELDS.map((name) => typed[name]))
}

/** Null: no page of this site makes such a text. */
export function unpackNote(text: string): TypedNote | null {
  try {
    const read: unknown = JSON.parse(text)
    if (!Array.isArray(read) || read.length !== NOTE_FIELDS.length) return null
    if (!read.every((each) => typeof each === 'string')) return null
    return Object.fromEntries(NOTE_FIELDS.map((name, at) => [name, read[at]])) as TypedNote
  } catch {
    return null
  }
}

/** Who writes down what is said: named for it at this meeting, and the agents who may everything there. */
export function mayCapture(
  visitor: Visitor,
  at: { readonly meeting: Meeting; readonly staff: readonly Staff[]; readonly now: Date },
): visitor is Actor {
  return at.meeting.standing === 'announced' && onDuty(visitor, 'capture', at)
}
