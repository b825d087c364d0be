import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pluralCategory, say, words } from './word.ts'

test('plural categories of Arabic, French and English agree with the rules of the language library for whole numbers', () => {
  for (const language of ['ar', 'fr', 'en'] as const) {
    const rules = new Intl.PluralRules(language)
    for (const n of [
      ...Array(250).keys(),
      999,
      1000,
      1001,
      1002,
      1003,
      1011,
      1_000_000,
      2_000_000,
      1_000_001,
    ]) {
      assert.equal(pluralCategory(language, n), rules.select(n), `${language} ${n}`)
    }
  }
})

test('a word without attested Tamazight is said in Arabic, and says so', () => {
  const word = { ar: 'سلام {name}', fr: 'salut {name}', en: 'hello {name}' }
  assert.deepEqual(say('zgh', word, { name: 'X' }), { words: 'سلام X', language: 'ar' })
  assert.equal(words('en', word, { name: 'X' }), 'hello X')
})

test('a value that was not given leaves its place visible rather than blank', () => {
  assert.equal(words('en', { ar: '{a}', fr: '{a}', en: 'see {a}' }), 'see {a}')
})

test('a word of which only one language is left, as in an island, is said in that language', () => {
  const left = (word: object) => word as unknown as Parameters<typeof words>[1]
  assert.equal(words('fr', left({ fr: 'Envoyer' })), 'Envoyer')
  assert.equal(words('en', left({ en: 'Send' })), 'Send')
  assert.equal(words('zgh', left({ zgh: 'ⴰⵣⵏ' })), 'ⴰⵣⵏ')
  assert.equal(words('zgh', left({ ar: 'إرسال' })), 'إرسال')
  assert.equal(words('fr', left({ fr: { one: 'une', many: '{n} de', other: '{n}' } }), { n: 1 }), 'une')
})
