import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seededRandom } from '../basics/random.ts'
import { rankSorter, ranksOf } from './ranks.ts'

/** Ranks by definition: one more than the number of higher scores, found by an ordinary sort. */
function ranksBySort(scores: readonly number[]): number[] {
  const falling = scores.toSorted((a, b) => b - a)
  return scores.map((score) => falling.indexOf(score) + 1)
}

test('ranks are competition ranks: 1 the highest, ties share the best', () => {
  assert.deepEqual([...ranksOf([0.2, 0.9, 0.5, 0.9, -1])], [4, 1, 3, 1, 5])
})

test('minus zero and zero are the same score', () => {
  assert.deepEqual([...ranksOf([0, -0, 1])], [2, 2, 1])
})

test('nothing to rank, and one alternative, are fine', () => {
  assert.deepEqual([...ranksOf([])], [])
  assert.deepEqual([...ranksOf([-3])], [1])
})

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
for (const [what, score] of [
  ['any doubles', finite],
  ['few different values', fc.integer({ min: -3, max: 3 })],
  ['values between 0 and 1', fc.double({ noNaN: true, min: 0, max: 1 })],
  [
    'crowded values with far outliers',
    fc.oneof(
      { weight: 50, arbitrary: fc.double({ noNaN: true, min: 0, max: 1e-9 }) },
      fc.constantFrom(1e300, -1e300),
    ),
  ],
] as const) {
  test(`ranks equal those of an ordinary sort: ${what}`, () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 0, maxLength: 400, size: 'max' }), (scores) => {
        assert.deepEqual([...ranksOf(scores)], ranksBySort(scores))
      }),
      { numRuns: 200 },
    )
  })
}

test('50,000 scores crowded around an outlier are ranked exactly, by the bits of the doubles', () => {
  const random = seededRandom(7)
  const scores = Float64Array.from({ length: 50_000 }, (_, i) => (i === 9 ? -1e200 : random.normal() * 1e-5))
  const sorter = rankSorter(scores.length)
  sorter.sort(scores)
  for (let t = 1; t < scores.length; t++) {
    const here = scores[sorter.order[t] ?? 0] ?? 0
    const before = scores[sorter.order[t - 1] ?? 0] ?? 0
    assert.ok(before >= here)
    const rank = sorter.ranks[sorter.order[t] ?? 0]
    assert.equal(rank, before === here ? sorter.ranks[sorter.order[t - 1] ?? 0] : t + 1)
  }
})

test('ties keep their given order from best to worst', () => {
  const sorter = rankSorter(100)
  sorter.sort(Float64Array.from({ length: 100 }, (_, i) => i % 2))
  const odd = Array.from({ length: 50 }, (_, i) => 2 * i + 1)
  assert.deepEqual([...sorter.order], [...odd, ...odd.map((i) => i - 1)])
})
