import { type Language, read, type Text } from '../basics/language.ts'
import { readSome } from '../basics/some-text.ts'
import type { Meeting, MeetingTime } from '../meeting/meeting.ts'
import { shownCode } from './code.ts'
import { LETTER_PARTS, MEETING_LETTERS, type MeetingLetter } from './letter-words.ts'

/** Longer names of places are cut, so that a message stays within two parts. */
const LONGEST_CITY = 20

type About = {
  readonly meeting: Pick<Meeting, 'city' | 'when'>
  readonly code: string
  /** the page of the pass */
  readonly link: string
  /** the calendar file; null: by text message, where there is no room for two links */
  readonly calendar: string | null
}

/** The letter in a language; what no source attests in Tamazight is said in Arabic. */
export function meetingLetter(
  kind: MeetingLetter,
  language: Language,
  { meeting, code, link, calendar }: About,
): { readonly subject: string; readonly body: string } {
  const { subject, body } = MEETING_LETTERS[kind]
  const city = readSome(meeting.city, language)?.words ?? ''
  const when = whenText(meeting.when) ?? read(LETTER_PARTS.noDate, language).words
  const values = { city: city.slice(0, LONGEST_CITY).trim(), when, code: shownCode(code), link }
  const more = calendar === null ? '' : `\n${filled(LETTER_PARTS.calendar, language, { link: calendar })}`
  return { subject: filled(subject, language, values), body: filled(body, language, values) + more }
}

function filled(text: Text, language: Language, values: Readonly<Record<string, string>>): string {
  return read(text, language).words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** `03/04/2027 09:30`, read alike in every language; null: not known. */
export function whenText(when: MeetingTime): string | null {
  if (when.kind === 'unknown') return null
  const [day = '', hour] = when.kind === 'day' ? [when.day] : when.start.civil.split('T')
  const written = day.split('-').reverse().join('/')
  return hour === undefined ? written : `${written} ${hour}`
}
