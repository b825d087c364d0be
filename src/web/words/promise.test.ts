import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Operand, REASON_OPERANDS, type ReasonKind } from '../../domain/activity/reason.ts'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { promiseSentence, REASON_WORDS } from './promise.ts'

const kinds = Object.keys(REASON_OPERANDS) as ReasonKind[]
const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

test('every sentence uses only the operands of its kind, and all languages use the same ones', () => {
  for (const kind of kinds) {
    const known: readonly string[] = REASON_OPERANDS[kind]
    const { ar, fr, en } = REASON_WORDS[kind]
    const used = [ar, fr, en].map((sentence) => placeholders(sentence).toSorted().join())
    assert.equal(new Set(used).size, 1, `${kind}: ${used.join(' | ')}`)
    for (const name of placeholders(ar)) assert.ok(known.includes(name), `${kind} has no ${name}`)
  }
})

test('sentences are short: at most 20 words between two full stops', () => {
  for (const kind of kinds) {
    for (const words of Object.values(REASON_WORDS[kind])) {
      for (const sentence of words.split(/[.؟?]\s/)) {
        assert.ok(sentence.split(/\s+/).length <= 20, sentence)
      }
    }
  }
})

test('Arabic sentences use Latin digits and no direction-control character', () => {
  for (const kind of kinds) assert.doesNotMatch(REASON_WORDS[kind].ar, /[٠-٩\u202A-\u202E\u2066-\u2069]/)
})

test('a sentence is filled with numbers and names of the language of the reader', () => {
  const number: Operand = { kind: 'number', value: 1234.5, decimals: 1, unit: 'km' }
  const text: Operand = { kind: 'text', text: { ar: 'زعفران', fr: 'Safran', en: 'Saffron' } }
  const near = { kind: 'asset-near', operands: { asset: text, territory: text, km: number } } as const
  assert.equal(
    promiseSentence(near, 'fr').words,
    'Présent tout près, à Safran, à 1\u202f234,5\u00a0km : Safran.',
  )
  assert.match(promiseSentence(near, 'ar').words, /زعفران/)
  assert.equal(promiseSentence(near, 'zgh').language, 'ar')
  for (const language of LANGUAGES) assert.doesNotMatch(promiseSentence(near, language).words, /[{}]/)
})
