/**
 * Words that editors have changed, laid over those of the files. They are laid into the words themselves, in place: what
 * shows a word knows nothing of it and costs nothing more, whether it is `W`, a letter of the domain or a column of a
 * spreadsheet. There is one layer in a process, as there is one set of words.
 */
import { createHash } from 'node:crypto'
import type { VersionValue } from '../../domain/setting/version.ts'
import { catalogueWords } from './catalogue.ts'
import { FULL_LANGUAGES } from './lint.ts'
import { siteWords } from './site.ts'
import type { CountedWord, Word } from './word.ts'

/** A word of the files and where it is said from. */
export type WordPlace = {
  /** as addresses name it: ten hexadecimal digits */
  readonly id: string
  /** as the layer names it: `web/home/words:homeWords.title` */
  readonly name: string
  readonly area: string
  readonly key: string
  /** as it is said now */
  readonly word: Word | CountedWord
  /** as the files have it, form by form */
  readonly shipped: VersionValue
}

/** Its forms by language, and by number where it changes with one: `ar.few`. */
export function formsByName(word: Word | CountedWord): VersionValue {
  return Object.fromEntries(
    Object.entries(word).flatMap(([language, forms]: [string, string | Readonly<Record<string, string>>]) =>
      typeof forms === 'string'
        ? [[language, forms] as const]
        : Object.entries(forms).map(([number, form]) => [`${language}.${number}`, form] as const),
    ),
  )
}

let kept: readonly WordPlace[] | null = null

/** Every word of the interface, once: one that stands in two files has its place in the first. */
export function wordPlaces(): readonly WordPlace[] {
  kept ??= readPlaces()
  return kept
}

function readPlaces(): readonly WordPlace[] {
  const seen = new Set<object>()
  return catalogueWords().flatMap(({ area, key, word }) => {
    if (seen.has(word)) return []
    seen.add(word)
    const name = `${area}:${key}`
    const id = createHash('sha256').update(name).digest('hex').slice(0, 10)
    return [{ id, name, area, key, word, shipped: formsByName(word) }]
  })
}

/** The name of the site is a setting, not one of the words that editors change. */
export const NAME_PLACE = 'web/words/site:siteWords.name'

const laid = new Set<WordPlace>()

/** From now on the layer is said, and what ships wherever it says nothing. `name`: the site's; undefined: Twiza. */
export function layWords(layer: ReadonlyMap<string, VersionValue>, name: Word | undefined): void {
  for (const place of wordPlaces()) {
    const forms = place.word === siteWords.name ? name && formsByName(name) : layer.get(place.name)
    if (forms !== undefined && hasSameForms(place.shipped, forms)) {
      write(place, forms)
      laid.add(place)
    } else if (laid.delete(place)) write(place, place.shipped)
  }
}

/** Tamazight may come and go. A word whose forms are others since an update of the software is said as it ships. */
export function hasSameForms(shipped: VersionValue, forms: VersionValue): boolean {
  const names = (of: VersionValue) =>
    Object.keys(of)
      .filter((name) => name !== 'zgh')
      .sort()
      .join(' ')
  return names(shipped) === names(forms) && placeholdersOf(shipped) === placeholdersOf(forms)
}

function placeholdersOf(forms: VersionValue): string {
  return FULL_LANGUAGES.map((language) => placeholdersIn(forms, language)).join(' | ')
}

/** Every `{name}` of one language: `{day} {name}`. */
export function placeholdersIn(forms: VersionValue, language: string): string {
  const texts = Object.entries(forms).filter(([name]) => name.split('.')[0] === language)
  const found = texts.flatMap(([, form]) => form.match(/\{\w+\}/g) ?? [])
  return [...new Set(found)].sort().join(' ')
}

function write({ word }: WordPlace, forms: VersionValue): void {
  const said = word as Record<string, string | Record<string, string>>
  if (!('zgh' in forms)) delete said.zgh
  for (const [name, form] of Object.entries(forms)) {
    const [language = '', number] = name.split('.')
    const inLanguage = said[language]
    if (number === undefined) said[language] = form
    else if (typeof inLanguage === 'object') inLanguage[number] = form
  }
}
