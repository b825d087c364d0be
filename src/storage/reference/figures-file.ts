/** `data/models/figures.csv`: published figures for economic models and their common parameters. */
import { readCsvFile, type CsvRow } from './csv-file.ts'

export const FIGURES_FILE = 'models/figures.csv'

export type PublishedFigure = {
  /** The model it speaks of, or `common`. */
  readonly model: string
  readonly parameter: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly place: string | null
  /** As printed: a year, a season, or nothing. */
  readonly year: string | null
  readonly source: string
  readonly sourceUrl: string | null
  readonly reliability: string
  /** `derived:` shows the sum; `weak source` says so; conflicts are flagged. */
  readonly note: string | null
}

export function readFigures(dataFolder: string): readonly PublishedFigure[] {
  const required = [
    'model',
    'parameter',
    'value',
    'low',
    'high',
    'unit',
    'place',
    'year',
    'source',
    'source_url',
  ]
  return readCsvFile(dataFolder, FIGURES_FILE, [...required, 'reliability', 'note']).rows.map(figureOf)
}

function figureOf(row: CsvRow): PublishedFigure {
  const figure: PublishedFigure = {
    model: row.text('model'),
    parameter: row.text('parameter'),
    value: row.numberOrNull('value'),
    low: row.numberOrNull('low'),
    high: row.numberOrNull('high'),
    unit: row.text('unit'),
    place: row.textOrNull('place'),
    year: row.textOrNull('year'),
    source: row.text('source'),
    sourceUrl: row.textOrNull('source_url'),
    reliability: row.text('reliability'),
    note: row.textOrNull('note'),
  }
  if (figure.model === '' || figure.parameter === '') throw row.fault('the model or the parameter is missing')
  if (figure.unit === '' || figure.source === '') throw row.fault('the unit or the source is missing')
  if (figure.value === null && figure.low === null && figure.high === null)
    throw row.fault('there is no figure')
  if (figure.low !== null && figure.high !== null && figure.low > figure.high)
    throw row.fault('low is above high')
  return figure
}
