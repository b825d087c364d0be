import type { Text } from '../../domain/basics/language.ts'
import { type Language, read } from '../../domain/basics/language.ts'

/**
 * A word or sentence of the site in every language, all languages side by side where it is used.
 * `{name}` stands for a value. Tamazight (`zgh`) is written only where words.csv attests it; a page then falls back
 * to Arabic and says so with `lang` and `dir` (see `W` in ./w.tsx).
 */
export type Word = Text

/** A sentence that changes with a number `n`. Arabic has six forms, French three, English two. */
export type CountedWord = {
  readonly ar: {
    readonly zero: string
    readonly one: string
    readonly two: string
    readonly few: string
    readonly many: string
    readonly other: string
  }
  readonly fr: { readonly one: string; readonly many: string; readonly other: string }
  readonly en: { readonly one: string; readonly other: string }
}

export type WordTable = Readonly<Record<string, Word | CountedWord>>
/** A value that is a word itself is said in the language of the sentence around it, which may stand in for the page's. */
export type Values = Readonly<Record<string, string | number | Word>>

/** Whichever language is asked: in an island only one is left of each word. */
export function isCounted(word: Word | CountedWord): word is CountedWord {
  return Object.values(word).every((forms) => typeof forms !== 'string')
}

/** Plural category of `n`, from CLDR's cardinal rules for whole numbers, written out: phones differ in theirs. */
export function pluralCategory(language: 'ar' | 'fr' | 'en', n: number): keyof CountedWord['ar'] {
  if (language === 'en') return n === 1 ? 'one' : 'other'
  if (language === 'fr') return n < 2 ? 'one' : n !== 0 && n % 1_000_000 === 0 ? 'many' : 'other'
  const rest = n % 100
  if (n === 0) return 'zero'
  if (n === 1) return 'one'
  if (n === 2) return 'two'
  if (rest >= 3 && rest <= 10) return 'few'
  return rest >= 11 && rest <= 99 ? 'many' : 'other'
}

function fill(pattern: string, values: Values, language: Language): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? `{${name}}`
    return typeof value === 'object' ? read(value, language).words : String(value)
  })
}

/** The words for a reader of `language`, values filled in, and the language they are really written in. */
export function say(
  language: Language,
  word: Word | CountedWord,
  values: Values = {},
): { words: string; language: Language } {
  if (!isCounted(word)) {
    const found = read(word, language)
    return { words: fill(found.words, values, found.language), language: found.language }
  }
  const spoken = language === 'zgh' ? 'ar' : language
  const forms: Readonly<Record<string, string>> = word[spoken]
  const pattern = forms[pluralCategory(spoken, Number(values.n ?? 0))] ?? forms.other ?? ''
  return { words: fill(pattern, values, spoken), language: spoken }
}

/** What a person typed, within a sentence that may run the other way: it orders nothing but itself. */
export function isolated(typed: string): string {
  return `\u2068${typed.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`
}

/** As `say`, when only the string is wanted (an attribute, a file name). */
export function words(language: Language, word: Word | CountedWord, values: Values = {}): string {
  return say(language, word, values).words
}
