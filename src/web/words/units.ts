/**
 * Units of figures in the four languages. `MAD/kg` is read part by part; `1000 L` is one part. Arabic units are
 * short; a counted unit has the form its number asks for (5 أشخاص, 12 شخصا).
 */
import type { Language } from '../../domain/basics/language.ts'
import { COUNTED_UNITS } from './counted-units.ts'
import { number, percent } from './format.ts'
import type { Word } from './word.ts'
import { words } from './word.ts'

/** Symbols and sizes, the same after every number. Things that are counted are in ./counted-units.ts. */
export const UNITS: Readonly<Record<string, Word>> = {
  '': { ar: '', fr: '', en: '' },
  '%': { ar: '%', fr: '%', en: '%' },
  MAD: { ar: 'درهم', fr: 'DH', en: 'MAD' },
  kg: { ar: 'كلغ', fr: 'kg', en: 'kg' },
  g: { ar: 'غ', fr: 'g', en: 'g' },
  t: { ar: 'طن', fr: 't', en: 't' },
  q: { ar: 'قنطار', fr: 'q', en: 'q' },
  L: { ar: 'لتر', fr: 'L', en: 'L' },
  m: { ar: 'متر', fr: 'm', en: 'm' },
  m2: { ar: 'م²', fr: 'm²', en: 'm²' },
  m3: { ar: 'م³', fr: 'm³', en: 'm³' },
  km: { ar: 'كلم', fr: 'km', en: 'km' },
  ha: { ar: 'هكتار', fr: 'ha', en: 'ha' },
  kWh: { ar: 'ك.و.س', fr: 'kWh', en: 'kWh' },
  kWp: { ar: 'ك.و ذروة', fr: 'kWc', en: 'kWp' },
  MW: { ar: 'ميغاواط', fr: 'MW', en: 'MW' },
  GWh: { ar: 'ج.و.س', fr: 'GWh', en: 'GWh' },
  'million tonnes': { ar: 'مليون طن', fr: 'millions de tonnes', en: 'million tonnes' },
  '1000': { ar: '1000 غرسة', fr: '1 000 plants', en: '1,000 plants' },
  '1000 plants': { ar: 'ألف غرسة', fr: 'milliers de plants', en: 'thousand plants' },
  '1000 L': { ar: 'ألف لتر', fr: 'milliers de litres', en: 'thousand litres' },
}

/** What a unit is called under the bar of a fraction, where that differs from standing alone. */
const BELOW: Readonly<Record<string, Word>> = {
  '1000 L': { ar: '1000 لتر', fr: '1 000 L', en: '1,000 L' },
}

/** Whether every part of a unit has its words. */
export function isKnownUnit(unit: string): boolean {
  return unit.split('/').every((part) => part in UNITS || part in COUNTED_UNITS)
}

/** Written alike in a Tamazight text: symbols and the code of the dirham are no words of any language. */
const SYMBOLS = new Set(['', '%', 'MAD', 'kg', 'g', 't', 'L', 'm', 'km', 'ha', 'kWh', 'MW', 'GWh'])

export type SaidUnit = { readonly words: string; readonly language: Language }

/**
 * The unit after `value` (1: the unit alone, as a label), and the language its words are really in: Tamazight has
 * symbols only, everything else falls back to Arabic as a whole. Unknown parts stay as the data write them.
 */
export function sayUnit(language: Language, unit: string, value: number): SaidUnit {
  const [above = '', ...below] = unit.split('/')
  if (language === 'zgh' && [above, ...below].every((part) => SYMBOLS.has(part)))
    return { words: unit, language }
  const spoken = language === 'zgh' ? 'ar' : language
  const parts = [partName(spoken, above, value), ...below.map((part) => lowerName(spoken, part))]
  return { words: parts.join('/'), language: spoken }
}

/** The unit alone, as a label: `MAD/kg` in Arabic is `درهم/كلغ`. */
export function unitName(language: Language, unit: string): string {
  return sayUnit(language, unit, 1).words
}

/** The unit after `value`: `personnes` after 12, `DH/jour` after 100. */
export function unitAfter(language: Language, unit: string, value: number): string {
  return sayUnit(language, unit, value).words
}

/** A figure with its unit. `%` is a fraction: `withUnit('fr', '%', 0.25, 0)` is `25 %`. */
export function withUnit(language: Language, unit: string, value: number, decimals: number): string {
  if (unit === '%') return percent(language, value, decimals)
  return `${number(language, value, decimals)}\u00a0${unitAfter(language, unit, value)}`
}

type Spoken = Exclude<Language, 'zgh'>

function lowerName(language: Spoken, part: string): string {
  const word = BELOW[part]
  return word === undefined ? partName(language, part, 1) : words(language, word)
}

function partName(language: Spoken, part: string, value: number): string {
  const counted = COUNTED_UNITS[part]
  // a part of a thing takes the plural in English (0.5 days), the singular in French, the bare noun in Arabic
  if (counted !== undefined)
    return words(language, counted, { n: Number.isInteger(value) ? value : broken(language) })
  const word = UNITS[part]
  return word === undefined ? part : words(language, word)
}

/** A whole number that asks for the form of a broken one. */
function broken(language: Spoken): number {
  return { en: 2, fr: 0, ar: 100 }[language]
}
