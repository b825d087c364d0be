/** The two shapes of a statement: months down the page, years across it. Both run to seven years whatever the horizon. */
import { LONGEST_YEARS } from '../../../domain/model/ledger.ts'
import {
  type Cell,
  type Formula,
  is,
  mod,
  over,
  plus,
  type Range,
  rangeOf,
  int,
  minus,
  when,
} from './formula.ts'
import type { Book, Format, Look, Sheet } from './workbook.ts'

export const MONTHS = LONGEST_YEARS * 12
const HEADING_ROW = 4
const FIRST_ROW = 5
const WIDEST = 40

/** One month's cells on the calendar sheet, by month counted from 1: `live` is 1 within the horizon, then 0. */
export type Calendar = {
  readonly month: Column
  readonly year: Column
  readonly live: Column
  readonly name: Column
  /** 1 is January */
  readonly calendarMonth: (month: number) => Formula
}
export type Column = { readonly at: (month: number) => Cell; readonly range: Range }
export type ColumnSpec = {
  readonly heading: string
  readonly format: Format
  readonly of: (month: number, made: (column: number, month: number) => Cell) => Formula
  readonly look?: Look
}
export type MonthSheet = {
  readonly sheet: Sheet
  /** The next column; its figures are greyed beyond the horizon. `earlier` gives its own cells of earlier months. */
  readonly column: (
    heading: string,
    format: Format,
    of: (month: number, earlier: (month: number) => Cell) => Formula,
    look?: Look,
  ) => Column
  /** Columns that look at one another: made month by month, each from those before it and from earlier months. */
  readonly together: (specs: readonly ColumnSpec[]) => readonly Column[]
  /** A figure above the next column that its formulas read. */
  readonly above: (formula: Formula, format: Format) => Cell
}

function columnOf(cells: readonly Cell[], missing: string): Column {
  const at = (month: number) => {
    const cell = cells[month - 1]
    if (cell === undefined) throw new Error(`${missing}: no month ${month}`)
    return cell
  }
  return { at, range: rangeOf(cells) }
}

/** Fills the first sheet of months: number, year, whether it counts, name of the calendar month. */
export function writeCalendar(
  grid: MonthSheet,
  words: { month: string; year: string; live: string; yes: string; no: string; name: string },
  horizonYears: Cell,
  nameOf: (month: Formula) => Formula,
  startMonth: Cell,
): Calendar {
  const { sheet } = grid
  sheet.text(1, HEADING_ROW, words.month, 'heading')
  const cells: Cell[] = []
  for (let month = 1; month <= MONTHS; month += 1) {
    const before = cells.at(-1)
    const row = FIRST_ROW + month - 1
    cells.push(
      before === undefined
        ? sheet.typed(1, row, 1, 'whole')
        : sheet.formula(1, row, plus(before, 1), 'whole'),
    )
  }
  const month = columnOf(cells, sheet.name)
  const calendarMonth = (t: number) => plus(mod(minus(plus(startMonth, month.at(t)), 2), 12), 1)
  const name = grid.column(words.name, 'whole', (t) => nameOf(calendarMonth(t)))
  const year = grid.column(words.year, 'whole', (t) => plus(int(over(minus(month.at(t), 1), 12)), 1))
  const live = grid.column(words.live, { one: words.yes, other: words.no }, (t) =>
    when(is(year.at(t), '<=', horizonYears), 1, 0),
  )
  return { month, year, live, name, calendarMonth }
}

/** A sheet of months; the calendar's own columns are repeated in front unless it is the calendar itself. */
export function monthSheet(
  book: Book,
  name: string,
  heading: { title: string; note: string; month: string; name: string },
  calendar: Calendar | null,
  lastMonth: Cell,
): MonthSheet {
  const sheet = book.sheet(name, { frozenRows: HEADING_ROW, frozenColumns: 2, landscape: true })
  sheet.text(1, 1, heading.title, 'title')
  sheet.text(1, 2, heading.note, 'note')
  sheet.widths([8, 12, ...Array.from({ length: WIDEST }, () => 15)])
  let next = 2
  const together: MonthSheet['together'] = (specs) => {
    const start = next
    next += specs.length
    const cells: Cell[][] = specs.map(() => [])
    const made = (column: number, month: number): Cell => {
      const cell = cells[column]?.[month - 1]
      if (cell === undefined) throw new Error(`${name}: column ${start + column} has no month ${month} yet`)
      return cell
    }
    for (const [i, { heading: words }] of specs.entries())
      sheet.text(start + i, HEADING_ROW, words, 'heading')
    for (let month = 1; month <= MONTHS; month += 1)
      specs.forEach(({ format, of, look }, i) => {
        const formula = of(month, made)
        cells[i]?.push(sheet.formula(start + i, FIRST_ROW + month - 1, formula, format, look ?? 'figure'))
      })
    return specs.map(({ heading: words }, i) => {
      const column = cells[i] ?? []
      sheet.fade(rangeOf(column), FIRST_ROW, lastMonth)
      return columnOf(column, words)
    })
  }
  const column: MonthSheet['column'] = (words, format, of, look = 'figure') => {
    const spec = {
      heading: words,
      format,
      look,
      of: (month: number, made: (column: number, month: number) => Cell) => of(month, (t) => made(0, t)),
    }
    const [one] = together([spec])
    if (one === undefined) throw new Error(`${name}: no column ${words}`)
    return one
  }
  if (calendar !== null) {
    next = 1
    column(heading.month, 'whole', (month) => calendar.month.at(month))
    column(heading.name, 'whole', (month) => calendar.name.at(month))
  }
  return {
    sheet,
    column,
    together,
    above: (formula, format) => sheet.formula(next, HEADING_ROW - 1, formula, format, 'note'),
  }
}

export type Row = { readonly at: (year: number) => Cell; readonly range: Range }
export type YearSheet = {
  readonly sheet: Sheet
  readonly years: Row
  readonly row: (label: string, format: Format, of: (year: number) => Formula, look?: Look) => Row
  /** Lines that look at one another: made year by year. */
  readonly together: (specs: readonly RowSpec[]) => readonly Row[]
  readonly heading: (words: string) => void
}

export type RowSpec = {
  readonly label: string
  readonly format: Format
  readonly of: (year: number, made: (row: number, year: number) => Cell) => Formula
  readonly look?: Look
}

/** A sheet of years: the years stand in row 4, every next row is a line of the statement. */
export function yearSheet(
  book: Book,
  name: string,
  heading: { title: string; note: string; line: string; year: string },
): YearSheet {
  const sheet = book.sheet(name, { frozenRows: HEADING_ROW, frozenColumns: 1, landscape: true })
  sheet.text(1, 1, heading.title, 'title')
  sheet.text(1, 2, heading.note, 'note')
  sheet.text(1, HEADING_ROW, heading.line, 'heading')
  sheet.widths([44, ...Array.from({ length: LONGEST_YEARS }, () => 16)])
  const first: Cell[] = []
  for (let year = 1; year <= LONGEST_YEARS; year += 1) {
    const before = first.at(-1)
    const format = { before: heading.year }
    first.push(
      before === undefined
        ? sheet.typed(2, HEADING_ROW, 1, format, 'heading')
        : sheet.formula(year + 1, HEADING_ROW, plus(before, 1), format, 'heading'),
    )
  }
  let next = FIRST_ROW
  const asRow = (cells: readonly Cell[]): Row => ({
    at: (year) => {
      const cell = cells[year - 1]
      if (cell === undefined) throw new Error(`${name}: no year ${year}`)
      return cell
    },
    range: rangeOf(cells),
  })
  const together: YearSheet['together'] = (specs) => {
    const start = next
    next += specs.length
    const cells: Cell[][] = specs.map(() => [])
    const made = (row: number, year: number): Cell => {
      const cell = cells[row]?.[year - 1]
      if (cell === undefined) throw new Error(`${name}: row ${start + row} has no year ${year} yet`)
      return cell
    }
    for (const [i, { label, look }] of specs.entries())
      sheet.text(1, start + i, label, look === 'total' ? 'total' : 'label')
    for (let year = 1; year <= LONGEST_YEARS; year += 1)
      specs.forEach(({ format, of, look }, i) => {
        cells[i]?.push(sheet.formula(year + 1, start + i, of(year, made), format, look ?? 'figure'))
      })
    return cells.map(asRow)
  }
  return {
    sheet,
    years: asRow(first),
    heading: (words) => {
      sheet.text(1, next + 1, words, 'total')
      next += 2
    },
    together,
    row: (label, format, of, look = 'figure') => {
      const [one] = together([{ label, format, look, of: (year) => of(year) }])
      if (one === undefined) throw new Error(`${name}: no row ${label}`)
      return one
    },
  }
}
