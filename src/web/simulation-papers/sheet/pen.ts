/** What every statement of the spreadsheet is written with. */
import type { Text } from '../../../domain/basics/language.ts'
import { type CountedWord, type Values, type Word, words } from '../../words/word.ts'
import type { Dossier } from '../dossier.ts'
import { simulationWords } from '../../simulation/words.ts'
import type { Cell } from './formula.ts'
import { type Calendar, type MonthSheet, monthSheet, type YearSheet, yearSheet } from './grids.ts'
import type { Parameters } from './parameters.ts'
import type { Book } from './workbook.ts'
import { sheetWords } from './words.ts'

export type Pen = {
  readonly book: Book
  readonly dossier: Dossier
  readonly parameters: Parameters
  /** number of months within the horizon */
  readonly lastMonth: Cell
  readonly say: (word: Word | CountedWord | Text, values?: Values) => string
}

export function sayIn(dossier: Dossier): Pen['say'] {
  return (word, values = {}) => words(dossier.language, word, values)
}

export function newMonthSheet(
  { book, say, lastMonth }: Pen,
  name: Word,
  calendar: Calendar | null,
): MonthSheet {
  const heading = {
    title: say(name),
    note: `${say(sheetWords.inDirhams)} ${say(sheetWords.beyond)}`,
    month: say(simulationWords.month),
    name: say(sheetWords.monthName),
  }
  return monthSheet(book, say(name), heading, calendar, lastMonth)
}

export function newYearSheet({ book, say }: Pen, name: Word, title: Word): YearSheet {
  const heading = {
    title: say(title),
    note: say(sheetWords.inDirhams),
    line: say(sheetWords.line),
    year: say(sheetWords.yearWord),
  }
  return yearSheet(book, say(name), heading)
}
