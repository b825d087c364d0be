import { legalTime } from '../../domain/basics/legal-time.ts'
import { dayWord } from '../words/format.ts'
import type { Word } from '../words/word.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** The day in words and the time to the second on a Moroccan clock, for a sentence with `{day}` and `{time}`. */
export function legalWhen(at: Date): { readonly day: Word; readonly time: string } {
  const civil = legalTime(at)
  return { day: dayWord(civil), time: `${two(civil.hour)}:${two(civil.minute)}:${two(civil.second)}` }
}
