import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { type IdeaReading, readIdea, type TypedIdea } from './read-idea.ts'
import { tidy } from './tidy.ts'
import { readTerritory } from './typed-territory.ts'

const atlas = atlasFromFiles(resolve(import.meta.dirname, '..', '..', '..', 'data'))
const reading: IdeaReading = {
  atlas,
  sectors: new Set(['agriculture']),
  activities: new Set(['saffron']),
  models: new Set(['saffron']),
  language: 'ar',
  consentHash: 'c'.repeat(64),
}
const typed: TypedIdea = {
  title: '  تجفيف \t التين ',
  idea: 'سطر\r\nوسطر آخر للفكرة',
  territory: '02.113',
  sector: 'agriculture',
  source: 'group-of-communes',
  visibility: 'hidden',
  contact: '0612345678',
  consent: 'c'.repeat(64),
  activity: 'saffron',
  model: 'gone',
  simulation: 'UPPER',
}
const faultsOf = (changes: Partial<TypedIdea>) => {
  const read = readIdea({ ...typed, ...changes }, reading)
  return read.ok ? [] : read.reasons.map(({ kind }) => kind)
}

test('seven answers are an idea; an origin that is not known is left out', () => {
  const read = readIdea(typed, reading)
  assert.ok(read.ok)
  const { title, idea, activity, model, simulation } = read.value.content
  assert.deepEqual([title, idea], ['تجفيف التين', 'سطر\nوسطر آخر للفكرة'])
  assert.deepEqual([activity, model, simulation], ['saffron', null, null])
})

test('every fault is told at once', () => {
  const empty = Object.fromEntries(Object.keys(typed).map((name) => [name, ''])) as TypedIdea
  const read = readIdea(empty, reading)
  assert.ok(!read.ok)
  assert.equal(new Set(read.reasons.map(({ kind }) => kind)).size, 8)
})

test('a text may be as long as it may, and no letter more', () => {
  assert.deepEqual(faultsOf({ title: 'ب'.repeat(120) }), [])
  assert.deepEqual(faultsOf({ title: 'ب'.repeat(121) }), ['title-long'])
  assert.deepEqual(faultsOf({ idea: '🌿'.repeat(3000) }), [])
  assert.deepEqual(faultsOf({ idea: '🌿'.repeat(3001) }), ['idea-long'])
  assert.deepEqual(faultsOf({ idea: 'قصير' }), ['idea-short'])
})

test('words of consent that have changed since are asked about again', () => {
  assert.deepEqual(faultsOf({ consent: '' }), ['consent-missing'])
  assert.deepEqual(faultsOf({ consent: 'd'.repeat(64) }), ['consent-changed'])
})

test('a place is never guessed: a name that several bear, or nearly, is asked about', () => {
  assert.deepEqual(readTerritory(atlas, '02.113'), { ok: true, value: '02.113' })
  assert.ok(readTerritory(atlas, 'Ahfir').ok)
  const berkane = readTerritory(atlas, 'بركان')
  assert.deepEqual(
    !berkane.ok && berkane.reasons[0]?.kind === 'territory-several' && berkane.reasons[0].codes,
    ['02.113', '02.113.01.09'],
  )
  const nearly = readTerritory(atlas, 'Ahfirr')
  assert.equal(!nearly.ok && nearly.reasons[0]?.kind, 'territory-several')
  const nowhere = readTerritory(atlas, 'zzzzzz')
  assert.equal(!nowhere.ok && nowhere.reasons[0]?.kind, 'territory-unknown')
})

test('a text is one whatever the keyboard: composed, without controls or marks that reverse it', () => {
  assert.equal(tidy(' e\u0301\u0000\u202e\r\nb\ud800 '), 'é\nb\ufffd')
  assert.equal(tidy(tidy('e\u0301')), tidy('é'))
})
