/**
 * A small invented country for tests: one region, `PROVINCES` provinces of `COMMUNES` communes on a grid, whose
 * figures are simple functions of their place in it. Nothing here is a fact about a real place.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NATION, parentOf, type Level, type TerritoryCode } from '../basics/territory-code.ts'
import type { Asset, Indicator, Territory } from './atlas.ts'
import { buildAtlas, type ValueRow } from './build-atlas.ts'
import { assetsNear, assetsWithin } from './territory-assets.ts'
import { kilometresBetween, nearTerritories } from './distance.ts'
import { smallest } from './nearest.ts'
import { outstanding, profileOf } from './profile.ts'
import { similarTerritories } from './similar.ts'
import { needOf, percentileAmong, standingOf } from './standing.ts'
import { searchTerritories } from './territory-search.ts'

const at = (text: string) => text as TerritoryCode
const REGION = at('01')
const province = (p: number) => at(`01.${100 + p}`)
const commune = (p: number, c: number) => at(`01.${100 + p}.01.${String(c).padStart(2, '0')}`)

function territory(code: TerritoryCode, level: Level, fr: string, more: Partial<Territory>): Territory {
  const name = { ar: `جماعة ${fr}`, fr, en: fr }
  return {
    code,
    level,
    name,
    parent: parentOf(code),
    place: null,
    population: 1000,
    households: 200,
    kind: level,
    ...more,
  }
}

function indicator(id: string, role: Indicator['role'], need: Indicator['need']): Indicator {
  const text = { ar: id, fr: id, en: id }
  const unit = { unit: '%', decimals: 1, year: 2024, confidence: 'published' as const }
  return {
    id,
    label: text,
    explanation: text,
    axis: 'social',
    role,
    need,
    ...unit,
    source: 's',
    sourceUrl: null,
    licence: 'l',
  }
}

const territories: Territory[] = [
  territory(NATION, 'nation', 'Pays', {}),
  territory(REGION, 'region', 'Region', {}),
]
const values: ValueRow[] = []
const give = (code: TerritoryCode, id: string, value: number): number =>
  values.push({ territory: code, indicator: id, value, year: 2024, source: 's', caution: null })
for (let p = 0; p < 12; p += 1) {
  territories.push(
    territory(province(p), 'province', `Province${p}`, { place: { latitude: 30, longitude: -8 + p / 4 } }),
  )
  give(province(p), 'unemployment', 10 + p)
  for (let c = 0; c < 10; c += 1) {
    const place = { latitude: 30 + c / 20, longitude: -8 + p / 4 }
    territories.push(territory(commune(p, c), 'commune', `Douar${p}x${c}`, { place, population: 1000 + c }))
    give(commune(p, c), 'water', 10 * c + p / 100)
    give(commune(p, c), 'slum', 5)
    give(commune(p, c), 'shops', c * c + p)
  }
}
const asset = (code: TerritoryCode, key: string): Asset => ({
  territory: code,
  key,
  name: { ar: key, fr: key, en: key },
  kind: 'forest',
  source: null,
  sourceUrl: null,
  year: null,
  status: 'general-knowledge',
  note: null,
})
const atlas = buildAtlas({
  territories,
  values,
  indicators: [
    indicator('water', 'need', -1),
    indicator('slum', 'need', 1),
    indicator('unemployment', 'need', 1),
    indicator('shops', 'potential', 0),
  ],
  assets: [
    asset(REGION, 'cedar'),
    asset(province(0), 'argan'),
    asset(commune(0, 0), 'argan'),
    asset(commune(1, 0), 'salt'),
  ],
})

test('the atlas refuses a figure of an unknown territory or indicator', () => {
  const row = { territory: at('09'), indicator: 'water', value: 1, year: 1, source: 's', caution: null }
  const rows = { territories, indicators: [indicator('water', 'need', -1)], assets: [] }
  assert.throws(() => buildAtlas({ ...rows, values: [row] }), /Unknown territory 09/)
  assert.throws(() => buildAtlas({ ...rows, values: [{ ...row, indicator: 'x' }] }), /unknown indicator x/)
})

test('little water is a need judged worse, much water better, and equal figures alike', () => {
  assert.equal(standingOf(atlas, 'water', commune(3, 0))?.judgement, 'much-worse')
  assert.equal(standingOf(atlas, 'water', commune(3, 9))?.judgement, 'better')
  assert.equal(standingOf(atlas, 'slum', commune(3, 0))?.judgement, 'like')
  const standing = standingOf(atlas, 'water', commune(3, 0))
  const water = atlas.indicators.get('water')
  assert.ok(standing && water)
  assert.ok((needOf(water, standing.percentile) ?? 0) > 0.9)
})

test('a commune without the figure shows that of its province, judged among provinces', () => {
  const profile = profileOf(atlas, commune(11, 4))
  const line = profile?.groups
    .flatMap(({ lines }) => lines)
    .find((one) => one.indicator.id === 'unemployment')
  assert.equal(line?.standing.from, province(11))
  assert.equal(line?.inherited, true)
  assert.equal(line?.level, 'province')
  assert.equal(line?.standing.comparedWith, 11)
  assert.equal(line?.standing.judgement, 'much-worse')
  assert.equal(profileOf(atlas, at('99')), null)
})

test('what stands out is sorted with the most extreme first', () => {
  const profile = profileOf(atlas, commune(11, 0))
  assert.ok(profile)
  const ids = outstanding(profile, 'need').map((line) => line.indicator.id)
  assert.deepEqual([...ids].sort(), ['unemployment', 'water'])
})

test('the most similar commune is the one with nearly the same figures, with the reasons', () => {
  const [first] = similarTerritories(atlas, commune(4, 9), 3)
  assert.ok(first && [commune(3, 9), commune(5, 9)].includes(first.code))
  assert.ok(first.distance < 0.2)
  // both stand out most by their shops (far above the median), then by their water; slum does not vary at all
  assert.deepEqual(first.alike, ['shops', 'water'])
  assert.deepEqual(similarTerritories(atlas, NATION, 3), [])
})

test('similar territories come in order, without the territory itself', () => {
  fc.assert(
    fc.property(fc.nat(11), fc.nat(9), fc.integer({ min: 1, max: 30 }), (p, c, k) => {
      const similar = similarTerritories(atlas, commune(p, c), k)
      assert.equal(similar.length, k)
      assert.ok(similar.every((one) => one.code !== commune(p, c)))
      assert.ok(similar.every((one, i) => i === 0 || one.distance >= (similar[i - 1]?.distance ?? 0)))
    }),
  )
})

test('the smallest distances are those a full sort finds', () => {
  const distances = fc.array(fc.oneof(fc.double({ noNaN: true, min: 0 }), fc.constant(Number.NaN)))
  fc.assert(
    fc.property(distances, fc.nat(20), fc.nat(20), (list, count, except) => {
      const sorted = [...list.keys()]
        .filter((i) => i !== except && Number.isFinite(list[i]))
        .sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b)
      assert.deepEqual(smallest(Float64Array.from(list), count, except), sorted.slice(0, count))
    }),
  )
})

test('a percentile counts half of the equal ones and stays between 0 and 1', () => {
  assert.equal(percentileAmong(2, [1, 2, 2, 3]), 0.5)
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.integer(), { minLength: 1 }), (value, others) => {
      const percentile = percentileAmong(value, others)
      assert.ok(percentile >= 0 && percentile <= 1)
      assert.ok(
        Math.abs(
          percentile +
            percentileAmong(
              -value,
              others.map((x) => -x),
            ) -
            1,
        ) < 1e-12,
      )
    }),
  )
})

test('Rabat to Casablanca is about 85 km, and near territories come nearest first', () => {
  const rabat = { latitude: 34.0209, longitude: -6.8416 }
  const casablanca = { latitude: 33.5731, longitude: -7.5898 }
  assert.ok(Math.abs(kilometresBetween(rabat, casablanca) - 85) < 3)
  const near = nearTerritories(atlas, commune(5, 5), 12, 'commune')
  assert.deepEqual(
    new Set(near.map(({ code }) => code)),
    new Set([commune(5, 3), commune(5, 4), commune(5, 6), commune(5, 7)]),
  )
  assert.deepEqual(nearTerritories(atlas, NATION, 1000, 'commune'), [])
})

test('assets are its own, then those inside, then those around it, each once', () => {
  const relations = assetsWithin(atlas, commune(0, 0)).map(({ asset: { key }, relation }) => [key, relation])
  assert.deepEqual(relations, [
    ['argan', 'own'],
    ['cedar', 'containing'],
  ])
  const all = assetsWithin(atlas, REGION).map(({ asset: { key }, relation }) => [key, relation])
  assert.deepEqual(all, [
    ['cedar', 'own'],
    ['argan', 'contained'],
    ['argan', 'contained'],
    ['salt', 'contained'],
  ])
})

test('assets nearby have a distance; those of the own province or of a region are not nearby', () => {
  const near = assetsNear(atlas, commune(0, 1), 30)
  assert.deepEqual(
    near.map(({ asset: { key, territory: code } }) => [key, code]),
    [
      ['argan', commune(0, 0)],
      ['salt', commune(1, 0)],
    ],
  )
  assert.ok(near.every(({ kilometres }) => kilometres > 0 && kilometres <= 30))
})

test('search finds a name, its beginning, with a slip, in Arabic, and by code, the very name first', () => {
  const first = (query: string) => searchTerritories(atlas, query, 5)[0]?.territory.code
  assert.equal(first('Province3'), province(3))
  assert.equal(first('PROVÎNCE3'), province(3))
  assert.equal(first('Prvince3'), province(3))
  assert.equal(first('جماعه Douar3x4'), commune(3, 4))
  assert.equal(first('٠١.١٠٣'), province(3))
  assert.equal(first('01.103.01.04'), commune(3, 4))
  assert.deepEqual(searchTerritories(atlas, '  \u202e ', 5), [])
  assert.deepEqual(searchTerritories(atlas, 'zzzzzz', 5), [])
})

test('no text breaks the search', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      assert.ok(searchTerritories(atlas, query, 5).length <= 5)
    }),
  )
})
