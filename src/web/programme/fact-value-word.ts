import type { Text } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { FACTS, type FactId, type FactValue, type NumberUnit } from '../../domain/programme/facts.ts'
import { money, number, percent } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { withUnit } from '../words/units.ts'
import { LEGAL_FORM_WORDS, MONTHS_COUNTED, TRADE_WORDS, YEARS } from './fact-words.ts'
import { ruleWords } from './rule-words.ts'

/** What territories and sectors are called; null: unknown to this site, its code is shown. */
export type Names = {
  readonly territory: (code: TerritoryCode) => Text | null
  readonly sector: (id: string) => Text | null
}

export type Spoken = 'ar' | 'fr' | 'en'

/** A word put together in each of the three full languages; Tamazight pages show the Arabic, marked as such. */
export function inEach(make: (language: Spoken) => string): Word {
  return { ar: make('ar'), fr: make('fr'), en: make('en') }
}

/** A fact's value as people say it: `300.000 درهم`, `60 %`, `5 ans`, a legal form, a territory's name. */
export function factValueWord(fact: FactId, value: FactValue, names: Names): Word {
  if (typeof value === 'boolean') return value ? ruleWords.yes : ruleWords.no
  const kind = FACTS[fact].is
  if (typeof value === 'string') return namedWord(fact, value, names)
  if (kind.kind !== 'number') return inEach((language) => number(language, value))
  return numberWord(kind.unit, value)
}

export function numberWord(unit: NumberUnit, value: number): Word {
  if (unit === 'centimes') return inEach((language) => money(language, value))
  if (unit === 'share') return inEach((language) => percent(language, value, sharesDecimals(value)))
  if (unit === 'years') return inEach((language) => words(language, YEARS, { n: value }))
  if (unit === 'months') return monthsWord(value)
  if (unit === 'hectares') return inEach((language) => withUnit(language, 'ha', value, tenths(value)))
  return inEach((language) => number(language, value, tenths(value)))
}

/** 3,5 hectares keep their tenth, 5 need none. */
function tenths(value: number): number {
  return Number.isInteger(value) ? 0 : 1
}

/** 33,3 % keeps its tenth, 60 % needs none. */
function sharesDecimals(share: number): number {
  return Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1
}

/** Months as people count them: 60 is five years, 18 one year and 6 months. */
export function monthsWord(months: number): Word {
  const whole = Math.round(months)
  const years = Math.floor(whole / 12)
  const rest = whole % 12
  return inEach((language) => {
    const parts = [
      ...(years > 0 ? [words(language, YEARS, { n: years })] : []),
      ...(rest > 0 || years === 0 ? [words(language, MONTHS_COUNTED, { n: rest })] : []),
    ]
    return parts.join(language === 'ar' ? ` ${ruleWords.and.ar}` : ` ${ruleWords.and[language]} `)
  })
}

export function namedWord(fact: FactId, value: string, names: Names): Word {
  if (fact === 'legal-form' && value in LEGAL_FORM_WORDS)
    return LEGAL_FORM_WORDS[value as keyof typeof LEGAL_FORM_WORDS]
  if (fact === 'trade' && value in TRADE_WORDS) return TRADE_WORDS[value as keyof typeof TRADE_WORDS]
  if (fact === 'sector') return names.sector(value) ?? same(value)
  if (fact === 'territory') return names.territory(value as TerritoryCode) ?? same(value)
  return same(value)
}

function same(text: string): Word {
  return { ar: text, fr: text, en: text }
}
