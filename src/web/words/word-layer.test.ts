import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { siteWords } from './site.ts'
import { isCounted, say, words } from './word.ts'
import { hasSameForms, layWords, wordPlaces } from './word-layer.ts'

after(() => layWords(new Map(), undefined))
const shippedHome = words('fr', siteWords.home)

test('every word of the catalogue has one place, with an address of its own', () => {
  const places = wordPlaces()
  assert.ok(places.length > 3500)
  assert.equal(new Set(places.map(({ id }) => id)).size, places.length)
  assert.equal(new Set(places.map(({ word }) => word)).size, places.length)
  assert.ok(places.every(({ name }) => name.length <= 240))
})

test('a changed word is said from then on, and what ships when the layer is gone', () => {
  const forms = { ar: 'البداية', fr: 'Début', en: 'Start' }
  layWords(new Map([['web/words/site:siteWords.home', forms]]), undefined)
  assert.equal(words('fr', siteWords.home), 'Début')
  assert.deepEqual(
    say('zgh', siteWords.home),
    { words: 'البداية', language: 'ar' },
    'its Tamazight is gone too',
  )
  layWords(new Map(), undefined)
  assert.equal(words('fr', siteWords.home), shippedHome)
  assert.equal(say('zgh', siteWords.home).language, 'zgh')
})

test('each form of a sentence that changes with a number is changed by itself', () => {
  const place = wordPlaces().find(({ word }) => isCounted(word))
  assert.ok(place)
  const one = Object.keys(place.shipped).find((name) => name === 'fr.one') ?? ''
  layWords(new Map([[place.name, { ...place.shipped, [one]: `${place.shipped[one]} !` }]]), undefined)
  assert.equal(words('fr', place.word, { n: 1 }).endsWith(' !'), true)
  assert.equal(words('fr', place.word, { n: 5 }).endsWith(' !'), false)
  layWords(new Map(), undefined)
  assert.equal(words('fr', place.word, { n: 1 }).endsWith(' !'), false)
})

test('a layer that was written for another shape of a word is left aside', () => {
  assert.ok(!hasSameForms({ ar: '{n}', fr: '{n}', en: '{n}' }, { ar: '{n}', fr: 'x', en: '{n}' }))
  assert.ok(!hasSameForms({ ar: 'x', fr: 'x', en: 'x' }, { ar: 'x', fr: 'x' }))
  layWords(new Map([['web/words/site:siteWords.operator', { ar: 'ا', fr: 'a', en: 'a' }]]), undefined)
  assert.match(words('fr', siteWords.operator), /\{name\}/)
})

test('the name of the site is laid by the settings, not by a word', () => {
  const forms = { ar: 'اسم', fr: 'Nom', en: 'Name' }
  layWords(new Map([['web/words/site:siteWords.name', forms]]), undefined)
  assert.equal(words('fr', siteWords.name), 'Twiza')
  layWords(new Map(), { ar: 'بنك', fr: 'Banque', en: 'Bank' })
  assert.equal(words('fr', siteWords.name), 'Banque')
  layWords(new Map(), undefined)
  assert.deepEqual(say('zgh', siteWords.name), { words: 'ⵜⵡⵉⵣⴰ', language: 'zgh' })
})

test('laying four thousand words takes a few milliseconds, saying one costs what it did', () => {
  const layer = new Map(wordPlaces().map(({ name, shipped }) => [name, shipped]))
  const started = performance.now()
  layWords(layer, undefined)
  assert.ok(performance.now() - started < 500)
  layWords(new Map(), undefined)
})
