/** The cells of one row of an operator's CSV file, read one by one; the first that cannot be is the reason. */
import { westernDigits } from '../../basics/number-reading.ts'
import { parseTerritoryCode, type TerritoryCode } from '../../basics/territory-code.ts'
import type { Territory } from '../atlas.ts'
import type { RowRefusal } from '../import-verdicts.ts'

/** Column name to cell, trimmed; a column the file does not have is absent. */
export type Cells = ReadonlyMap<string, string>

/** A refusal travels as an exception inside this folder only: `readRow` makes it a value. */
class CellRefusal {
  readonly reason: RowRefusal
  constructor(reason: RowRefusal) {
    this.reason = reason
  }
}

export function refuse(reason: RowRefusal): never {
  throw new CellRefusal(reason)
}

export type RowOutcome<Row> =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly reason: RowRefusal }

export function readRow<Row>(read: () => Row): RowOutcome<Row> {
  try {
    return { ok: true, row: read() }
  } catch (error) {
    if (error instanceof CellRefusal) return { ok: false, reason: error.reason }
    throw error
  }
}

const LONGEST_TEXT = 2_000
/** Control characters, and those that turn the direction of text to hide what it says. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u

/** Text that may be absent: null. */
export function textOrNull(cells: Cells, column: string): string | null {
  const text = cells.get(column) ?? ''
  if (text === '') return null
  if (text.length > LONGEST_TEXT) refuse({ kind: 'too-long', column, most: LONGEST_TEXT })
  if (HIDDEN.test(text)) refuse({ kind: 'hidden-character', column })
  return text.normalize('NFC')
}

export function text(cells: Cells, column: string): string {
  return textOrNull(cells, column) ?? refuse({ kind: 'missing-cell', column })
}

/** With the decimal mark that goes with Eastern digits. */
function plainDigits(typed: string): string {
  return westernDigits(typed).replace('٫', '.')
}

/** A decimal point, no thousands marks: "1,234" could mean two things, so it is refused. */
export function figure(cells: Cells, column: string): number {
  const typed = text(cells, column)
  const digits = plainDigits(typed)
  const value = Number(digits)
  if (!/^-?\d{1,15}(\.\d+)?$/.test(digits)) refuse({ kind: 'bad-number', column, typed })
  return value + 0
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2100

export function yearOrNull(cells: Cells, column: string): number | null {
  const typed = textOrNull(cells, column)
  if (typed === null) return null
  const year = Number(plainDigits(typed))
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) refuse({ kind: 'bad-year', typed })
  return year
}

export function knownTerritory(
  typed: string,
  territories: ReadonlyMap<TerritoryCode, Territory>,
): TerritoryCode {
  const code = parseTerritoryCode(typed) ?? refuse({ kind: 'bad-code', typed: typed.slice(0, 40) })
  if (!territories.has(code)) refuse({ kind: 'unknown-territory', code })
  return code
}
