import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { FABRIC_SECTORS, PARTS } from '../../domain/activity/activity.ts'
import { strengthOf } from '../../domain/activity/asset-match.ts'
import { readActivities, readActivityFile, readSpecialities } from './activity-file.ts'
import { atlasFromFiles } from './atlas-from-files.ts'

const data = new URL('../../../data', import.meta.url).pathname
const catalogue = readActivities(data)
const atlas = atlasFromFiles(data)
const text = readFileSync(`${data}/activities/saffron.json`, 'utf8')

test('46 activities are read, with the ten sectors and a weight for each part', () => {
  assert.equal(catalogue.activities.length, 46)
  assert.equal(catalogue.sectors.ten.length, 10)
  assert.deepEqual(
    catalogue.weights.map(({ part }) => part),
    [...PARTS],
  )
})

test('each of the ten sectors has at least one activity', () => {
  for (const { id } of catalogue.sectors.ten) {
    assert.ok(
      catalogue.activities.some(({ sector }) => sector === id),
      id,
    )
  }
})

test('every indicator an activity names exists', () => {
  for (const { id, needs, people, gates } of catalogue.activities) {
    for (const { indicator } of [...needs, ...people, ...gates]) {
      assert.ok(atlas.indicators.has(indicator), `${id}: ${indicator}`)
    }
  }
  for (const sector of FABRIC_SECTORS) assert.ok(atlas.indicators.has(`${sector}-share`))
})

test('every asset is lived on by an activity, or listed as unmatched with the reason, never both', () => {
  const listed = new Set(catalogue.unmatched.map(({ key }) => key))
  for (const asset of [...atlas.assets.values()].flat()) {
    const lived = catalogue.activities.some((activity) => strengthOf(activity, asset) > 0)
    assert.notEqual(lived, listed.has(asset.key), `${asset.kind} ${asset.key}`)
  }
})

test('every speciality names an activity and a territory that exist', () => {
  for (const { territory, activity } of readSpecialities(data)) {
    assert.ok(atlas.territories.has(territory), territory)
    assert.ok(
      catalogue.activities.some(({ id }) => id === activity),
      activity,
    )
  }
})

test('a file cut off in the middle is refused as not JSON', () => {
  const read = readActivityFile(text.slice(0, text.length / 2), 'saffron')
  assert.equal(read.ok, false)
  assert.match(read.ok ? '' : (read.reasons[0]?.fault ?? ''), /not JSON/)
})

test('weights that do not sum to one, a missing language, an unknown field and a wrong name are refused, with their place', () => {
  const broken = (change: (file: Record<string, unknown>) => void, name = 'saffron') => {
    const file = JSON.parse(text) as Record<string, unknown>
    change(file)
    const read = readActivityFile(JSON.stringify(file), name)
    return read.ok ? [] : read.reasons.map(({ path }) => path)
  }
  assert.deepEqual(
    broken((file) => {
      Object.assign((file.needs as unknown as object[])[0] as object, { weight: 0.9 })
    }),
    ['needs'],
  )
  assert.deepEqual(
    broken((file) => delete (file.name as { fr?: string }).fr),
    ['name.fr'],
  )
  assert.deepEqual(
    broken((file) => Object.assign(file, { charm: 3 })),
    [''],
  )
  assert.deepEqual(
    broken(() => undefined, 'honey'),
    ['id'],
  )
})
