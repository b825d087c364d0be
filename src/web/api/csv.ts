/**
 * CSV as RFC 4180 wants it (commas, CRLF, doubled quotes), in UTF-8 with a byte-order mark so that a spreadsheet
 * reads Arabic, and safe to open in one: a text that a spreadsheet would take for a formula begins with '.
 */
export type Cell = string | number | boolean | null

export const BYTE_ORDER_MARK = '\uFEFF'

/** `rows` have as many cells as `columns`. Null and numbers that are not finite become empty cells. */
export function csvOf(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [csvLine(columns)]
  for (const row of rows) lines.push(csvLine(row))
  return BYTE_ORDER_MARK + lines.join('')
}

/** One row with its end of line. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (typeof cell === 'boolean') return String(cell)
  const safe = neutralised(cell)
  return /[",;\r\n\t\0]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?$/
/** Signs that begin a formula, also in their full-width forms, and the controls that some spreadsheets skip. */
const FORMULA = /^[\s\0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\t\r\n\0＝＋－＠﹦﹢﹣﹫]/u

/** The same text, unless a spreadsheet could run it. Numbers stay numbers, also negative ones. */
export function neutralised(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}
