import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readActivities, readSpecialities } from '../../storage/reference/activity-file.ts'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { seededRandom } from '../basics/random.ts'
import { promiseContext } from './context.ts'
import { partsWithout } from './leave-out.ts'
import { withAssets } from './context.ts'
import { PARTS } from './activity.ts'
import { findSpecialities, recordedSpecialities, shareFound, shuffledSpecialities } from './specialities.ts'

const data = new URL('../../../data', import.meta.url).pathname
const catalogue = readActivities(data)
const specialities = readSpecialities(data)
const context = promiseContext(atlasFromFiles(data), catalogue.activities)
const weights = catalogue.weights.map(({ weight }) => weight)
const TOP = 5
const chance = TOP / catalogue.activities.length
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const found = (leftOut: 'none' | 'own' | 'all', list = specialities) =>
  shareFound(findSpecialities(context, list, weights, 'weighted-sum', leftOut), TOP)

test('at least 60 specialities are documented, each once and with its source', () => {
  assert.ok(specialities.length >= 60)
  const pairs = specialities.map(({ territory, activity }) => `${territory} ${activity}`)
  assert.equal(new Set(pairs).size, pairs.length)
  for (const { source } of specialities) assert.notEqual(source, '')
})

test('with all that is recorded, at least 85 % of the specialities are in the first five', (t) => {
  const share = found('none')
  t.diagnostic(
    `${specialities.length} specialities, ${percent(share)} in the first five; chance ${percent(chance)}`,
  )
  assert.ok(share >= 0.85, percent(share))
})

test('specialities found apart from the assets do as well', (t) => {
  const apart = specialities.filter(({ note }) => note?.startsWith('found apart'))
  const share = found('none', apart)
  t.diagnostic(`${apart.length} found apart from the assets, ${percent(share)} in the first five`)
  assert.ok(apart.length >= 10)
  assert.ok(share >= 0.85, percent(share))
})

test('without the rows of the speciality for its territory, the rest still finds twice what chance does', (t) => {
  const recorded = recordedSpecialities(context, specialities)
  const own = found('own', recorded)
  const all = found('all', recorded)
  t.diagnostic(`${recorded.length} left out one by one: ${percent(own)}`)
  t.diagnostic(`also without the rows of its province, region and communes: ${percent(all)}`)
  assert.ok(own >= 2 * chance, percent(own))
  assert.ok(all >= chance, percent(all))
})

test('with territories shuffled the share falls far below, whatever the seed', (t) => {
  const shares = [1, 2, 3, 4, 5].map((seed) =>
    found('none', shuffledSpecialities(specialities, seededRandom(seed))),
  )
  t.diagnostic(`shuffled: ${shares.map(percent).join(', ')}`)
  for (const share of shares) assert.ok(share < found('none') / 2.5, percent(share))
})

test('TOPSIS and PROMETHEE II find them too', (t) => {
  for (const method of ['topsis', 'promethee'] as const) {
    const share = shareFound(findSpecialities(context, specialities, weights, method, 'none'), TOP)
    t.diagnostic(`${method}: ${percent(share)}`)
    assert.ok(share >= 0.8, percent(share))
  }
})

test('leaving rows out for one territory agrees with computing the whole country again', () => {
  const size = catalogue.activities.length * PARTS.length
  for (const code of ['09.541.01.11', '07.431.01.03', '12.391.01.01']) {
    const { row, asset } = context.assets.find(({ asset: one }) => one.territory === code) ?? {}
    assert.ok(row !== undefined && asset !== undefined)
    const left = new Set([asset])
    const quick = partsWithout(context, row, left)
    const assets = new Map(
      [...context.atlas.assets].map(([at, list]) => [at, list.filter((one) => one !== asset)]),
    )
    const whole = withAssets(context, assets).parts.subarray(row * size, (row + 1) * size)
    for (const [i, value] of quick.entries()) {
      const apart = Math.abs(value - (whole[i] ?? 0))
      assert.ok(apart < 0.02, `${code} ${i}: ${apart}`)
    }
  }
})
