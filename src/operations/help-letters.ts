/** Letters about a request for help, to people by their first contact, in their language. */
import { addDays, civilDay, type Day, dayOf, timeOf } from '../domain/accompaniment/days.ts'
import { clockOf, REROUTE_AFTER_DAYS } from '../domain/accompaniment/due.ts'
import { type HelpRequest, receiptNumber } from '../domain/accompaniment/help.ts'
import { helpLetter, type LetterValues } from '../domain/accompaniment/letter.ts'
import { HELP_SUBJECT_WORDS, type HelpLetter } from '../domain/accompaniment/letter-words.ts'
import type { Language, Text } from '../domain/basics/language.ts'
import { legalTime } from '../domain/basics/legal-time.ts'
import type { PersonId } from '../domain/person/person.ts'
import { readNearestAgents } from '../storage/accompaniment/adviser-reads.ts'
import type { Transaction } from '../storage/database.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { readContacts, readPerson } from '../storage/person/reads.ts'
import { readTerritoryName } from '../storage/territory/reads.ts'

/** `origin`: how people reach the site (`https://twiza.example`); null: not set, links have no beginning. */
export type HelpCircumstances = { readonly now: Date; readonly origin: string | null }

export type ToPeople = {
  readonly kind: HelpLetter
  readonly to: readonly PersonId[]
  /** The same cause gives the same name: a letter is written once to each. */
  readonly cause: string
  readonly values?: LetterValues
  /** Instead of the page of the request. */
  readonly path?: (language: Language) => string
}

export const helpPath = (language: Language, id: string): string => `/${language}/help/${id}`

/** Puts the letters in the outbox. Who has no contact is told by her pages only. */
export async function writeHelpLetters(
  trx: Transaction,
  help: HelpRequest,
  { kind, to, cause, values = {}, path }: ToPeople,
  { now, origin }: HelpCircumstances,
): Promise<void> {
  const place = (await readTerritoryName(trx, help.territory)) ?? same(help.territory)
  for (const id of new Set(to)) {
    const person = await readPerson(trx, id)
    const [contact] = await readContacts(trx, id)
    if (person === null || contact === undefined) continue
    const { language } = person
    const letter = helpLetter(kind, language, {
      number: receiptNumber(help.number, legalTime(help.createdAt).year),
      subject: HELP_SUBJECT_WORDS[help.subject],
      place,
      date: dayText(clockOf(help, now).answerBy),
      link: `${origin ?? ''}${path?.(language) ?? helpPath(language, help.id)}`,
      ...values,
    })
    const messageId = `help.${help.id}.${cause}.${id}`
    await queueLetter(trx, { ...contact, ...letter, language, projectId: null, messageId, at: now })
  }
}

/** To the adviser who is asked: what about, where, until when. */
export const offerLetter = (adviser: PersonId, turn: number, now: Date): ToPeople => ({
  kind: 'offered',
  to: [adviser],
  cause: `offer-${turn}`,
  values: { date: dayText(addDays(dayOf(now), REROUTE_AFTER_DAYS)) },
})

export async function tellDelegates(
  trx: Transaction,
  help: HelpRequest,
  cause: string,
  circumstances: HelpCircumstances,
): Promise<void> {
  const to = await readNearestAgents(trx, 'delegate', help.territory)
  await writeHelpLetters(trx, help, { kind: 'delegate', to, cause: `${cause}-delegate` }, circumstances)
}

const same = (text: string): Text => ({ ar: text, fr: text, en: text })

const two = (n: number) => String(n).padStart(2, '0')

/** `22/11/2026`: read alike in every language. */
export function dayText(day: Day): string {
  const { year, month, day: date } = civilDay(day)
  return `${two(date)}/${two(month)}/${year}`
}

export const whenValues = (at: Date): LetterValues => ({ date: dayText(dayOf(at)), time: timeOf(at) })
