/** A word of the interface as it may be changed: what is checked in every text of the site is checked here too. */
import type { VersionValue } from '../../domain/setting/version.ts'
import { emptyForms, FULL_LANGUAGES, sentenceLengths, strayArabic } from '../words/lint.ts'
import type { Word } from '../words/word.ts'
import type { WordFault } from './wording-faults.ts'
import { NAME_PLACE, placeholdersIn, type WordPlace, wordPlaces } from '../words/word-layer.ts'

const MOST_WORDS = 20

/** What the site says of itself is not an editor's to unsay: it is independent, and no official site. Languages name themselves. */
const FIXED =
  /^web\/words\/site:(siteWords\.(name|independent)|LANGUAGE_NAMES)$|^web\/about\/words:aboutWords\.not\d$/

export function isFixed({ name }: Pick<WordPlace, 'name'>): boolean {
  return name === NAME_PLACE || FIXED.test(name)
}

/** Undefined: no word has the address, or it is none that is changed here. */
export function editablePlace(id: string): WordPlace | undefined {
  const place = wordPlaces().find((one) => one.id === id)
  return place === undefined || isFixed(place) ? undefined : place
}

/** The forms of the form's fields; Tamazight has one where the word is no sentence that changes with a number. */
export function fieldsOf({ shipped }: WordPlace): readonly string[] {
  const names = Object.keys(shipped).filter((name) => name !== 'zgh')
  return names.includes('ar') ? [...names, 'zgh'] : names
}

const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066\u2067\ufeff]/gu

/** What was typed, form by form: plain, on as many lines as ship, with the spaces that stand at its ends as it ships. */
export function typedForms(place: WordPlace, typed: (field: string) => string): VersionValue {
  return Object.fromEntries(
    fieldsOf(place).flatMap((field) => {
      const before = place.shipped[field] ?? ''
      const [start = ''] = /^\s*/.exec(before) ?? []
      const [end = ''] = before.trim() === '' ? [''] : (/\s*$/.exec(before) ?? [])
      const lines = typed(field).normalize('NFC').split(/\r?\n/)
      const plain = lines.map((line) => line.replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim())
      const text = closed(plain.join(before.includes('\n') ? '\n' : ' ').trim())
      if (field === 'zgh' && text === '') return []
      return [[field, text === '' ? '' : `${start}${text}${end}`]]
    }),
  )
}

/** A part kept apart from what stands around it (U+2068 … U+2069) is closed again, or none is. */
function closed(text: string): string {
  const isApart = /^[^\u2068\u2069]*(\u2068[^\u2068\u2069]*\u2069[^\u2068\u2069]*)*$/.test(text)
  return isApart ? text : text.replace(/[\u2068\u2069]/g, '')
}

/** `attested`: every word of data/words/words.csv in Tamazight. A fault that ships is none of the editor's. */
export function wordFaults(
  place: WordPlace,
  forms: VersionValue,
  attested: ReadonlySet<string>,
): readonly WordFault[] {
  const { shipped } = place
  const faults: WordFault[] = []
  for (const [field, form] of Object.entries(forms)) {
    const before = shipped[field] ?? ''
    const language = field.split('.')[0]
    if (field === 'zgh') {
      if (form !== before && !attested.has(form)) faults.push({ kind: 'not-attested', field })
      continue
    }
    const one = alone(form)
    if (emptyForms(one).length > 0 && before.trim() !== '') faults.push({ kind: 'empty', field })
    const most = Math.max(60, 2 * before.length)
    if (form.length > most) faults.push({ kind: 'too-long', field, most })
    if (language === 'ar' && strayArabic(one).length > 0 && strayArabic(alone(before)).length === 0)
      faults.push({ kind: 'stray-arabic', field })
    if (sentenceLengths(one, 'ar').some(({ words }) => words > MOST_WORDS))
      faults.push({ kind: 'long-sentence', field, most: MOST_WORDS })
  }
  return [...faults, ...placeholderFaults(place, forms)]
}

/** One form by itself, as the checks of the catalogue take it. */
function alone(form: string) {
  return { area: '', key: '', word: { ar: form, fr: form, en: form } satisfies Word }
}

/** The `{name}`s of each language are those that ship: the program fills them in. */
function placeholderFaults({ shipped }: WordPlace, forms: VersionValue): readonly WordFault[] {
  return FULL_LANGUAGES.flatMap((language): WordFault[] => {
    const needed = placeholdersIn(shipped, language)
    if (placeholdersIn(forms, language) === needed) return []
    const field = Object.keys(shipped).find((name) => name.split('.')[0] === language) ?? language
    return [{ kind: 'placeholders', field, needed }]
  })
}
