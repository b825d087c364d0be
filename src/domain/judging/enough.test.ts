import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../basics/random.ts'
import { howManyMore } from './enough.ts'

const spaced = (n: number, step: number, error: number) =>
  Array.from({ length: n }, (_, i) => ({ value: -i * step, error }))

test('entries far apart are enough, with none more to come', () => {
  const found = howManyMore(spaced(6, 3, 0.2), { keeps: 3, judgements: 18, random: seededRandom(1) })
  assert.deepEqual({ enough: found?.enough, more: found?.more }, { enough: true, more: 0 })
})

test('of two entries the certainty is what the normal distribution says', () => {
  // 1 apart, errors 1 each: the chance of the right order is Phi(1 / sqrt 2) = 0.7602
  const found = howManyMore(spaced(2, 1, 1), { keeps: 1, judgements: 10, random: seededRandom(2) })
  assert.ok(Math.abs((found?.certainty ?? 0) - 0.7602) < 0.04)
  // 9 of 10 needs 1.2816 sqrt 2 errors between them: (1.2816^2 x 2 - 1) x 10 more
  assert.ok(Math.abs((found?.more ?? 0) - 22.8) < 6, String(found?.more))
})

test('two equal entries at the border are settled by no number of judgements', () => {
  const found = howManyMore(
    [
      { value: 2, error: 0.3 },
      { value: 1, error: 0.3 },
      { value: 1, error: 0.3 },
    ],
    { keeps: 2, judgements: 9, random: seededRandom(3) },
  )
  assert.deepEqual({ enough: found?.enough, more: found?.more }, { enough: false, more: null })
})

test('nothing is said where all go on or an error is not known', () => {
  const random = seededRandom(4)
  assert.equal(howManyMore(spaced(3, 1, 1), { keeps: 3, judgements: 9, random }), null)
  assert.equal(
    howManyMore(
      [
        { value: 1, error: Number.NaN },
        { value: 0, error: 1 },
      ],
      { keeps: 1, judgements: 9, random },
    ),
    null,
  )
})
