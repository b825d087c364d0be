import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differenceOf } from './sync-difference.ts'

test('what one text says and the other does not is marked, word by word', () => {
  assert.deepEqual(differenceOf('نجفف التين ونبيعه في السوق', 'نجفف اللوز ونبيعه في السوق'), [
    { text: 'نجفف ', onlyHere: false },
    { text: 'التين ', onlyHere: true },
    { text: 'ونبيعه في السوق', onlyHere: false },
  ])
  assert.deepEqual(differenceOf('a x b y c', 'a b c'), [
    { text: 'a ', onlyHere: false },
    { text: 'x ', onlyHere: true },
    { text: 'b ', onlyHere: false },
    { text: 'y ', onlyHere: true },
    { text: 'c', onlyHere: false },
  ])
})

const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'لوز', '  ')).map((parts) => parts.join(''))

test('the pieces put together are the text, and what is unmarked stands in the other in the same order', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const pieces = differenceOf(one, other)
      assert.equal(pieces.map((piece) => piece.text).join(''), one)
      let rest = other.split(/\s+/).filter((word) => word !== '')
      const shared = pieces.filter((piece) => !piece.onlyHere).flatMap((piece) => piece.text.split(/\s+/))
      for (const word of shared.filter((each) => each !== '')) {
        assert.ok(rest.includes(word))
        rest = rest.slice(rest.indexOf(word) + 1)
      }
    }),
    { seed: 7, numRuns: 2_000 },
  )
})

test('the same text has nothing marked, and very long ones are compared all the same', () => {
  assert.ok(differenceOf('a b', 'a b').every((piece) => !piece.onlyHere))
  const long = Array.from({ length: 3_000 }, (_, at) => `w${at}`).join(' ')
  assert.equal(differenceOf(`${long} x end`, `${long} y end`).filter((piece) => piece.onlyHere).length, 1)
})
