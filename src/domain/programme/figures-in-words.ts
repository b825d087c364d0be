/** The figures that a sentence states, read back out of it: sums, shares, lengths of time, areas. */
import type { Language } from '../basics/language.ts'

/** Time is in months, whatever the sentence counts in. */
export type StatedFigure = {
  readonly words: string
  readonly unit: 'centimes' | 'share' | 'months' | 'hectares'
  readonly value: number
}

const NUMBER = String.raw`\d+(?:[ \u00a0\u202f.,]\d{3})*(?:[.,]\d+)?`
const UNITS: readonly [pattern: string, unit: StatedFigure['unit'], times: number][] = [
  ['DH|MAD|dirhams?|درهما?|دراهم', 'centimes', 100],
  ['%', 'share', 0.01],
  ['mois|months?|شهرا?|أشهر|شهور', 'months', 1],
  ['ans?|years?|سنوات|سنة|أعوام', 'months', 12],
  ['hectares?|هكتارات|هكتارا?', 'hectares', 1],
]
const BETWEEN = String.raw`\s*(?:à|et|to|and|–|-|إلى|و)\s*`

/** `8 à 16 mois` states two figures. Numbers without one of these units (years of the calendar, counts) are not read. */
export function figuresIn(sentence: string, language: Language): readonly StatedFigure[] {
  return UNITS.flatMap(([pattern, unit, times]) => {
    const stated = new RegExp(
      `(?:(${NUMBER})${BETWEEN})?(${NUMBER})[\\s\\u00a0\\u202f]*(?:${pattern})(?!\\p{L})`,
      'giu',
    )
    return [...sentence.matchAll(stated)].flatMap(([words, first, second]) =>
      [first, second].flatMap((digits) =>
        digits === undefined ? [] : [{ words, unit, value: numberIn(digits, language) * times }],
      ),
    )
  })
}

/** French and Arabic write a comma before the decimals, English a full stop. */
function numberIn(digits: string, language: Language): number {
  const decimal = language === 'en' ? '.' : ','
  const [whole = '', part = ''] = digits.split(decimal)
  return Number(`${whole.replaceAll(/\D/g, '')}.${part.replaceAll(/\D/g, '')}`)
}
