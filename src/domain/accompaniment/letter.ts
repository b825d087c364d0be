import { type Language, read, type Text } from '../basics/language.ts'
import { type HelpLetter, LETTERS } from './letter-words.ts'

/** A value that is a text is said in the language of the letter. */
export type LetterValues = Readonly<Record<string, string | Text>>

/** The letter in a language; what no source attests in Tamazight is said in Arabic. */
export function helpLetter(
  kind: HelpLetter,
  language: Language,
  values: LetterValues,
): { readonly subject: string; readonly body: string } {
  const say = (text: Text) => {
    const { words, language: said } = read(text, language)
    return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      if (value === undefined) return whole
      return typeof value === 'string' ? value : read(value, said).words
    })
  }
  return { subject: say(LETTERS[kind].subject), body: say(LETTERS[kind].body) }
}
