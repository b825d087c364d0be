/**
 * Numbers, money and dates as each language writes them in Morocco, from our own tables: the same on the server, on
 * an old phone and in the spreadsheet, whatever their locale data know. Latin digits everywhere.
 */
import type { Centimes } from '../../domain/basics/money.ts'
import { type Language, read, type Text } from '../../domain/basics/language.ts'

const SEPARATORS: Readonly<Record<Language, { group: string; decimal: string }>> = {
  ar: { group: '.', decimal: ',' },
  fr: { group: '\u202f', decimal: ',' },
  zgh: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
}

/**
 * In Arabic a left-to-right mark keeps the minus sign before its number; the right-to-left mark in front keeps the
 * phrase Arabic for an isolating element, which takes its direction from the first letter or mark it holds.
 */
const MINUS: Readonly<Record<Language, string>> = { ar: '\u200f\u200e-', fr: '-', zgh: '-', en: '-' }

/** `number('fr', 1234.5, 1)` is `1 234,5`. `decimals` digits after the mark, rounded half away from zero. */
export function number(language: Language, value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return '–'
  const { group, decimal } = SEPARATORS[language]
  const fixed = Math.abs(value).toFixed(decimals)
  const [whole = '0', rest] = fixed.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group)
  const sign = value < 0 && Number(fixed) !== 0 ? MINUS[language] : ''
  return sign + (rest === undefined ? grouped : grouped + decimal + rest)
}

/** A fraction as a percentage: `percent('fr', 0.25)` is `25 %`. */
export function percent(language: Language, fraction: number, decimals = 0): string {
  const shown = number(language, fraction * 100, decimals)
  return language === 'fr' || language === 'zgh'
    ? `${shown}\u00a0%`
    : language === 'ar'
      ? `${shown}%`
      : `${shown}%`
}

/** Money in prose, to the dirham: `12.500 درهم`, `12 500 DH`, `MAD 12,500`. */
export function money(language: Language, amount: Centimes | number, decimals = 0): string {
  return withCurrency(language, number(language, amount / 100, decimals))
}

/** An amount given in dirhams rather than centimes. */
export function dirhams(language: Language, amount: number, decimals = 0): string {
  return withCurrency(language, number(language, amount, decimals))
}

/** An amount for the axis of a chart, in thousands or millions: `100 ألف`, `100 k`, `1,5 M`; in full in Tamazight. */
export function shortAmount(language: Language, amount: Centimes | number): string {
  const dirhams = amount / 100
  const large = Math.abs(dirhams)
  if (language === 'zgh' || large < 1000) return number(language, dirhams)
  const [thousands, millions] = SHORT_WORDS[language]
  return large < 1e6
    ? `${number(language, dirhams / 1e3, large < 1e4 && large % 1e3 !== 0 ? 1 : 0)}${thousands}`
    : `${number(language, dirhams / 1e6, large % 1e6 === 0 ? 0 : 1)}${millions}`
}

const SHORT_WORDS = {
  ar: ['\u00a0ألف', '\u00a0مليون'],
  fr: ['\u00a0k', '\u00a0M'],
  en: ['k', 'M'],
} as const

function withCurrency(language: Language, shown: string): string {
  if (language === 'ar') return `${shown}\u00a0درهم`
  if (language === 'fr') return `${shown}\u00a0DH`
  return language === 'zgh' ? `${shown}\u00a0MAD` : `MAD\u00a0${shown}`
}

export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  zgh: [
    'ⵉⵏⵏⴰⵢⵔ',
    'ⴱⵕⴰⵢⵕ',
    'ⵎⴰⵕⵚ',
    'ⵉⴱⵔⵉⵔ',
    'ⵎⴰⵢⵢⵓ',
    'ⵢⵓⵏⵢⵓ',
    'ⵢⵓⵍⵢⵓⵣ',
    'ⵖⵓⵛⵜ',
    'ⵛⵓⵜⴰⵏⴱⵉⵔ',
    'ⴽⵟⵓⴱⵕ',
    'ⵏⵓⵡⴰⵏⴱⵉⵔ',
    'ⴷⵓⵊⴰⵏⴱⵉⵔ',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** Name of a calendar month, 1 = January. */
export function monthName(language: Language, month: number): string {
  return MONTHS[language][(month - 1 + 12) % 12] ?? ''
}

/** `21 نونبر 2026`: a day in words, from its civil date (no time zone is involved). */
export function day(language: Language, date: { year: number; month: number; day: number }): string {
  return `${date.day} ${monthName(language, date.month)} ${date.year}`
}

/** Joins names as each language lists them: Arabic and, French et, English and, Tamazight ⴷ. */
/** A date as a word of every language, for a sentence that may stand in for the page's. */
export function dayWord(date: Parameters<typeof day>[1]): Required<Text> {
  return { ar: day('ar', date), fr: day('fr', date), zgh: day('zgh', date), en: day('en', date) }
}

/** Names in a row, as above. */
export function listWord(names: readonly Text[]): Text {
  const inOne = (language: Language) =>
    list(
      language,
      names.map((name) => read(name, language).words),
    )
  const attested = names.every(({ zgh }) => zgh !== undefined)
  const words = { ar: inOne('ar'), fr: inOne('fr'), en: inOne('en') }
  return attested ? { ...words, zgh: inOne('zgh') } : words
}

export function list(language: Language, names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  const head = names.slice(0, -1)
  const last = names[names.length - 1] ?? ''
  if (language === 'ar') return `${head.join('، ')} و${last}`
  const and = language === 'fr' ? ' et ' : language === 'zgh' ? ' ⴷ ' : ' and '
  return `${head.join(', ')}${and}${last}`
}
