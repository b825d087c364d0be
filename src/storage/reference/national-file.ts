/**
 * `data/indicators/national-figures.csv`: figures on energy, waste, cooperatives and poverty that exist for the
 * nation (or a few regions) only. They come from the press quoting public bodies: shown with that said.
 */
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { readCsvFile, type CsvRow } from './csv-file.ts'

export const NATIONAL_FILE = 'indicators/national-figures.csv'

export type NationalFigure = {
  readonly topic: string
  readonly indicator: string
  readonly territory: TerritoryCode
  readonly value: number
  readonly unit: string
  /** null: the source gives no reference year; `yearNote` says what it does give. */
  readonly year: number | null
  readonly yearNote: string | null
  readonly source: string
  readonly sourceUrl: string
  readonly reliability: string
}

export function readNational(dataFolder: string): readonly NationalFigure[] {
  const required = [
    'topic',
    'indicator',
    'territory',
    'value',
    'unit',
    'year',
    'year_note',
    'source',
    'source_url',
  ]
  return readCsvFile(dataFolder, NATIONAL_FILE, [...required, 'reliability']).rows.map(figureOf)
}

function figureOf(row: CsvRow): NationalFigure {
  const value = row.numberOrNull('value')
  const sourceUrl = row.text('source_url')
  if (value === null) throw row.fault('the value is missing')
  if (!URL.canParse(sourceUrl)) throw row.fault(`"${sourceUrl}" is not an address`)
  return {
    topic: row.text('topic'),
    indicator: row.text('indicator'),
    territory: row.code('territory'),
    value,
    unit: row.text('unit'),
    year: row.numberOrNull('year'),
    yearNote: row.textOrNull('year_note'),
    source: row.text('source'),
    sourceUrl,
    reliability: row.text('reliability'),
  }
}
