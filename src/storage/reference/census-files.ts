/**
 * The census columns of every territory, joined over the files of its level and completed upwards.
 * A column has one name at every level; where two files print the same figure they must agree.
 */
import { NATION, parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Territory } from '../../domain/territory/atlas.ts'
import {
  completed,
  withLabourForce,
  type CensusRecord,
  type ColumnRules,
} from '../../domain/territory/census-columns.ts'
import { readCsvFile, type CsvFile } from './csv-file.ts'

/** The files whose columns are joined, by level. */
export const CENSUS_FILES = {
  region: ['territories/regions.csv', 'indicators/region-census.csv', 'indicators/region-establishments.csv'],
  province: [
    'territories/provinces.csv',
    'indicators/province-census.csv',
    'indicators/province-establishments.csv',
  ],
  commune: [
    'territories/communes.csv',
    'indicators/commune-census.csv',
    'indicators/commune-establishments.csv',
  ],
} as const

/**
 * Rows that are parts of a territory and would be counted twice: the arrondissements of six cities
 * (`level` = arrondissement) and the eight prefectures of Casablanca (`06.141.01.x0`).
 */
const PART_OF_CASABLANCA = /^06\.141\.01\.\d0$/

type Figures = Map<string, number>

/** Complete records: communes as printed, provinces, regions and the nation filled from what lies inside them. */
export function readCensus(
  dataFolder: string,
  territories: readonly Territory[],
  rules: ColumnRules,
): ReadonlyMap<TerritoryCode, CensusRecord> {
  const printed = new Map<TerritoryCode, Figures>(territories.map(({ code }) => [code, new Map()]))
  for (const level of ['region', 'province', 'commune'] as const) {
    for (const file of CENSUS_FILES[level])
      join(file, readCsvFile(dataFolder, file, ['code']), printed, rules)
  }
  return completeUpwards(territories, printed, rules)
}

function join(file: string, csv: CsvFile, printed: Map<TerritoryCode, Figures>, rules: ColumnRules): void {
  const columns = csv.columns.filter((column) => column in rules)
  for (const row of csv.rows) {
    if (isPart(csv, row.text('code'), row)) continue
    const figures = printed.get(row.code('code'))
    if (figures === undefined) throw row.fault(`${row.text('code')} is not a known territory`)
    for (const column of columns) {
      const value = row.numberOrNull(column)
      if (value === null) continue
      const before = figures.get(column)
      if (before !== undefined && before !== value) {
        throw row.fault(`${column} is ${value} here and ${before} in another file than ${file}`)
      }
      figures.set(column, value)
    }
  }
}

function isPart(csv: CsvFile, typed: string, row: CsvFile['rows'][number]): boolean {
  if (csv.columns.includes('level')) return row.text('level') === 'arrondissement'
  const code = parseTerritoryCode(typed)
  return csv.columns.includes('active') && code !== null && PART_OF_CASABLANCA.test(code)
}

function completeUpwards(
  territories: readonly Territory[],
  printed: ReadonlyMap<TerritoryCode, Figures>,
  rules: ColumnRules,
): ReadonlyMap<TerritoryCode, CensusRecord> {
  const parts = new Map<TerritoryCode, CensusRecord[]>()
  const records = new Map<TerritoryCode, CensusRecord>()
  for (const level of ['commune', 'province', 'region', 'nation'] as const) {
    for (const { code, parent, level: own } of territories) {
      if (own !== level) continue
      const figures = withLabourForce(printed.get(code) ?? new Map())
      const record = completed(figures, parts.get(code) ?? [], rules)
      records.set(code, record)
      if (parent !== null) parts.set(parent, [...(parts.get(parent) ?? []), record])
    }
  }
  if (!records.has(NATION)) throw new Error('The nation is missing from the territories')
  return records
}
