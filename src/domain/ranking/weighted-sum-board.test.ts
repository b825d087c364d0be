import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seededRandom } from '../basics/random.ts'
import { ranksOf } from './ranks.ts'
import { weightedSumBoard } from './weighted-sum-board.ts'

function columnsOf(criteria: number, size: number, seed: number): Float64Array[] {
  const random = seededRandom(seed)
  return Array.from({ length: criteria }, () => Float64Array.from({ length: size }, random.uniform))
}

function expected(columns: readonly Float64Array[], weights: ArrayLike<number>): number[] {
  const sum = Array.from(weights).reduce((a, b) => a + b, 0)
  return Array.from(columns[0] ?? [], (_, i) =>
    sum === 0
      ? 0
      : columns.reduce((score, column, j) => score + (weights[j] ?? 0) * (column[i] ?? 0), 0) / sum,
  )
}

test('after any moves the scores are those computed from scratch, to 1e-12', () => {
  const weight = fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), fc.constantFrom(0, 1e9, 1e-9))
  const moves = fc.array(fc.tuple(fc.nat({ max: 6 }), weight), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(moves, fc.nat(), (path, seed) => {
      const columns = columnsOf(7, 40, seed)
      const board = weightedSumBoard(columns, [1, 2, 3, 4, 5, 6, 7])
      assert.ok(board.ok)
      for (const [j, to] of path) {
        assert.ok(board.value.move(j, to).ok)
        for (const [i, score] of expected(columns, board.value.weights).entries()) {
          assert.ok(Math.abs((board.value.scores[i] ?? Number.NaN) - score) <= 1e-12)
        }
      }
    }),
  )
})

test('ten thousand moves, then a recompute: still the same to 1e-12, and the ranks those of the scores', () => {
  const columns = columnsOf(5, 300, 3)
  const board = weightedSumBoard(columns, [1, 1, 1, 1, 1])
  assert.ok(board.ok)
  const random = seededRandom(5)
  for (let m = 0; m < 10_000; m++) board.value.move(m % 5, random.uniform() * 100)
  const moved = Array.from(board.value.scores)
  assert.deepEqual(Array.from(board.value.rank().ranks), [...ranksOf(moved)])
  board.value.recompute()
  for (const [i, score] of moved.entries()) {
    assert.ok(Math.abs(score - (board.value.scores[i] ?? Number.NaN)) <= 1e-12)
  }
})

test('with every weight at zero all scores are 0 and all are first', () => {
  const board = weightedSumBoard(columnsOf(1, 3, 1), [1])
  assert.ok(board.ok)
  assert.ok(board.value.move(0, 0).ok)
  assert.deepEqual(Array.from(board.value.scores), [0, 0, 0])
  assert.deepEqual(Array.from(board.value.rank().ranks), [1, 1, 1])
})

test('a weight of -1, a weight that is not a number and a criterion that is not there are refused, and change nothing', () => {
  const board = weightedSumBoard(columnsOf(2, 3, 1), [1, 1])
  assert.ok(board.ok)
  const before = Array.from(board.value.scores)
  const refusal = (j: number, weight: number) => {
    const result = board.value.move(j, weight)
    return result.ok ? null : result.reasons[0]
  }
  assert.deepEqual(refusal(0, -1), { kind: 'negative', at: 'weights[0]' })
  assert.deepEqual(refusal(0, Number.NaN), { kind: 'not-a-number', at: 'weights[0]' })
  assert.deepEqual(refusal(2, 1), { kind: 'missing', at: 'weights[2]' })
  assert.deepEqual(Array.from(board.value.scores), before)
  assert.equal(weightedSumBoard(columnsOf(2, 3, 1), [0, 0]).ok, false)
})
