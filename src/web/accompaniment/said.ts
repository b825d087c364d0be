/** Days, times and numbers of accompaniment as words. */
import { civilDay, type Day, dayOf, timeOf } from '../../domain/accompaniment/days.ts'
import { type HelpRequest, receiptNumber } from '../../domain/accompaniment/help.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { dayWord } from '../words/format.ts'
import type { Word } from '../words/word.ts'

export const dayAsWord = (day: Day): Word => dayWord(civilDay(day))

export const whenAsWords = (at: Date): { readonly day: Word; readonly time: string } => ({
  day: dayAsWord(dayOf(at)),
  time: timeOf(at),
})

export const numberOfHelp = (help: Pick<HelpRequest, 'number' | 'createdAt'>): string =>
  receiptNumber(help.number, legalTime(help.createdAt).year)
