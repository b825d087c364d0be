/** Letters of a few fixed words to people, by their first contact and in their language. */
import { type Language, read, type Text } from '../domain/basics/language.ts'
import { readSome, type SomeText } from '../domain/basics/some-text.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Transaction } from '../storage/database.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { readContacts, readPerson } from '../storage/person/reads.ts'

export type PlainLetter = {
  readonly letter: { readonly subject: Text; readonly body: Text }
  readonly to: readonly PersonId[]
  /** The same cause gives the same name: a letter is written once to each. */
  readonly cause: string
  readonly values?: Readonly<Record<string, string | { readonly some: SomeText }>>
  /** of the page that `{link}` leads to */
  readonly path: (language: Language) => string
}

/** Puts them in the outbox. Who has no contact is told by her pages only. */
export async function writePlainLetters(
  trx: Transaction,
  { letter, to, cause, values = {}, path }: PlainLetter,
  { now, origin }: { readonly now: Date; readonly origin: string | null },
): Promise<number> {
  let written = 0
  for (const id of new Set(to)) {
    const person = await readPerson(trx, id)
    const [contact] = await readContacts(trx, id)
    if (person === null || contact === undefined) continue
    const { language } = person
    const link = `${origin ?? ''}${path(language)}`
    const say = (text: Text) => {
      const { words, language: said } = read(text, language)
      return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = name === 'link' ? link : values[name]
        if (value === undefined) return whole
        return typeof value === 'string' ? value : (readSome(value.some, said)?.words ?? '')
      })
    }
    await queueLetter(trx, {
      ...contact,
      language,
      subject: say(letter.subject),
      body: say(letter.body),
      projectId: null,
      messageId: `${cause}.${id}`,
      at: now,
    })
    written += 1
  }
  return written
}
