/**
 * Reading a file of `data/`. These files ship with Twiza and are checked by tests, so a fault in one is a broken
 * machine: it throws, with file, line and reason. What an operator uploads goes through the import instead,
 * which refuses row by row.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'

export class ReferenceFileFault extends Error {
  readonly file: string
  readonly line: number
  constructor(file: string, line: number, reason: string) {
    super(`${file}, line ${line}: ${reason}`)
    this.name = 'ReferenceFileFault'
    this.file = file
    this.line = line
  }
}

export type CsvRow = {
  /** The cell of a column, trimmed; the empty string when nothing is published. */
  readonly text: (column: string) => string
  /** null: not published (never zero). */
  readonly textOrNull: (column: string) => string | null
  readonly numberOrNull: (column: string) => number | null
  readonly code: (column: string) => TerritoryCode
  readonly fault: (reason: string) => ReferenceFileFault
}

export type CsvFile = { readonly columns: readonly string[]; readonly rows: readonly CsvRow[] }

/** Reads UTF-8 CSV with a header; every row must have as many cells, `required` columns must exist. */
export function readCsvFile(dataFolder: string, file: string, required: readonly string[]): CsvFile {
  const records = parseCells(file, decode(file, readFileSync(join(dataFolder, file))))
  const [header, ...body] = records
  if (header === undefined) throw new ReferenceFileFault(file, 1, 'the file is empty')
  const columns = header.record
  const place = new Map(columns.map((column, at) => [column, at]))
  if (place.size !== columns.length) throw new ReferenceFileFault(file, 1, 'a column is named twice')
  for (const column of required) {
    if (!place.has(column)) throw new ReferenceFileFault(file, 1, `the column ${column} is missing`)
  }
  return { columns, rows: body.map(({ record, line }) => rowOf(file, line, place, record)) }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ReferenceFileFault(file, 1, 'the file is not UTF-8')
  }
}

type Cells = { readonly record: readonly string[]; readonly line: number }

function parseCells(file: string, text: string): Cells[] {
  try {
    const found: unknown[] = parse(text, { bom: true, info: true, skip_empty_lines: true })
    return found.map((entry) => {
      const { record, info } = entry as { record: string[]; info: { lines: number } }
      return { record, line: info.lines }
    })
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    throw new ReferenceFileFault(file, lines ?? 1, message)
  }
}

function rowOf(
  file: string,
  line: number,
  place: ReadonlyMap<string, number>,
  cells: readonly string[],
): CsvRow {
  const fault = (reason: string): ReferenceFileFault => new ReferenceFileFault(file, line, reason)
  const text = (column: string): string => {
    const at = place.get(column)
    if (at === undefined) throw fault(`the column ${column} is missing`)
    return (cells[at] ?? '').trim()
  }
  const textOrNull = (column: string): string | null => (text(column) === '' ? null : text(column))
  const numberOrNull = (column: string): number | null => {
    const cell = text(column)
    if (cell === '') return null
    if (!/^-?\d+(\.\d+)?$/.test(cell)) throw fault(`${column}: "${cell}" is not a number`)
    return Number(cell)
  }
  const code = (column: string): TerritoryCode => {
    const parsed = parseTerritoryCode(text(column))
    if (parsed === null) throw fault(`${column}: "${text(column)}" is not a territory code`)
    return parsed
  }
  return { text, textOrNull, numberOrNull, code, fault }
}
