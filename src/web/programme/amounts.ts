/** What a programme gives, in words: the one amount that heads its card, and the smaller print of its terms. */
import type { Programme, Terms } from '../../domain/programme/programme.ts'
import { money, percent } from '../words/format.ts'
import { type Word, words } from '../words/word.ts'
import { inEach, monthsWord } from './fact-value-word.ts'
import { programmeWords } from './words.ts'

function share(value: number): Word {
  const decimals = Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 2
  return inEach((language) => percent(language, value, decimals).replace(/([.,]\d)0(?=\D)/, '$1'))
}

function filled(pattern: Word, values: Readonly<Record<string, Word>>): Word {
  return inEach((language) => words(language, pattern, values))
}

/** `Up to MAD 300,000`, else the share of the cost, else null: no amount was found. */
export function headlineWord({ terms }: Pick<Programme, 'terms'>): Word | null {
  const { ceiling, shareOfCost } = terms
  if (ceiling !== null)
    return filled(programmeWords.upTo, { amount: inEach((language) => money(language, ceiling)) })
  return shareOfCost === null ? null : filled(programmeWords.shareOfCost, { share: share(shareOfCost) })
}

/** What stands below the headline, a short line each; what was not found is left out. */
export function termsWords({ terms }: Pick<Programme, 'terms'>): readonly Word[] {
  const { ceiling, shareOfCost, ownShare, ownInKind, rate, guaranteed, months, graceMonths } = terms
  return [
    ...(ceiling !== null && shareOfCost !== null
      ? [filled(programmeWords.shareOfCost, { share: share(shareOfCost) })]
      : []),
    ...(ownShare === null ? [] : [filled(programmeWords.ownShare, { share: share(ownShare) })]),
    ...(ownInKind === null ? [] : [filled(programmeWords.ownInKind, { share: share(ownInKind) })]),
    ...(rate === null
      ? []
      : [rate === 0 ? programmeWords.noInterest : filled(programmeWords.rate, { share: share(rate) })]),
    ...(guaranteed === null ? [] : [filled(programmeWords.guaranteed, { share: share(guaranteed) })]),
    ...(months === null ? [] : [filled(programmeWords.overMonths, { time: monthsWord(months) })]),
    ...(graceMonths === null ? [] : [filled(programmeWords.grace, { time: monthsWord(graceMonths) })]),
  ]
}

/** One term for a cell of the table; null: not published. */
export function termWord(
  terms: Terms,
  term: 'shareOfCost' | 'ownShare' | 'ownInKind' | 'rate' | 'guaranteed',
): Word | null {
  const value = terms[term]
  return value === null ? null : share(value)
}

export function ceilingWord({ ceiling }: Terms): Word | null {
  return ceiling === null ? null : inEach((language) => money(language, ceiling))
}
