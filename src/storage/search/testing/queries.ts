/**
 * What people type into the search box and what they want to find, labelled by hand before any result was seen.
 * `queries.csv` has one query a line; `expected` names what counts as found, as `kind:ref`, `|` between several.
 * Half of the lines may be looked at while the search is being improved (`dev`); the other half is only counted.
 */
import { FINDABLE, type Findable } from '../../../domain/search/document.ts'
import { readCsvFile, type CsvRow } from '../../reference/csv-file.ts'

export const SPLITS = ['dev', 'held-out'] as const
/** Darija is typed in Latin letters here; it is asked on the Arabic pages. */
export const QUERY_LANGUAGES = ['ar', 'fr', 'zgh', 'darija', 'en'] as const

export type LabelledQuery = {
  readonly split: (typeof SPLITS)[number]
  readonly language: (typeof QUERY_LANGUAGES)[number]
  /** what is looked for in the first place */
  readonly kind: Findable
  readonly query: string
  /** any of these among the first five counts as found */
  readonly expected: readonly { readonly kind: Findable; readonly ref: string }[]
  /** which difficulty the query stands for */
  readonly why: string
}

/** Throws with file, line and reason when a line cannot be used. */
export function readLabelledQueries(): readonly LabelledQuery[] {
  const columns = ['split', 'language', 'kind', 'query', 'expected', 'why']
  return readCsvFile(import.meta.dirname, 'queries.csv', columns).rows.map((row) => ({
    split: oneOf(row, 'split', row.text('split'), SPLITS),
    language: oneOf(row, 'language', row.text('language'), QUERY_LANGUAGES),
    kind: oneOf(row, 'kind', row.text('kind'), FINDABLE),
    query: given(row, 'query'),
    expected: given(row, 'expected')
      .split('|')
      .map((wanted) => reference(row, wanted)),
    why: given(row, 'why'),
  }))
}

function reference(row: CsvRow, wanted: string): { kind: Findable; ref: string } {
  const [kind = '', ref = ''] = wanted.split(':')
  if (ref === '') throw row.fault(`"${wanted}" is not kind:ref`)
  return { kind: oneOf(row, 'expected', kind, FINDABLE), ref }
}

function given(row: CsvRow, column: string): string {
  const text = row.text(column)
  if (text === '') throw row.fault(`${column} is empty`)
  return text
}

function oneOf<T extends string>(row: CsvRow, column: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text)
  if (found === undefined) throw row.fault(`${column}: "${text}" is not one of ${known.join(', ')}`)
  return found
}
