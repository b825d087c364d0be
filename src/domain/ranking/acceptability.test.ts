import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seededRandom } from '../basics/random.ts'
import { rankAcceptability, rankAcceptabilityAtOnce } from './acceptability.ts'
import { rankingCalculations } from './calculations.ts'
import { fourScores } from './four-scores.ts'
import { ranksOf } from './ranks.ts'
import { topSelector } from './top-selector.ts'

const settings = { draws: 20_000, top: 2, concentration: [1, 1], chunk: 1000 }

test('two alternatives, each best on one of two criteria, come first in half of the draws', () => {
  const result = rankAcceptabilityAtOnce(
    [Float64Array.of(1, 0), Float64Array.of(0, 1)],
    seededRandom(1),
    settings,
  )
  assert.ok(Math.abs(result.share(0, 1) - 0.5) < 4 * Math.sqrt(0.25 / settings.draws))
  assert.equal(result.share(0, 1) + result.share(0, 2), 1)
  // weights uniform on [0, 1], given that the first is above a half: its mean is 3/4
  assert.ok(Math.abs((result.centralWeights(0)?.[0] ?? 0) - 0.75) < 0.005)
})

test('by hand: first with (1, 0) against (0, 0.5) needs a first weight above 1/3, two draws in three', () => {
  const result = rankAcceptabilityAtOnce(
    [Float64Array.of(1, 0), Float64Array.of(0, 0.5)],
    seededRandom(2),
    settings,
  )
  assert.ok(Math.abs(result.share(0, 1) - 2 / 3) < 4 * Math.sqrt(2 / 9 / settings.draws))
})

test('an alternative worse everywhere is never first and has no central weights', () => {
  const result = rankAcceptabilityAtOnce(
    [Float64Array.of(1, 0), Float64Array.of(1, 0)],
    seededRandom(3),
    settings,
  )
  assert.deepEqual([result.share(0, 1), result.share(1, 1), result.share(1, 2)], [1, 0, 1])
  assert.equal(result.centralWeights(1), null)
})

test('the first result comes after one chunk, the run may be left, and chunks do not change the counts', () => {
  const columns = [Float64Array.of(1, 0, 0.7), Float64Array.of(0, 1, 0.6)]
  const steps = rankAcceptability(columns, seededRandom(4), { ...settings, draws: 1000, chunk: 90 })
  const first = steps.next()
  assert.equal(first.done, false)
  assert.equal(first.value.draws, 90)
  const chunked = [...steps].at(-1)
  assert.equal(chunked?.draws, 1000)
  const atOnce = rankAcceptabilityAtOnce(columns, seededRandom(4), { ...settings, draws: 1000, chunk: 1000 })
  assert.ok(Math.abs((chunked?.share(0, 1) ?? 1) - atOnce.share(0, 1)) < 0.06)
})

test('the same seed gives the same result; concentration near the weights settles the order', () => {
  const input = {
    matrix: [
      [1, 0],
      [0.4, 1],
    ],
    weights: [0.9, 0.1],
    seed: 9,
    draws: 2000,
  }
  const run = (more: object) => {
    const result = rankingCalculations.smaa?.run({ ...input, ...more })
    assert.ok(result?.ok)
    return result.value as { acceptability: number[][]; in_top: number[] }
  }
  assert.deepEqual(run({}), run({}))
  assert.ok((run({ concentration: 1000 }).acceptability[0]?.[0] ?? 0) > 0.999)
  assert.ok((run({}).acceptability[0]?.[0] ?? 1) < 0.75)
})

test('the best few are those of the full ranking, ties included', () => {
  const few = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(few, fc.integer({ min: 1, max: 12 }), (list, wanted) => {
      const scores = Float64Array.from(list)
      const top = Math.min(wanted, scores.length)
      const found = new Map<number, number>()
      topSelector(scores.length, top, (i, rank) => found.set(i, rank))(scores)
      const expected = new Map([...ranksOf(scores).entries()].filter(([, rank]) => rank <= top))
      assert.deepEqual(new Map([...found].sort(([a], [b]) => a - b)), expected)
    }),
    { numRuns: 500 },
  )
})

test('counting 65 ranks or more, by full sorting, agrees with counting the best few', () => {
  const random = seededRandom(6)
  const columns = [0, 1, 2].map(() => Float64Array.from({ length: 80 }, random.uniform))
  const shared = { draws: 400, concentration: [1, 1, 1], chunk: 100 }
  const few = rankAcceptabilityAtOnce(columns, seededRandom(5), { ...shared, top: 10 })
  const full = rankAcceptabilityAtOnce(columns, seededRandom(5), { ...shared, top: 80 })
  for (let i = 0; i < 80; i++) {
    for (let r = 1; r <= 10; r++) assert.equal(few.share(i, r), full.share(i, r))
    assert.ok(Math.abs(full.shareInTop(i) - 1) < 1e-12)
  }
})

test('four scores at once are four weighted sums, for odd and even numbers of alternatives', () => {
  for (const size of [1, 2, 5, 8]) {
    const random = seededRandom(size)
    const rows = Float64Array.from({ length: size * 3 }, random.uniform)
    const weights = Float64Array.from({ length: 12 }, random.uniform)
    const scores = [0, 1, 2, 3].map(() => new Float64Array(size))
    fourScores(rows, weights, 3, scores)
    for (const [d, lane] of scores.entries()) {
      for (const [i, score] of lane.entries()) {
        const sum = [0, 1, 2].reduce((s, j) => s + (rows[i * 3 + j] ?? 0) * (weights[j * 4 + d] ?? 0), 0)
        assert.ok(Math.abs(score - sum) < 1e-14)
      }
    }
  }
})
