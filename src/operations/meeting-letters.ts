/** Letters to somebody who registered, by her first contact, in her language, through the outbox. */
import { meetingLetter } from '../domain/attendance/letter.ts'
import type { MeetingLetter } from '../domain/attendance/letter-words.ts'
import type { RegistrationId } from '../domain/attendance/registration.ts'
import type { Language } from '../domain/basics/language.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Transaction } from '../storage/database.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { readContacts, readPerson } from '../storage/person/reads.ts'

/** `origin`: how people reach the site (`https://twiza.example`); null: not set, links have no beginning. */
export type LetterCircumstances = { readonly now: Date; readonly origin: string | null }

export const passPath = (language: Language, meeting: string): string =>
  `/${language}/meetings/${meeting}/pass`
const calendarPath = (language: Language, meeting: string): string =>
  `/${language}/meetings/${meeting}/meeting.ics`

/** `cause`: the same cause gives one letter, however often it is written. */
export async function writeMeetingLetter(
  trx: Transaction,
  meeting: Meeting,
  to: { readonly id: RegistrationId; readonly person: PersonId; readonly code: string },
  { kind, cause }: { readonly kind: MeetingLetter; readonly cause: string },
  { now, origin }: LetterCircumstances,
): Promise<void> {
  const person = await readPerson(trx, to.person)
  const [contact] = await readContacts(trx, to.person)
  if (person === null || contact === undefined) return
  const { language } = person
  const from = origin ?? ''
  const letter = meetingLetter(kind, language, {
    meeting,
    code: to.code,
    link: from + passPath(language, meeting.id),
    calendar: contact.channel === 'phone' ? null : from + calendarPath(language, meeting.id),
  })
  const messageId = `meeting.${meeting.id}.${to.id}.${cause}`
  await queueLetter(trx, { ...contact, ...letter, language, projectId: null, messageId, at: now })
}
