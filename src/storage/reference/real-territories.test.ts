/** The territory domain on the real atlas: people's ways of typing, and judgements that a reader can check. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseTerritoryCode } from '../../domain/basics/territory-code.ts'
import { comparablesOf } from '../../domain/territory/comparable.ts'
import { profileOf } from '../../domain/territory/profile.ts'
import { similarTerritories } from '../../domain/territory/similar.ts'
import { standingOf } from '../../domain/territory/standing.ts'
import { assetsNear, assetsWithin } from '../../domain/territory/territory-assets.ts'
import { searchTerritories } from '../../domain/territory/territory-search.ts'
import { atlasFromFiles } from './atlas-from-files.ts'

const atlas = atlasFromFiles(join(import.meta.dirname, '../../../data'))
function code(text: string) {
  const parsed = parseTerritoryCode(text)
  assert.ok(parsed !== null && atlas.territories.has(parsed), text)
  return parsed
}
const BERKANE = code('02.113.01.09')
const TALIOUINE = code('09.541.01.11')

const TYPED: readonly (readonly [string, string])[] = [
  ['berkane', '02.113'],
  ['Brkane', '02.113'],
  ['بركان', '02.113'],
  ['أبركان', '02.113'],
  ['taliouine', '09.541.01.11'],
  ['tinghir', '08.577'],
  ['ouarzazte', '08.401'],
  ['الدارالبيضاء', '06.141'],
  ['casablanca', '06.141'],
  ['Aitmelloul', '09.273.01.05'],
  ['mdiq', '01.573.01.05'],
  ['fes meknes', '03'],
  ['العيون', '11.321'],
  ['حسيمة', '01.051'],
  ['ⵜⵉⵣⵏⵉⵜ', '09.581'],
  ['02.113.01.09', '02.113.01.09'],
]
for (const [typed, expected] of TYPED) {
  test(`"${typed}" finds ${expected} first`, () => {
    assert.equal(searchTerritories(atlas, typed, 8)[0]?.territory.code, expected)
  })
}

test('the name of every commune, in Arabic and in French, finds a territory of that very name', () => {
  for (const { name } of atlas.territories.values()) {
    for (const typed of [name.ar, name.fr]) {
      assert.equal(searchTerritories(atlas, typed, 1)[0]?.distance, 0, typed)
    }
  }
})

test('a rural commune is compared with 60 rural communes of like size, a town with towns', () => {
  const roads = atlas.values.get('road-distance')
  const rural = code('02.113.05.03')
  const peers = comparablesOf(atlas, rural)
  assert.equal(peers.length, 60)
  assert.ok(peers.every((peer) => roads?.has(peer)))
  assert.ok(comparablesOf(atlas, BERKANE).every((peer) => !roads?.has(peer)))
  const size = atlas.territories.get(rural)?.population ?? Number.NaN
  const sizes = peers.map((peer) => atlas.territories.get(peer)?.population ?? Number.NaN)
  assert.ok(sizes.every((other) => other > size / 4 && other < size * 4))
})

test('Taliouine lacks sewers, and its households show it among towns of its size', () => {
  const standing = standingOf(atlas, 'sewer', TALIOUINE)
  assert.equal(standing?.from, TALIOUINE)
  assert.equal(standing?.figure.value, 4.4)
  assert.equal(standing?.judgement, 'much-worse')
})

test('unemployment of a commune is its province’s, compared among provinces', () => {
  const profile = profileOf(atlas, BERKANE)
  const line = profile?.groups
    .flatMap(({ lines }) => lines)
    .find((one) => one.indicator.id === 'unemployment')
  assert.equal(line?.standing.from, '02.113')
  assert.equal(line?.standing.comparedWith, 20)
  assert.equal(line?.inherited, true)
})

test('every territory has a profile with needs on the three axes, and similar territories of its level', () => {
  for (const territory of atlas.territories.values()) {
    const profile = profileOf(atlas, territory.code)
    const axes = profile?.groups.filter(({ role }) => role === 'need').map(({ axis }) => axis)
    assert.deepEqual(axes, ['economic', 'social', 'environmental'], territory.code)
  }
  const names = similarTerritories(atlas, TALIOUINE, 5).map((one) => atlas.territories.get(one.code)?.name.fr)
  assert.ok(names.includes('Taznakht'), names.join())
})

test('saffron is Taliouine’s own, clementine Berkane’s province’s, and Zegzel’s loquats lie near Berkane', () => {
  const own = assetsWithin(atlas, TALIOUINE).find(({ relation }) => relation === 'own')
  assert.match(own?.asset.name.fr ?? '', /Safran/)
  const around = assetsWithin(atlas, BERKANE).filter(({ relation }) => relation === 'containing')
  assert.ok(around.some(({ asset }) => asset.name.fr.includes('Clémentine')))
  const near = assetsNear(atlas, BERKANE, 20)
  assert.ok(near.some(({ asset }) => asset.name.fr.includes('Zegzel')))
})
