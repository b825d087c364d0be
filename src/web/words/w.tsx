import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import { isOwn, type OwnText } from '../../domain/basics/own-text.ts'
import { directionOf } from '../../domain/basics/language.ts'
import { readSome, type SomeText } from '../../domain/basics/some-text.ts'
import type { CountedWord, Values, Word } from './word.ts'
import { say } from './word.ts'

let drawnIn: Language = 'ar'

/**
 * Draws in a language, at once: every component below reads it instead of passing it along. No context of the library:
 * a tree drawn under one stays in memory until the next great collection, and drawing takes twice as long.
 */
export function inLanguage<Drawn>(language: Language, draw: () => Drawn): Drawn {
  const before = drawnIn
  drawnIn = language
  try {
    return draw()
  } finally {
    drawnIn = before
  }
}

/** The language a page is written in. */
export function useLanguage(): Language {
  return drawnIn
}

/** Plain string of a word, for attributes: `const t = useWords(); <input aria-label={t(word)} />`. */
export function useWords(): (word: Word | CountedWord, values?: Values) => string {
  const language = useLanguage()
  return (word, values = {}) => say(language, word, values).words
}

/** A word on the page. Where the page's language has no attested words, Arabic stands in, marked as Arabic. */
export function W({ of, with: values = {} }: { of: Word | CountedWord; with?: Values }) {
  const language = useLanguage()
  const said = say(language, of, values)
  if (said.language === language) return <>{said.words}</>
  return (
    <span lang={said.language} dir={directionOf(said.language)}>
      {said.words}
    </span>
  )
}

/** What those who run the site wrote, in the reader's language where it is written; isolated, marked with its own. */
export function Some({ of }: { of: SomeText }) {
  const said = readSome(of, useLanguage())
  if (said === null) return null
  return (
    <bdi lang={said.language} dir={directionOf(said.language)}>
      {said.words}
    </bdi>
  )
}

/** `lang` and `dir` for an element (option, title, th …) that must carry its fallback itself. */
export function fallbackAttributes(
  language: Language,
  word: Word | CountedWord,
): { lang?: string; dir?: 'rtl' | 'ltr' } {
  const said = say(language, word)
  return said.language === language ? {} : { lang: said.language, dir: directionOf(said.language) }
}

/**
 * As above for words already put together into one string: Arabic standing in on a Tamazight page is told by its
 * letters. A title's, an error's or a chart label's element carries it.
 */
export function standInAttributes(language: Language, text: string): { lang?: string; dir?: 'rtl' | 'ltr' } {
  return language === 'zgh' && /\p{Script=Arabic}/u.test(text) ? { lang: 'ar', dir: 'rtl' } : {}
}

/** Such a string by itself, isolated; a number with its unit is kept on one line. */
export function Said({ children, number = false }: { children: string; number?: boolean }) {
  return (
    <bdi class={number ? 'number' : undefined} {...standInAttributes(useLanguage(), children)}>
      {children}
    </bdi>
  )
}

/** Text typed by people or names from data: isolated, so that it never reorders what stands around it. */
export function Name({ children }: { children: ComponentChildren }) {
  return <bdi>{children}</bdi>
}

/** What people wrote in their own words, in its own direction; a text kept in several languages as any word. */
export function OwnWords({ of }: { of: OwnText }) {
  if (!isOwn(of)) return <W of={of} />
  return (
    <bdi lang="" dir="auto">
      {of.own}
    </bdi>
  )
}
