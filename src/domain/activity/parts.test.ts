import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyMatches } from './asset-match.ts'
import { FABRIC_SHAPE, inhabitedness, quotients } from './fabric.ts'
import { closenessOf, densityOf } from './relatedness.ts'
import { unitsOf, kilometres } from './units.ts'
import type { Atlas, Territory } from '../territory/atlas.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'

const place = (
  code: string,
  parent: string | null,
  latitude: number,
  longitude: number,
): [TerritoryCode, Territory] => [
  code as TerritoryCode,
  {
    code: code as TerritoryCode,
    level: 'commune',
    name: { ar: code, fr: code, en: code },
    parent: parent as TerritoryCode | null,
    place: { latitude, longitude },
    population: 1000,
    households: null,
    kind: null,
  },
]

test('distances are great circles: Rabat to Casablanca is about 87 km', () => {
  const territories = new Map([
    place('04.421.01.01', null, 34.0209, -6.8416),
    place('06.141.01.01', null, 33.5731, -7.5898),
  ])
  const units = unitsOf({ territories } as unknown as Atlas)
  const km = kilometres(units, 0, 1)
  assert.ok(Math.abs(km - 85.1) < 3, String(km))
})

test('the fabric is an inverted U: most at its best, less on both sides, alike on both sides of the logarithm', () => {
  for (const relation of ['competes', 'completes'] as const) {
    const { best } = FABRIC_SHAPE[relation]
    assert.equal(inhabitedness(relation, best), 1)
    assert.ok(inhabitedness(relation, best / 2) < 1 && inhabitedness(relation, best * 2) < 1)
    assert.ok(Math.abs(inhabitedness(relation, best / 3) - inhabitedness(relation, best * 3)) < 1e-12)
    assert.ok(inhabitedness(relation, 0) < 1e-3)
  }
})

test('a territory with the shares of its comparables has a location quotient of one; few businesses are pulled to it', () => {
  const all = Float64Array.of(1000, 500, 10)
  const industry = Float64Array.of(100, 50, 10)
  const counts = { all, industry, construction: industry, commerce: industry, services: industry }
  const peers = [Int32Array.of(1), Int32Array.of(0), Int32Array.of(0, 1)]
  const [a, b, few] = quotients(counts, 'industry', peers)
  assert.equal(a, 1)
  assert.equal(b, 1)
  assert.ok((few ?? 0) > 1 && (few ?? 0) < 10)
})

test('an asset key is matched whole, by its beginning, its end or its middle', () => {
  assert.ok(keyMatches('olive', 'olive') && !keyMatches('olive', 'table-olive'))
  assert.ok(keyMatches('*-dates', 'jihel-dates') && !keyMatches('*-dates', 'dates'))
  assert.ok(keyMatches('solar-*', 'solar-noor') && keyMatches('*honey*', 'zendaz-honey'))
  assert.ok(!keyMatches('*-rose', 'rosemary') && !keyMatches('*-rose', 'oriental-rosemary'))
})

test('activities found in the same provinces are close, and lift each other where only one is known', () => {
  // two provinces have activities 0 and 1, a third has 2
  const units = { provinces: { from: 0, to: 3 } } as Parameters<typeof closenessOf>[0]
  const force = Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0, 1)
  const closeness = closenessOf(units, force, 3)
  assert.deepEqual([...closeness], [0, 1, 0, 1, 0, 0, 0, 0, 0])
  const density = densityOf(Float64Array.of(0, 1, 0), closeness, 3)
  assert.ok((density[0] ?? 0) > 1 && density[2] === 0)
})
