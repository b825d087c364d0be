import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seededRandom } from '../basics/random.ts'
import { PARTS } from './activity.ts'
import { movesOf } from './counterfactual.ts'
import { rankParts } from './rank.ts'
import { acceptabilityOf, stabilityInWords, stabilityOf } from './stability.ts'

const unit = fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000)
const matrices = fc
  .integer({ min: 6, max: 12 })
  .chain((n) => fc.array(unit, { minLength: 8 * n, maxLength: 8 * n }))
const weightings = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: 8, maxLength: 8 })
  .map((list) => list.map((w) => w / list.reduce((a, b) => a + b, 0)))

/** The weights when part p has this share and the others keep their proportions. */
function moved(weights: readonly number[], p: number, share: number): number[] {
  const rest = 1 - (weights[p] ?? 0)
  return weights.map((w, k) => (k === p ? share : (w * (1 - share)) / rest))
}

/** Who has the score of the first activity when part p has this share. */
function tiedWithFirst(matrix: readonly number[], weights: readonly number[]): string {
  const ranking = rankParts(matrix, weights, 'weighted-sum')
  assert.ok(ranking.ok)
  const [own = 0, ...others] = ranking.value.scores
  return others.flatMap((score, k) => (Math.abs(score - own) < 1e-9 ? [k] : [])).join()
}

test('inside the told interval the activity is among the first, outside it is not: against brute force', () => {
  fc.assert(
    fc.property(matrices, weightings, fc.nat(7), unit, (matrix, weights, p, share) => {
      const told = stabilityOf(matrix, weights, 'weighted-sum', 0, 3)[p]
      assert.ok(told !== undefined)
      const ranking = rankParts(matrix, moved(weights, p, share), 'weighted-sum')
      assert.ok(ranking.ok)
      const edge = told.intervals.some(
        ({ from, to }) => Math.min(Math.abs(share - from), Math.abs(share - to)) < 1e-6,
      )
      // where two lines meet, at the very ends too, a place may be held for one point alone, but none is lost
      const beside = share < 0.5 ? share + 1e-4 : share - 1e-4
      const meets =
        tiedWithFirst(matrix, moved(weights, p, share)) !== tiedWithFirst(matrix, moved(weights, p, beside))
      if (edge) return
      const inside = told.intervals.some(({ from, to }) => from <= share && share <= to)
      const among = (ranking.value.ranks[0] ?? 99) <= 3
      if (meets) assert.ok(among || !inside)
      else assert.equal(among, inside)
    }),
    { numRuns: 300 },
  )
})

test('moving the named part by the named amount gains or loses exactly the named rank', () => {
  fc.assert(
    fc.property(matrices, weightings, fc.nat(5), (matrix, weights, activity) => {
      const { gain, lose } = movesOf(matrix, weights, activity)
      for (const move of [...gain, ...lose]) {
        const changed = [...matrix]
        changed[activity * PARTS.length + PARTS.indexOf(move.part)] = move.needed
        const ranking = rankParts(changed, weights, 'weighted-sum')
        assert.ok(ranking.ok)
        assert.equal(ranking.value.ranks[activity], move.rank)
      }
    }),
    { numRuns: 300 },
  )
})

test('an activity that is best in every part stays first whatever the weights, and is always accepted', () => {
  const matrix = [...new Array(8).fill(0.9), ...new Array(8).fill(0.5), ...new Array(8).fill(0.1)]
  const weights = new Array(8).fill(1 / 8)
  const words = stabilityInWords(stabilityOf(matrix, weights, 'weighted-sum', 0, 1), 1, weights)
  assert.ok(words.every(({ kind }) => kind === 'stays-whatever'))
  const worst = stabilityInWords(stabilityOf(matrix, weights, 'weighted-sum', 2, 1), 1, weights)
  assert.ok(worst.every(({ kind }) => kind === 'never-enters'))
  assert.deepEqual(acceptabilityOf(matrix, 'weighted-sum', 1, seededRandom(7), 500), [1, 0, 0])
})

test('the same seed gives the same acceptability', () => {
  const matrix = Array.from({ length: 80 }, (_, i) => ((i * 37) % 101) / 101)
  const once = acceptabilityOf(matrix, 'promethee', 5, seededRandom(3), 400)
  assert.deepEqual(acceptabilityOf(matrix, 'promethee', 5, seededRandom(3), 400), once)
  assert.ok(once.every((share) => share >= 0 && share <= 1))
})

test('weights that are negative, not numbers or all zero are refused', () => {
  const matrix = new Array(16).fill(0.5)
  for (const bad of [
    [-1, 1, 1, 1, 1, 1, 1, 1],
    [Number.NaN, 1, 1, 1, 1, 1, 1, 1],
    new Array(8).fill(0),
    [1],
  ]) {
    assert.equal(rankParts(matrix, bad, 'topsis').ok, false)
  }
})
