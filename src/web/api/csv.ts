/**
 * CSV as RFC 4180 wants it (commas, CRLF, doubled quotes), in UTF-8 with a byte-order mark so that a spreadsheet
 * reads Arabic, and safe to open in one: where a spreadsheet would take a text for a formula, it is led by '.
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

/**
 * Where a formula could begin inside a text: a French or Moroccan spreadsheet cuts a file that is opened by a double click
 * at semicolons and ends of lines, whatever the quotes around the text say.
 */
const FORMULA_INSIDE =
  /[;\t\r\n](?=(?:[^\S\t\r\n]|["\0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu

/** The same text, unless a spreadsheet could run it. Numbers stay numbers, also negative ones. */
export function neutralised(text: string): string {
  const guarded = text.replace(FORMULA_INSIDE, "$&'")
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${guarded}` : guarded
}
