/**
 * What those who run the site write for its readers: in at least one language, most often Arabic or French. A page shows
 * the reader's language where it is written, else the first of Arabic, French, English, Tamazight, marked as such.
 */
import { LANGUAGES, type Language } from './language.ts'

export type SomeText = Readonly<Partial<Record<Language, string>>>

const ORDER = ['ar', 'fr', 'en', 'zgh'] as const

/** Null when nothing at all is written. */
export function readSome(
  text: SomeText,
  language: Language,
): { readonly words: string; readonly language: Language } | null {
  const found = [language, ...ORDER].find((one) => (text[one] ?? '') !== '')
  return found === undefined ? null : { words: text[found] ?? '', language: found }
}

/** Every wording, to index or compare. */
export function someWordings(text: SomeText): readonly string[] {
  return LANGUAGES.flatMap((language) => text[language] ?? [])
}

/** Without the languages left empty; null when nothing is left. Texts are trimmed. */
export function tidySome(typed: Readonly<Partial<Record<Language, string | undefined>>>): SomeText | null {
  const written = LANGUAGES.flatMap((language) => {
    const words = typed[language]?.trim() ?? ''
    return words === '' ? [] : [[language, words] as const]
  })
  return written.length === 0 ? null : Object.fromEntries(written)
}
