import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { readWords } from '../../storage/reference/words-file.ts'
import { wordPlaces } from '../words/word-layer.ts'
import { isCounted } from '../words/word.ts'
import { editablePlace, fieldsOf, isFixed, typedForms, wordFaults } from './wording.ts'
import { findWords } from './wording-search.ts'

const attested = new Set(
  readWords(join(import.meta.dirname, '../../../data')).flatMap(({ text }) => text.zgh ?? []),
)
const placeOf = (key: string) => {
  const place = wordPlaces().find((one) => one.key === key)
  assert.ok(place, key)
  return place
}
const faults = (key: string, changes: Readonly<Record<string, string>>) => {
  const place = placeOf(key)
  const forms = typedForms(place, (field) => changes[field] ?? place.shipped[field] ?? '')
  return wordFaults(place, forms, attested).map(({ kind, field }) => `${field} ${kind}`)
}

test('every text of the interface that is sent back as it is shown is unchanged and without fault', () => {
  const wrong = wordPlaces()
    .filter((place) => !isFixed(place))
    .flatMap((place) => {
      const forms = typedForms(place, (field) => (place.shipped[field] ?? '').replaceAll('\n', '\r\n'))
      const same = isDeepStrictEqual(forms, place.shipped)
      const found = wordFaults(place, forms, attested)
      return same && found.length === 0 ? [] : [`${place.name} ${JSON.stringify(found)}`]
    })
  assert.deepEqual(wrong, [])
})

test('what stands in braces stays: none is left out, none is new, in any language', () => {
  assert.deepEqual(faults('siteWords.operator', { fr: 'Ce site est tenu par quelqu’un' }), [
    'fr placeholders',
  ])
  assert.deepEqual(faults('siteWords.operator', { ar: '{name} {code}' }), ['ar placeholders'])
  assert.deepEqual(faults('siteWords.operator', { fr: 'Tenu par {name}' }), [])
})

test('a text is not emptied, not made too long for its page, and its sentences have twenty words at most', () => {
  assert.deepEqual(faults('siteWords.tagline', { fr: '  ' }), ['fr empty'])
  assert.deepEqual(faults('siteWords.home', { en: 'x'.repeat(61) }), ['en too-long'])
  assert.deepEqual(faults('siteWords.tagline', { en: 'a '.repeat(21) }), ['en long-sentence'])
})

test('Arabic has its letters, digits 0-9 and the months of Morocco', () => {
  for (const ar of ['حسابي في سبتمبر', 'حسابي ٣', 'mon espace'])
    assert.deepEqual(faults('siteWords.mySpace', { ar }), ['ar stray-arabic'], ar)
  assert.deepEqual(faults('siteWords.mySpace', { ar: 'فضائي' }), [])
})

test('Tamazight is taken from the attested words, as it ships, or left out', () => {
  const [known = ''] = attested
  assert.deepEqual(faults('siteWords.mySpace', { zgh: known }), [])
  assert.deepEqual(faults('siteWords.mySpace', { zgh: 'ⵜⵜⵜⵜ' }), ['zgh not-attested'])
  assert.deepEqual(faults('siteWords.home', { zgh: '' }), [])
})

test('markup is text, and what cannot be seen is left out', () => {
  const place = placeOf('siteWords.mySpace')
  const forms = typedForms(place, (field) => (field === 'fr' ? '<b>Mon\u202e\u0007 espace</b>' : 'a'))
  assert.equal(forms.fr, '<b>Mon espace</b>')
  assert.equal(typedForms(place, () => 'a\u2068b').fr, 'ab')
})

test('that the site is independent and no official one is not changed here, nor its name', () => {
  for (const key of ['siteWords.independent', 'siteWords.name', 'aboutWords.not1'])
    assert.equal(editablePlace(placeOf(key).id), undefined, key)
  assert.ok(editablePlace(placeOf('siteWords.home').id))
  assert.equal(editablePlace('0000000000'), undefined)
})

test('a sentence that changes with a number has a field for each form and none for Tamazight', () => {
  const place = wordPlaces().find(({ word }) => isCounted(word))
  assert.ok(place)
  assert.ok(fieldsOf(place).includes('ar.few') && !fieldsOf(place).includes('zgh'))
})

test('a text is found in any language, in other spellings, the button before the sentence', () => {
  const keys = (asked: string) => findWords(asked).places.map(({ key }) => key)
  assert.ok(keys('الرئيسيه').includes('siteWords.home'))
  assert.ok(keys('ACCUEIL').includes('siteWords.home'))
  assert.ok(keys("Ce n'est").length > 0)
  assert.ok(!keys('independent').includes('siteWords.independent'))
  assert.deepEqual(findWords('  '), { places: [], total: 0 })
  const { places, total } = findWords('a')
  assert.ok(places.length === 50 && total > 1000)
})
