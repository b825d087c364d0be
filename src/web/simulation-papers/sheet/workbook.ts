/** The only file that writes with the spreadsheet library: sheets of labels, figures and formulas, written to bytes. */
import ExcelJS from '@protobi/exceljs'
import { directionOf, type Language } from '../../../domain/basics/language.ts'
import { type Cell, cellAt, type Formula, type Range } from './formula.ts'
import { safeText, sheetName } from './safe-text.ts'

/** How a figure is shown. `{ word: '…' }` puts a word before a number; `{ one, two, other }` shows words for 1, 2, … */
export type Format =
  | 'money'
  | 'quantity'
  | 'percent'
  | 'whole'
  | 'number'
  | { readonly before: string }
  | { readonly one: string; readonly other: string; readonly two?: string }

export type Look = 'title' | 'heading' | 'label' | 'input' | 'figure' | 'total' | 'note' | 'wrapped'

export type Sheet = {
  readonly name: string
  readonly text: (column: number, row: number, words: string, look?: Look) => Cell
  /** A number typed by hand: an input, or where a count starts. */
  readonly typed: (column: number, row: number, value: number, format: Format, look?: Look) => Cell
  readonly formula: (column: number, row: number, formula: Formula, format: Format, look?: Look) => Cell
  readonly widths: (widths: readonly number[]) => void
  readonly limits: (cell: Cell, least: number, most: number, whole: boolean, message: string) => void
  /** Greys the months after the horizon: those of `range`, from `firstRow` down, whose number in column A is above `last`. */
  readonly fade: (range: Range, firstRow: number, last: Cell) => void
}

export type SheetOptions = {
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly landscape: boolean
}
export type Book = {
  readonly sheet: (name: string, options: SheetOptions) => Sheet
  readonly write: () => Promise<Buffer>
}

const FORMATS = {
  money: '#,##0.00;[Red]-#,##0.00',
  quantity: '#,##0.00',
  percent: '0.0#%',
  whole: '0',
  number: '#,##0.######',
} as const

const quoted = (words: string) => `"${words.replaceAll('"', '')}"`

function codeOf(format: Format): string {
  if (typeof format === 'string') return FORMATS[format]
  if ('before' in format) return `${quoted(`${format.before} `)}0`
  const { one, two, other } = format
  return `[=1]${quoted(one)};${two === undefined ? '' : `[=2]${quoted(two)};`}${quoted(other)}`
}

const PAPER_A4 = 9
const FILL = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const LINE = { style: 'thin' as const, color: { argb: 'FF9AA5A0' } }

const FONT = { name: 'Calibri', family: 2, size: 11 }

function dress(cell: ExcelJS.Cell, look: Look): void {
  if (look === 'title') cell.font = { ...FONT, bold: true, size: 16, color: { argb: 'FF0B5D4E' } }
  if (look === 'note') cell.font = { ...FONT, italic: true, color: { argb: 'FF55605B' } }
  if (look === 'heading') {
    cell.font = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } }
    cell.fill = FILL('FF0B5D4E')
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
  }
  if (look === 'input') {
    cell.font = { ...FONT, color: { argb: 'FF0B3D91' } }
    cell.fill = FILL('FFFFF6D6')
  }
  if (look === 'total') {
    cell.font = { ...FONT, bold: true }
    cell.border = { top: LINE }
  }
  if (look === 'label' || look === 'wrapped') cell.alignment = { wrapText: true, vertical: 'top' }
}

/** Arabic reads from right to left also in a left-to-right sheet: else a full stop would stand at the wrong end. */
function readAs(cell: ExcelJS.Cell, words: string): void {
  if (/[\u0600-\u06ff]/.test(words)) cell.alignment = { ...cell.alignment, readingOrder: 'rtl' }
}

/** `title` is neutral: it says what the file is, not whose. */
export function openBook(language: Language, title: string, made: Date): Book {
  const workbook = new ExcelJS.Workbook()
  Object.assign(workbook, { creator: 'Twiza', lastModifiedBy: 'Twiza', title, created: made, modified: made })
  workbook.calcProperties = { fullCalcOnLoad: true }
  const rightToLeft = directionOf(language) === 'rtl'
  return {
    sheet: (name, options) => newSheet(workbook, sheetName(name), options, rightToLeft),
    write: async () => Buffer.from(await workbook.xlsx.writeBuffer()),
  }
}

function newSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  options: SheetOptions,
  rightToLeft: boolean,
): Sheet {
  const sheet = workbook.addWorksheet(name, {
    views: [
      { state: 'frozen', xSplit: options.frozenColumns, ySplit: options.frozenRows, rightToLeft } as never,
    ],
    pageSetup: {
      paperSize: PAPER_A4,
      orientation: options.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: options.frozenRows > 0 ? `${options.frozenRows}:${options.frozenRows}` : '',
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  })
  const place = (column: number, row: number) => ({ sheet: name, column, row })
  const figure = (column: number, row: number, format: Format, look: Look) => {
    const cell = sheet.getCell(row, column)
    cell.numFmt = codeOf(format)
    dress(cell, look)
    return cell
  }
  return {
    name,
    text: (column, row, words, look = 'label') => {
      const cell = sheet.getCell(row, column)
      cell.value = safeText(words)
      dress(cell, look)
      readAs(cell, cell.value)
      return cellAt(place(column, row), cell.value)
    },
    typed: (column, row, value, format, look = 'figure') => {
      figure(column, row, format, look).value = value
      return cellAt(place(column, row), value)
    },
    formula: (column, row, formula, format, look = 'figure') => {
      if (typeof formula.value === 'string') readAs(sheet.getCell(row, column), formula.value)
      figure(column, row, format, look).value = {
        formula: formula.text(name),
        result: formula.value,
        date1904: false,
      }
      return cellAt(place(column, row), formula.value)
    },
    widths: (widths) => {
      widths.forEach((width, i) => {
        sheet.getColumn(i + 1).width = width
      })
    },
    limits: (cell, least, most, whole, message) => {
      sheet.getCell(cell.place.row, cell.place.column).dataValidation = {
        type: whole ? 'whole' : 'decimal',
        operator: 'between',
        allowBlank: false,
        formulae: [least, most],
        showErrorMessage: true,
        error: message.slice(0, 250),
      }
    },
    fade: (range, firstRow, last) => {
      sheet.addConditionalFormatting({
        ref: range.text(name).replaceAll('$', ''),
        rules: [
          {
            type: 'expression',
            priority: 1,
            formulae: [`$A${firstRow}>${last.text(name)}`],
            style: { font: { color: { argb: 'FFC8CEC9' } } },
          },
        ],
      })
    },
  }
}
