import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { geoArea, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { readOutlines, type OutlineTopology } from './outlines.ts'
import { simplifyOutlines } from './simplify-outlines.ts'
import { readTerritories } from './territories-file.ts'

const DATA = join(import.meta.dirname, '../../../data')
const territories = readTerritories(DATA)

function featuresOf(outlines: OutlineTopology) {
  const topology = outlines as unknown as Topology<{ outlines: GeometryCollection }>
  return feature(topology, topology.objects.outlines).features
}

for (const [level, count] of [
  ['region', 12],
  ['province', 75],
] as const) {
  test(`each of the ${count} outlines of a ${level} joins one territory, and each territory one outline`, () => {
    const ids = readOutlines(DATA, level).objects.outlines.geometries.map(({ id }) => id)
    const codes = territories.filter((territory) => territory.level === level).map(({ code }) => code)
    assert.equal(ids.length, count)
    assert.deepEqual([...ids].sort(), [...codes].sort())
  })
}

test('communes lie in the outline of their own province, so the join is of places and not only of labels', () => {
  const outlines = new Map(featuresOf(readOutlines(DATA, 'province')).map((one) => [one.id, one]))
  const placed = territories.filter(({ level, place }) => level === 'commune' && place !== null)
  const outside = placed.filter(({ place, parent }) => {
    const outline = outlines.get(parent ?? '')
    assert.ok(outline && place)
    return !geoContains(outline, [place.longitude, place.latitude])
  })
  assert.equal(placed.length, 1502)
  // two are known to fall outside; the outline is coarse, so a few more on a border would be no surprise
  assert.ok(outside.length <= 8, outside.map(({ code }) => code).join(' '))
})

test('simplified outlines keep every territory, its size, and weigh far less', () => {
  const whole = readOutlines(DATA, 'province')
  const light = simplifyOutlines(whole, 40)
  const areas = new Map(featuresOf(light).map((one) => [one.id, geoArea(one)]))
  for (const one of featuresOf(whole)) {
    const ratio = (areas.get(one.id) ?? 0) / geoArea(one)
    assert.ok(ratio > 0.97 && ratio < 1.03, `${one.id} ${ratio}`)
  }
  assert.ok(JSON.stringify(light).length < 0.4 * JSON.stringify(whole).length)
})
