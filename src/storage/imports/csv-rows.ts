/** The rows of an operator's CSV file (RFC 4180; comma or semicolon), one at a time. */
import { Readable } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { FileRefused, type OperatorFile, textOf } from './operator-file.ts'

export type Columns = { readonly required: readonly string[]; readonly optional: readonly string[] }
export type CsvRow = {
  /** Where the row ends in the file, from 1. */
  readonly line: number
  /** Null when the row has not as many cells as the header: `found` cells. */
  readonly cells: ReadonlyMap<string, string> | null
  readonly found: number
  readonly expected: number
}

/** A cell or row longer than this is a quote that was never closed. */
const LONGEST_RECORD = 200_000

type Parsed = { readonly info: Info; readonly record: readonly string[] }

/** Throws FileRefused: wrong columns, a quote that is not closed, an empty file, not UTF-8. */
export async function* csvRows(
  file: OperatorFile,
  columns: Columns,
  said: (bytes: number) => void,
): AsyncGenerator<CsvRow> {
  const text = textOf(file, said)
  const first = await text.next()
  const start = first.done === true ? '' : first.value
  const source = Readable.from(join(start, text), { objectMode: true })
  const parser = parse({
    delimiter: separatorOf(start),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    trim: true,
  })
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let header: readonly string[] | null = null
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      if (header === null) header = checkHeader(record, columns)
      else yield rowOf(header, record, info.lines)
    }
  } catch (error) {
    throw refusalOf(error)
  } finally {
    source.destroy()
    parser.destroy()
  }
  if (header === null) throw new FileRefused({ kind: 'empty-file' })
}

async function* join(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start
  yield* rest
}

/** French and Arabic spreadsheets write semicolons. */
function separatorOf(start: string): ',' | ';' {
  const header = start.split(/\r?\n/, 1)[0] ?? ''
  return header.split(';').length > header.split(',').length ? ';' : ','
}

export function checkHeader(record: readonly string[], { required, optional }: Columns): readonly string[] {
  const header = record.map((name) => name.toLowerCase())
  const missing = required.filter((name) => !header.includes(name))
  if (missing.length > 0) throw new FileRefused({ kind: 'missing-columns', columns: missing.join(', ') })
  const known = new Set([...required, ...optional])
  const unknown = header.filter((name, i) => !known.has(name) || header.indexOf(name) !== i)
  if (unknown.length > 0)
    throw new FileRefused({ kind: 'unknown-columns', columns: unknown.join(', ').slice(0, 200) })
  return header
}

function rowOf(header: readonly string[], record: readonly string[], line: number): CsvRow {
  const whole = record.length === header.length
  const cells = whole ? new Map(header.map((name, i) => [name, record[i] ?? ''])) : null
  return { line, cells, found: record.length, expected: header.length }
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error
  const line = (error as CsvError & { lines?: number }).lines ?? 1
  return new FileRefused({ kind: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'cut-off' : 'bad-csv', line })
}
