import { dayWord } from '../words/format.ts'
import type { Word } from '../words/word.ts'

/** A civil time (`2026-12-03T23:59`) as its day in words and its hour, for a sentence with `{day}` and `{time}`. */
export function civilWhen(civil: string): { readonly day: Word; readonly time: string } {
  const [date = '', time = ''] = civil.split('T')
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { day: dayWord({ year, month, day }), time }
}
