/** A number with its noun as legal Arabic and French say it, in the case after a preposition (`في سنتين`, `خلال 5 أيام`). */
import { number } from '../../words/format.ts'
import { pluralCategory } from '../../words/word.ts'
import type { PaperLanguage } from './paper.ts'

export type Thing = 'year' | 'month' | 'day' | 'clear-day' | 'share' | 'member' | 'meeting' | 'fold'

type Noun = {
  /** said without the digit */
  readonly one: string
  readonly two: string
  /** after 3 to 10, 11 to 99, and hundreds */
  readonly few: string
  readonly many: string
  readonly other: string
  readonly fr: readonly [one: string, more: string]
}

const NOUNS: Readonly<Record<Thing, Noun>> = {
  year: {
    one: 'سنة واحدة',
    two: 'سنتين',
    few: 'سنوات',
    many: 'سنة',
    other: 'سنة',
    fr: ['an', 'ans'],
  },
  month: {
    one: 'شهر واحد',
    two: 'شهرين',
    few: 'أشهر',
    many: 'شهرا',
    other: 'شهر',
    fr: ['mois', 'mois'],
  },
  day: {
    one: 'يوم واحد',
    two: 'يومين',
    few: 'أيام',
    many: 'يوما',
    other: 'يوم',
    fr: ['jour', 'jours'],
  },
  'clear-day': {
    one: 'يوم كامل',
    two: 'يومين كاملين',
    few: 'أيام كاملة',
    many: 'يوما كاملا',
    other: 'يوم كامل',
    fr: ['jour franc', 'jours francs'],
  },
  share: {
    one: 'حصة واحدة',
    two: 'حصتين',
    few: 'حصص',
    many: 'حصة',
    other: 'حصة',
    fr: ['part', 'parts'],
  },
  member: {
    one: 'عضو واحد',
    two: 'عضوين',
    few: 'أعضاء',
    many: 'عضوا',
    other: 'عضو',
    fr: ['membre', 'membres'],
  },
  meeting: {
    one: 'مرة واحدة',
    two: 'مرتين',
    few: 'مرات',
    many: 'مرة',
    other: 'مرة',
    fr: ['fois', 'fois'],
  },
  fold: {
    one: 'مثل',
    two: 'مثلي',
    few: 'أمثال',
    many: 'مثلا',
    other: 'مثل',
    fr: ['fois', 'fois'],
  },
}

/** `value` is a whole number of things, from 1. */
export function counted(language: PaperLanguage, value: number, thing: Thing): string {
  const noun = NOUNS[thing]
  const digits = number(language, value)
  if (language === 'fr') return `${digits}\u00a0${noun.fr[value < 2 ? 0 : 1]}`
  const category = pluralCategory('ar', value)
  if (category === 'one' || category === 'two') return noun[category]
  return `${digits}\u00a0${category === 'zero' ? noun.other : noun[category]}`
}
