import { day, monthName } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { programmeWords } from './words.ts'

/** A date as sources give it (`2022`, `2023-08` or `2023-08-16`) in words; what is none of these (`n.d.`) is no date. */
export function dateWord(text: string): Word {
  const [, year, month, dayOfMonth] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text) ?? []
  if (year === undefined) return programmeWords.undated
  const said = (language: 'ar' | 'fr' | 'en' | 'zgh') => {
    if (month === undefined) return year
    if (dayOfMonth === undefined) return `${monthName(language, Number(month))} ${year}`
    return day(language, { year: Number(year), month: Number(month), day: Number(dayOfMonth) })
  }
  return { ar: said('ar'), fr: said('fr'), en: said('en'), zgh: said('zgh') }
}
