/** The rows of the first sheet of an operator's XLSX file, as `csvRows` gives those of a CSV file. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import ExcelJS from '@protobi/exceljs'
import { type Columns, type CsvRow, checkHeader } from './csv-rows.ts'
import { FileRefused, type OperatorFile } from './operator-file.ts'

/** A sheet of a meeting has some hundreds of rows; beyond this the file is something else. */
const MOST_BYTES = 10_000_000
const MOST_ROWS = 20_000
const MEGABYTE = 1_000_000

/** By its first bytes: an XLSX file is a ZIP archive. A file that cannot be read is refused by its reader. */
export function isSpreadsheet({ path }: Pick<OperatorFile, 'path'>): boolean {
  const start = Buffer.alloc(4)
  try {
    const handle = openSync(path, 'r')
    readSync(handle, start, 0, start.length, 0)
    closeSync(handle)
  } catch {
    return false
  }
  return start.toString('latin1') === 'PK\u0003\u0004'
}

/** Throws FileRefused: not a spreadsheet, too large, wrong columns, empty. Formulas give their last result. */
export async function* spreadsheetRows(file: OperatorFile, columns: Columns): AsyncGenerator<CsvRow> {
  const sheet = await firstSheet(file)
  let header: readonly string[] | null = null
  for (let line = 1; line <= sheet.rowCount; line += 1) {
    if (file.signal?.aborted === true) throw new FileRefused({ kind: 'interrupted' })
    const row = sheet.getRow(line)
    const texts = Array.from({ length: header?.length ?? row.cellCount }, (_, k) =>
      textOf(row.getCell(k + 1)),
    )
    if (texts.every((text) => text === '')) continue
    if (header === null) header = checkHeader(texts, columns)
    else {
      const cells = new Map(header.map((name, k) => [name, texts[k] ?? '']))
      yield { line, cells, found: texts.length, expected: header.length }
    }
  }
  if (header === null) throw new FileRefused({ kind: 'empty-file' })
}

async function firstSheet({ path, mostBytes }: OperatorFile): Promise<ExcelJS.Worksheet> {
  const most = Math.min(mostBytes, MOST_BYTES)
  const { size } = statSync(path)
  if (size > most)
    throw new FileRefused({ kind: 'too-large', megabytes: Math.ceil(size / MEGABYTE), most: most / MEGABYTE })
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.readFile(path)
  } catch {
    throw new FileRefused({ kind: 'not-a-spreadsheet' })
  }
  const sheet = book.worksheets[0]
  if (sheet === undefined) throw new FileRefused({ kind: 'empty-file' })
  if (sheet.rowCount > MOST_ROWS) throw new FileRefused({ kind: 'not-a-spreadsheet' })
  return sheet
}

/** What a person sees in the cell. */
function textOf(cell: ExcelJS.Cell): string {
  const { value } = cell
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return cell.text.trim()
}
