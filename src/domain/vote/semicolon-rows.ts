/** Rows of cells apart by semicolons, quoted as spreadsheets do; a quote within an unquoted cell is itself. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

export type ReadRows =
  | { readonly ok: true; readonly rows: readonly Row[] }
  /** a quote opened in this line is never closed */
  | { readonly ok: false; readonly line: number }

/** A description has paragraphs, not more. */
const MOST_LINES = 200

/** Cells are trimmed; rows without any content are left out. Lines count from 1. */
export function readRows(text: string): ReadRows {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const rows: Row[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const line = i + 1
    let whole = lines[i] ?? ''
    let cells = cellsOf(whole)
    while (cells === null && i + 1 < Math.min(lines.length, line + MOST_LINES)) {
      i += 1
      whole += `\n${lines[i] ?? ''}`
      cells = cellsOf(whole)
    }
    if (cells === null) return { ok: false, line }
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
  }
  return { ok: true, rows }
}

/** Null: a quoted cell does not end here. */
function cellsOf(text: string): readonly string[] | null {
  if (!text.includes('"')) return text.split(';').map((cell) => cell.trim())
  const cells: string[] = []
  let at = 0
  for (;;) {
    const quoted = /^\s*"/.exec(text.slice(at, at + 40))
    let cell = ''
    if (quoted !== null) {
      const end = endOfQuoted(text, at + quoted[0].length)
      if (end === null) return null
      cell = text.slice(at + quoted[0].length, end).replaceAll('""', '"')
      at = end + 1
    }
    const next = text.indexOf(';', at)
    cell += text.slice(at, next === -1 ? text.length : next)
    cells.push(cell.trim())
    if (next === -1) return cells
    at = next + 1
  }
}

/** Where the closing quote stands. */
function endOfQuoted(text: string, from: number): number | null {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? null : at
}

export function writeRow(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replace(/[\r\n]+/g, ' '))
    .map((cell) => (/[";]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(';')
}
