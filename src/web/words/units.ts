/** Units of model figures in the four languages; `MAD/kg` is read part by part. */
import type { Language } from '../../domain/basics/language.ts'
import type { Word } from './word.ts'
import { words } from './word.ts'

export const UNITS: Readonly<Record<string, Word>> = {
  MAD: { ar: 'درهم', fr: 'DH', en: 'MAD' },
  '%': { ar: '%', fr: '%', en: '%' },
  person: { ar: 'شخص', fr: 'personne', en: 'person' },
  share: { ar: 'حصة', fr: 'part', en: 'share' },
  month: { ar: 'شهر', fr: 'mois', en: 'month' },
  year: { ar: 'سنة', fr: 'an', en: 'year' },
  day: { ar: 'يوم', fr: 'jour', en: 'day' },
  hour: { ar: 'ساعة', fr: 'heure', en: 'hour' },
  kg: { ar: 'كلغ', fr: 'kg', en: 'kg' },
  g: { ar: 'غ', fr: 'g', en: 'g' },
  t: { ar: 'طن', fr: 't', en: 't' },
  L: { ar: 'لتر', fr: 'L', en: 'L' },
  m2: { ar: 'م²', fr: 'm²', en: 'm²' },
  m3: { ar: 'م³', fr: 'm³', en: 'm³' },
  km: { ar: 'كلم', fr: 'km', en: 'km' },
  kWh: { ar: 'كيلوواط ساعة', fr: 'kWh', en: 'kWh' },
  ha: { ar: 'هكتار', fr: 'ha', en: 'ha' },
  unit: { ar: 'وحدة', fr: 'unité', en: 'unit' },
  set: { ar: 'مجموعة', fr: 'lot', en: 'set' },
}

/** `MAD/kg` in Arabic: `درهم/كلغ`. A unit without words is shown as it is written in the data. */
export function unitName(language: Language, unit: string): string {
  return unit
    .split('/')
    .map((part) => {
      const word = UNITS[part]
      return word === undefined ? part : words(language, word)
    })
    .join('/')
}
