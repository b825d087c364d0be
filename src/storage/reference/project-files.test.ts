import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readActivities } from './activity-file.ts'
import { atlasFromFiles } from './atlas-from-files.ts'
import { readModels } from './models-folder.ts'
import { readPrecedentFile, readPrecedents, readSamples, readSamplesFile } from './project-files.ts'

const DATA = join(import.meta.dirname, '../../../data')
const catalogue = readActivities(DATA)
const known = {
  territories: new Set<string>(atlasFromFiles(DATA).territories.keys()),
  sectors: new Set(catalogue.sectors.ten.map(({ id }) => id)),
  activities: new Set(catalogue.activities.map(({ id }) => id)),
  models: new Set(readModels(DATA).map(({ id }) => id)),
}
const ID = 'ternata-date-cold-store'
const file = readFileSync(join(DATA, 'projects', `${ID}.json`), 'utf8')

test('the documented precedents are read, each with a source and nobody hidden', () => {
  const precedents = readPrecedents(DATA, known)
  assert.ok(precedents.length >= 40)
  assert.equal(new Set(precedents.map(({ id }) => id)).size, precedents.length)
  for (const { id, life, sample, publication } of precedents) {
    assert.ok(life.sources.length > 0, id)
    assert.equal(sample, false)
    assert.equal(publication, 'published')
  }
})

test('the five model projects of Mouazara, and the waste of Berkane, are among them', () => {
  const ids = readPrecedents(DATA, known).map(({ id }) => id)
  assert.equal(ids.filter((id) => id.startsWith('mouazara-')).length, 5)
  assert.ok(ids.includes('berkane-waste-sorting-centre'))
})

test('no precedent has more money in one line than the largest that a source prints (95 million DH), nor a fraction of a centime', () => {
  for (const { id, life } of readPrecedents(DATA, known))
    for (const { amount } of life.money) assert.ok(amount === null || amount <= 95e8, id)
})

const broken = (change: (json: Record<string, Record<string, unknown>>) => void, name = ID): string[] => {
  const json = JSON.parse(file) as Record<string, Record<string, unknown>>
  change(json)
  const read = readPrecedentFile(JSON.stringify(json), name, known)
  return read.ok ? [] : read.reasons.map(({ path }) => path)
}
const set = (field: string, value: unknown) => broken((json) => Object.assign(json, { [field]: value }))
const inLife = (field: string, value: unknown) =>
  broken((json) => Object.assign(json.life ?? {}, { [field]: value }))
const said = { ar: 'كلفة', fr: 'coût', en: 'cost' }

test('each planted fault is refused at its place', () => {
  assert.deepEqual(
    broken(() => undefined),
    [],
  )
  assert.deepEqual(set('sector', 'fishing'), ['sector'])
  assert.deepEqual(set('activity', 'gold-digging'), ['activity'])
  assert.deepEqual(set('model', 'gold'), ['model'])
  assert.deepEqual(set('territory', '02.999'), ['territory'])
  assert.deepEqual(set('territory', 'Zagora'), ['territory'])
  assert.deepEqual(set('stage', 'finished'), ['stage'])
  assert.deepEqual(set('id', 'oneword'), ['id'])
  assert.deepEqual(set('charm', 3), [''])
  assert.deepEqual(
    broken(() => undefined, 'other-name'),
    ['id'],
  )
  assert.deepEqual(inLife('sources', []), ['life.sources'])
  assert.deepEqual(inLife('money', [{ text: said, amount: 100 }]), ['life.money[0].source'])
  assert.deepEqual(inLife('money', [{ text: said, amount: 10.5, source: 'AgriMaroc' }]), [
    'life.money[0].amount',
  ])
  assert.deepEqual(inLife('results', [{ text: said }]), ['life.results[0].source'])
  assert.deepEqual(inLife('events', [{ at: '2024', text: said }]), ['life.events[0].source'])
  assert.deepEqual(inLife('events', [{ at: 'May 2024', text: said, source: 'MAP' }]), ['life.events[0].at'])
  const two = ['2024', '2019'].map((at) => ({ at, text: said, source: 'MAP' }))
  assert.deepEqual(inLife('events', two), ['life.events'])
  assert.deepEqual(inLife('need', { fr: 'rien' }), ['life.need.ar', 'life.need.en'])
})

test('the made-up examples say that they are, and carry no money, results or sources', () => {
  const samples = readSamples(DATA, known)
  assert.ok(samples.length >= 5)
  for (const { id, sample, title, life } of samples) {
    assert.ok(sample && id.startsWith('sample-'))
    assert.ok('ar' in title && title.ar.startsWith('مثال'))
    assert.deepEqual([life.money, life.results, life.sources], [[], [], []])
  }
  const disguised = readSamplesFile(`[${file}]`, known)
  assert.deepEqual(disguised.ok ? [] : disguised.reasons.map(({ path }) => path), ['[0].id', '[0].life'])
  assert.deepEqual(
    broken((json) => Object.assign(json, { id: 'sample-a' }), 'sample-a'),
    ['id'],
  )
})
