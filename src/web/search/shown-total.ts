import type { Language } from '../../domain/basics/language.ts'
import { MOST_COUNTED } from '../../domain/search/document.ts'
import { number } from '../words/format.ts'

/** `1.000+` where nobody has counted to the end. */
export function shownTotal(language: Language, totals: readonly number[]): string {
  const all = totals.reduce((sum, total) => sum + total, 0)
  const more = totals.some((total) => total >= MOST_COUNTED)
  return `${number(language, all)}${more ? '+' : ''}`
}
