/** The totals that the HCP prints, recomputed from the files: a slip in one cell turns one of these red. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { contains, parseTerritoryCode } from '../../domain/basics/territory-code.ts'
import { CENSUS_FILES } from './census-files.ts'
import { readCsvFile, type CsvRow } from './csv-file.ts'

const DATA = join(import.meta.dirname, '../../../data')
type Level = keyof typeof CENSUS_FILES
const rowsOf = (file: string): readonly CsvRow[] => readCsvFile(DATA, file, ['code']).rows
const number = (row: CsvRow, column: string): number => row.numberOrNull(column) ?? Number.NaN
const sum = (rows: readonly CsvRow[], column: string): number =>
  rows.reduce((total, row) => total + number(row, column), 0)

const [regions, provinces, communes] = (['region', 'province', 'commune'] as const).map((level: Level) => ({
  territories: rowsOf(CENSUS_FILES[level][0]),
  census: rowsOf(CENSUS_FILES[level][1]),
  establishments: rowsOf(CENSUS_FILES[level][2]),
}))
assert.ok(regions && provinces && communes)

const COUNTS = ['establishments', 'public_services', 'nonprofits', 'souks', 'businesses', 'jobs']
const SECTORS = ['industry', 'construction', 'commerce', 'services']
const isCommune = (row: CsvRow): boolean => row.text('level') === 'commune'
const communeBusiness = communes.establishments.filter(isCommune)
/** The eight prefectures inside Casablanca are parts of 06.141. */
const wholeProvinces = provinces.census.filter((row) => row.text('code').length === 6)
const inside = (outer: CsvRow, rows: readonly CsvRow[]): CsvRow[] =>
  rows.filter((row) => row.text('code').startsWith(`${outer.text('code')}.`))

test('12 regions and 75 provinces add up to the printed nation: 36,828,330 people, 9,275,038 households', () => {
  assert.equal(sum(regions.territories, 'population'), 36_828_330)
  assert.equal(sum(provinces.territories, 'population'), 36_828_330)
  assert.equal(sum(regions.territories, 'households'), 9_275_038)
  assert.equal(sum(provinces.territories, 'households'), 9_275_038)
})

test('urban and rural people add up to each region', () => {
  for (const row of regions.territories) {
    assert.equal(number(row, 'population_urban') + number(row, 'population_rural'), number(row, 'population'))
  }
})

for (const column of ['population', 'households']) {
  test(`provinces add up to each region and communes to each province: ${column}`, () => {
    for (const row of regions.territories) {
      assert.equal(sum(inside(row, provinces.territories), column), number(row, column), row.text('code'))
    }
    for (const row of provinces.territories) {
      assert.equal(sum(inside(row, communes.territories), column), number(row, column), row.text('code'))
    }
  })
}

test('the municipal population of communes adds up to each region', () => {
  for (const row of regions.territories) {
    assert.equal(
      sum(inside(row, communes.census), 'population_municipal'),
      number(row, 'population_municipal'),
    )
  }
})

for (const column of [...COUNTS, ...SECTORS]) {
  test(`communes add up to each province, and provinces to each region: ${column}`, () => {
    for (const row of provinces.establishments) {
      assert.equal(sum(inside(row, communeBusiness), column), number(row, column), row.text('code'))
    }
    for (const row of regions.establishments) {
      assert.equal(sum(inside(row, provinces.establishments), column), number(row, column), row.text('code'))
    }
  })
}

test('public, non-profit and business establishments balance; souks stand outside', () => {
  for (const row of [...communes.establishments, ...provinces.establishments, ...regions.establishments]) {
    const parts = ['public_services', 'nonprofits', 'businesses'].map((column) => number(row, column))
    const known = parts.reduce((a, b) => a + b, 0)
    assert.equal(known, number(row, 'establishments'), row.text('code'))
  }
})

test('the six cities repeat their arrondissements, so both are never added', () => {
  const cities = communeBusiness.filter((row) => row.text('code').endsWith('.0'))
  const parts = communes.establishments.filter((row) => !isCommune(row))
  assert.equal(cities.length, 6)
  assert.equal(parts.length, 41)
  for (const column of COUNTS) {
    for (const city of cities) {
      const stem = city.text('code').replace(/0$/, '')
      const own = parts.filter((row) => row.text('code').startsWith(stem))
      assert.equal(sum(own, column), number(city, column), `${city.text('code')} ${column}`)
    }
  }
})

const SHARES: Readonly<Record<string, readonly string[]>> = {
  'waste water': ['sewer_pct', 'septic_pct', 'waste_water_other_pct'],
  'household waste': ['waste_bin_pct', 'waste_truck_pct', 'waste_open_pct', 'waste_other_pct'],
  'cooking fuel': [
    'cook_gas_pct',
    'cook_electricity_pct',
    'cook_charcoal_pct',
    'cook_firewood_pct',
    'cook_other_pct',
  ],
}
for (const [what, columns] of Object.entries(SHARES)) {
  test(`the shares of ${what} add up to 100 in every commune`, () => {
    for (const row of communes.census) {
      if (row.textOrNull('sewer_pct') === null) continue
      const total = columns.reduce((all, column) => all + number(row, column), 0)
      assert.ok(Math.abs(total - 100) <= 0.35, `${row.text('code')} ${total}`)
    }
  })
}

test('the statuses in employment add up to 100 in every province', () => {
  const statuses = provinces.census.map((row) => ({
    code: row.text('code'),
    total: [
      'employers',
      'self_employed',
      'public_employees',
      'private_employees',
      'family_workers',
      'apprentices',
    ]
      .map((status) => `${status}_pct`)
      .concat('cooperative_members_pct', 'other_status_pct')
      .reduce((all, column) => all + number(row, column), 0),
  }))
  for (const { code, total } of statuses) assert.ok(Math.abs(total - 100) <= 0.45, `${code} ${total}`)
})

test('the printed unemployment is (active - employed) / active, and men and women bracket it', () => {
  for (const row of provinces.census) {
    const rate = 100 * (1 - number(row, 'employed') / number(row, 'active'))
    assert.ok(Math.abs(rate - number(row, 'unemployment_pct')) <= 0.06, `${row.text('code')} ${rate}`)
    for (const what of ['unemployment', 'illiteracy']) {
      const [men, women] = [number(row, `${what}_men_pct`), number(row, `${what}_women_pct`)]
      const all = number(row, `${what}_pct`)
      assert.ok(Math.min(men, women) - 0.1 <= all && all <= Math.max(men, women) + 0.1, row.text('code'))
    }
  }
})

/**
 * Assa-Zag, where most of the legal population lives in no ordinary household, and Aousserd, where three of the
 * communes publish no rate: the province's printed rates rest on more people than those of its communes.
 */
const NOT_COMPARABLE = ['10.071', '12.066']

test('communes weighted by households give the printed rates of their province within 0.3 point', () => {
  const gaps: { code: string; column: string; gap: number }[] = []
  for (const row of wholeProvinces) {
    const code = row.text('code')
    if (NOT_COMPARABLE.includes(code)) continue
    const own = inside(row, communes.census).filter((commune) => commune.textOrNull('sewer_pct') !== null)
    for (const column of [
      'electricity_pct',
      'water_pct',
      'sewer_pct',
      'waste_open_pct',
      'cook_firewood_pct',
    ]) {
      const weighted = own.reduce((all, one) => all + number(one, column) * number(one, 'households'), 0)
      gaps.push({ code, column, gap: Math.abs(weighted / sum(own, 'households') - number(row, column)) })
    }
  }
  assert.equal(gaps.length, 365)
  assert.deepEqual(
    gaps.filter(({ gap }) => !(gap <= 0.3)),
    [],
  )
  assert.ok(gaps.reduce((all, { gap }) => all + gap, 0) / gaps.length < 0.05)
})

test('every commune lies in the province and region its row names', () => {
  for (const row of communes.territories) {
    const code = row.code('code')
    for (const outer of ['province', 'region']) {
      const container = parseTerritoryCode(row.text(outer))
      assert.ok(container !== null && contains(container, code))
    }
  }
})
