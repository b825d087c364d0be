import type { Language } from '../../domain/basics/language.ts'
import type { Indicator } from '../../domain/territory/atlas.ts'
import { number, percent } from '../words/format.ts'
import { words } from '../words/word.ts'
import { UNIT_WORDS } from './words.ts'

/** A figure with its unit: `12,4 %`, `3,1 كلم`, `42.750`. Percentages are stored as 0 to 100. */
export function figure(language: Language, indicator: Indicator, value: number): string {
  if (indicator.unit === '%') return percent(language, value / 100, indicator.decimals)
  const unit = UNIT_WORDS[indicator.unit]
  const shown = number(language, value, indicator.decimals)
  return unit === undefined ? shown : `${shown} ${words(language, unit)}`
}
