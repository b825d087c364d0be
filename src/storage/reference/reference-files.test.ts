import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { contains, NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { atlasFromFiles } from './atlas-from-files.ts'
import { CENSUS_FILES } from './census-files.ts'
import { readCsvFile } from './csv-file.ts'
import { readFigures } from './figures-file.ts'
import { readIndicatorCatalogue } from './indicators-file.ts'
import { readNational } from './national-file.ts'
import { readWords } from './words-file.ts'

const DATA = join(import.meta.dirname, '../../../data')
const atlas = atlasFromFiles(DATA)
const valueAt = (indicator: string, code: string) => atlas.values.get(indicator)?.get(code as TerritoryCode)
const levelCount = (indicator: string, level: string): number =>
  [...(atlas.values.get(indicator)?.keys() ?? [])].filter(
    (code) => atlas.territories.get(code)?.level === level,
  ).length

test('the atlas holds the nation, 12 regions, 75 provinces and 1,503 communes', () => {
  const levels = Object.groupBy(atlas.territories.values(), ({ level }) => level)
  assert.deepEqual(
    Object.entries(levels).map(([level, all]) => [level, all.length]),
    [
      ['nation', 1],
      ['region', 12],
      ['province', 75],
      ['commune', 1503],
    ],
  )
  const unplaced = [...atlas.territories.values()].filter(({ place, level }) => !place && level !== 'nation')
  assert.deepEqual(
    unplaced.map(({ code }) => code),
    ['04.281.05.11'],
  )
})

/** National rates printed by the HCP for 2024; ours are weighted means of rounded regional rates. */
const PRINTED: readonly (readonly [string, number, number])[] = [
  ['population', 36_828_330, 0],
  ['households', 9_275_038, 0],
  ['unemployment', 21.3, 0.1],
  ['unemployment-women', 25.9, 0.1],
  ['unemployment-men', 20.1, 0.1],
  ['activity', 41.6, 0.1],
  ['illiteracy', 24.8, 0.1],
]
for (const [indicator, printed, slack] of PRINTED) {
  test(`the nation's ${indicator} computed from the regions is the printed ${printed}`, () => {
    const value = valueAt(indicator, NATION)?.value ?? Number.NaN
    assert.ok(Math.abs(value - printed) <= slack + 1e-9, String(value))
  })
}

test('every indicator has a figure for the nation, the 12 regions and nearly all provinces', () => {
  assert.equal(atlas.indicators.size, 53)
  for (const id of atlas.indicators.keys()) {
    assert.ok(valueAt(id, NATION), id)
    assert.equal(levelCount(id, 'region'), 12, id)
    assert.ok(levelCount(id, 'province') >= 73, id)
  }
})

test('an average we computed says so; a printed figure of a large commune has no caution', () => {
  assert.match(valueAt('slum', '02')?.caution?.fr ?? '', /Moyenne/)
  assert.equal(valueAt('slum', '02.113.01.09')?.caution, null)
  assert.equal(valueAt('unemployment', '02.113')?.caution, null)
})

test('a commune with few households is marked, and its change in population is hidden', () => {
  const tifariti = '11.221.03.09'
  assert.match(valueAt('electricity', tifariti)?.caution?.en ?? '', /Few households/)
  assert.equal(valueAt('population-change', tifariti), undefined)
  assert.ok(valueAt('population-change', '02.113.01.09'))
})

test('what is not published is absent, never zero: Mijik, Lagouira, Aghouinite and Zoug have no rates', () => {
  for (const code of ['12.391.05.05', '12.066.01.03', '12.066.03.03', '12.066.03.09']) {
    assert.ok(atlas.territories.has(code as TerritoryCode))
    assert.equal(valueAt('electricity', code), undefined)
    assert.ok(valueAt('population', code))
  }
})

test('every census column that an indicator reads exists in a file, and no share leaves 0 to 100', () => {
  const files = Object.values(CENSUS_FILES).flat()
  const printed = new Set(files.flatMap((file) => readCsvFile(DATA, file, []).columns))
  const { columns } = readIndicatorCatalogue(DATA)
  const derived = ['active_women', 'active_men', 'adults']
  for (const column of Object.keys(columns))
    assert.ok(printed.has(column) || derived.includes(column), column)
  for (const [id, values] of atlas.values) {
    if (atlas.indicators.get(id)?.unit !== '%' || id === 'population-change') continue
    for (const [code, { value }] of values) assert.ok(value >= 0 && value <= 100, `${id} ${code} ${value}`)
  }
})

test('a need has a direction, a potential and a context have none, and every axis has needs', () => {
  for (const { id, role, need } of atlas.indicators.values()) assert.equal(role === 'need', need !== 0, id)
  for (const axis of ['economic', 'social', 'environmental']) {
    const needs = [...atlas.indicators.values()].filter((one) => one.axis === axis && one.role === 'need')
    assert.ok(needs.length >= 5, axis)
  }
})

test('every asset has a known territory, every verified one an address, every province at least one verified', () => {
  const all = [...atlas.assets.values()].flat()
  assert.equal(all.length, 527)
  assert.equal(all.filter(({ status }) => status === 'verified').length, 420)
  for (const { status, sourceUrl, key } of all) assert.ok(status !== 'verified' || sourceUrl !== null, key)
  for (const { code, level } of atlas.territories.values()) {
    if (level !== 'province') continue
    assert.ok(
      all.some(({ territory, status }) => status === 'verified' && contains(code, territory)),
      code,
    )
  }
})

test('the words, the model figures and the national figures are all read', () => {
  const words = readWords(DATA)
  const statuses = Object.groupBy(words, ({ status }) => status)
  assert.equal(words.length, 623)
  assert.equal(statuses.attested?.length, 570)
  assert.equal(statuses.composed?.length, 12)
  assert.equal(statuses.missing?.length, 41)
  assert.equal(readFigures(DATA).length, 565)
  assert.equal(readNational(DATA).length, 43)
})

test('a Tamazight label is the very word of the word list for the same French word', () => {
  const words = new Map(readWords(DATA).map(({ text }) => [text.fr, text.zgh]))
  const names = [...atlas.territories.values()].map(({ name }) => name)
  const labels = [...atlas.indicators.values()].map(({ label }) => label)
  const marked = [...names, ...labels].filter(({ zgh }) => zgh !== undefined)
  assert.equal(marked.length, 5)
  for (const { fr, zgh } of marked) assert.equal(words.get(fr), zgh, fr)
})
