import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withinOneTypo } from '../basics/normalise.ts'
import { analyse } from './analysis.ts'
import { editDistance } from './edit-distance.ts'
import { lexemesOf, tsvectorText } from './lexemes.ts'
import { spotsOf } from './words.ts'

const analysed = (text: string) => spotsOf(text).map(({ folded }) => analyse(folded))
const ARABIC_LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
const arabicWord = fc.string({ unit: fc.constantFrom(...ARABIC_LETTERS), minLength: 3, maxLength: 9 })

test('عسل, 3sel, l3sel and assel have a consonant key in common, in any grammatical dress', () => {
  for (const word of analysed('عسل العسل وبالعسل للعسل 3sel l3sel assel'))
    assert.ok(word.keys.includes('asl'), word.word)
})

test('ⴰⵔⴳⴰⵏ, argan, أركان and أرگان have one key', () => {
  for (const word of analysed('ⴰⵔⴳⴰⵏ argan Argan أركان أرگان الأركان')) assert.deepEqual(word.keys, ['arkn'])
})

test('names of places keep their key across scripts', () => {
  for (const [arabic, latin] of [
    ['ورزازات', 'Ouarzazate'],
    ['تارودانت', 'Taroudannt'],
    ['خريبكة', '5ribga'],
    ['شفشاون', 'Chefchaouen'],
  ] as const)
    assert.deepEqual(analysed(arabic)[0]?.keys, analysed(latin)[0]?.keys, latin)
})

test('number and gender do not matter, in Arabic, French and English', () => {
  for (const same of [
    'تعاونية التعاونيات تعاوني',
    'coopérative coopératives cooperative',
    'énergie energies energy',
    'animal animaux',
    'huile huiles',
  ])
    assert.equal(new Set(analysed(same).map(({ stem }) => stem)).size, 1, same)
})

test('an elision is taken off and the place of the word is that of the word; M’Diq stays whole', () => {
  const text = "L'huile d’argan de M'Diq"
  assert.deepEqual(
    spotsOf(text).map(({ start, end, folded }) => [text.slice(start, end), folded]),
    [
      ['huile', 'huile'],
      ['argan', 'argan'],
      ['de', 'de'],
      ["M'Diq", 'mdiq'],
    ],
  )
})

test('an article put before an Arabic word changes nothing of it', () => {
  fc.assert(
    fc.property(arabicWord, (word) => {
      fc.pre(!/^[وفبكل]*(?:ال|لل)/u.test(word))
      assert.deepEqual(analysed(`ال${word}`), analysed(word))
    }),
  )
})

test('every place of a word lies in the text, in order, and folds to the word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let from = 0
      for (const { start, end, folded } of spotsOf(text)) {
        assert.ok(from <= start && start < end && end <= text.length)
        assert.match(folded, /^[\p{L}\p{N}]+$/u)
        from = start
      }
    }),
  )
})

test('a distance of one is what one typo is', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(editDistance(a, b, 1) <= 1, withinOneTypo(a, b))
      assert.equal(editDistance(a, b, 2), editDistance(b, a, 2))
    }),
  )
})

test('a lexeme of the title keeps the weight of the title wherever else it stands', () => {
  const document = {
    kind: 'word',
    ref: 'x',
    title: { own: 'miel' },
    excerpt: { own: 'du miel et du thym' },
    aliases: ['Miel'],
    territory: null,
    prominence: 0,
  } as const
  const lexemes = lexemesOf(document, new Map([['miel', ['γhoney']]]))
  assert.equal(lexemes.get('miel'), 'A')
  assert.equal(lexemes.get('thym'), 'C')
  assert.equal(lexemes.get('γhoney'), 'B')
  assert.equal(lexemes.get('κtm'), undefined)
  assert.match(tsvectorText(lexemes), /'miel':1A/)
})
