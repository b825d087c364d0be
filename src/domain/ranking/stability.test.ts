import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rankingCalculations } from './calculations.ts'
import { ranksOf } from './ranks.ts'
import { alongWeight, type Interval, rankIntervals, topInterval, topSetInterval } from './stability.ts'
import { sumColumns } from './weighted-sum.ts'

const problems = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 }))
  .chain(([size, criteria]) =>
    fc.record({
      columns: fc.array(
        fc
          .array(fc.integer({ min: 0, max: 20 }), { minLength: size, maxLength: size })
          .map((column) => Float64Array.from(column, (x) => x / 20)),
        { minLength: criteria, maxLength: criteria },
      ),
      parts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
      criterion: fc.nat({ max: criteria - 1 }),
      top: fc.integer({ min: 1, max: size }),
      alternative: fc.nat({ max: size - 1 }),
    }),
  )

/** Ranks with the share of one criterion set to t and the others pro rata, recomputed from nothing. */
function ranksAt(
  columns: readonly Float64Array[],
  weights: readonly number[],
  j: number,
  t: number,
): Uint32Array {
  const rest = 1 - (weights[j] ?? 0)
  return ranksOf(
    sumColumns(
      columns,
      weights.map((w, k) => (k === j ? t : (w / rest) * (1 - t))),
    ),
  )
}

const GRID = Array.from({ length: 199 }, (_, g) => (g + 0.5 + 0.123_456_7 / 3) / 200)
const MARGIN = 1e-7

function clearOf(t: number, ends: readonly number[]): boolean {
  return ends.every((end) => Math.abs(end - t) > MARGIN)
}

function holds({ from, to }: Interval, t: number): boolean {
  return from <= t && t <= to
}

test('the interval of the best and of the leading group agrees with brute force over 199 weights', () => {
  fc.assert(
    fc.property(problems, ({ columns, parts, criterion, top }) => {
      const sum = parts.reduce((a, b) => a + b, 0)
      const weights = parts.map((part) => part / sum)
      const line = alongWeight(columns, weights, criterion)
      for (const [size, found] of [
        [1, topInterval(line)],
        [top, topSetInterval(line, top)],
      ] as const) {
        const inside = [...line.ranks.keys()].filter((i) => (line.ranks[i] ?? 0) <= size)
        assert.ok(holds(found, line.weight))
        for (const t of GRID) {
          if (!clearOf(t, [found.from, found.to])) continue
          const ranks = ranksAt(columns, weights, criterion, t)
          const scores = line.start.map((s, i) => s + t * (line.slope[i] ?? 0))
          const worst = Math.min(...inside.map((i) => scores[i] ?? 0))
          const level = [...ranks.keys()].every(
            (i) => inside.includes(i) || (scores[i] ?? 0) <= worst + 1e-12,
          )
          assert.equal(holds(found, t), level, `t = ${t}, ${JSON.stringify(found)}`)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('the stretches on which an alternative keeps its rank agree with brute force over 199 weights', () => {
  fc.assert(
    fc.property(problems, ({ columns, parts, criterion, alternative }) => {
      const sum = parts.reduce((a, b) => a + b, 0)
      const weights = parts.map((part) => part / sum)
      const line = alongWeight(columns, weights, criterion)
      const { rank, present, all } = rankIntervals(line, alternative)
      assert.equal(rank, line.ranks[alternative])
      assert.ok(holds(present, line.weight))
      const ends = all.flatMap(({ from, to }) => [from, to])
      for (const t of GRID) {
        if (!clearOf(t, ends)) continue
        const scores = sumColumns([line.start, line.slope], [1, t]).map((s) => Math.round(s * 1e12))
        const found = all.some((interval) => holds(interval, t))
        assert.equal(found, ranksOf(scores)[alternative] === rank, `t = ${t}, ${JSON.stringify(all)}`)
      }
    }),
    { numRuns: 300 },
  )
})

test('by hand: A (1, 0) against B (0, 1) stays best exactly while the first weight is at least one half', () => {
  const result = rankingCalculations.stability?.run({
    matrix: [
      [1, 0],
      [0, 1],
    ],
    weights: [3, 1],
    criterion: 0,
  })
  assert.ok(result?.ok)
  const value = result.value as { criteria: { weight: number; top_alternative: Interval; rank: Interval }[] }
  assert.deepEqual(value.criteria[0]?.top_alternative, { from: 0.5, to: 1 })
  assert.equal(value.criteria[0]?.weight, 0.75)
  assert.equal(value.criteria[0]?.rank.from, 0.5)
})

test('an alternative may lose its rank and find it again: second, first, second', () => {
  // shares of the only other criterion run against the first: B is best in the middle alone
  const columns = [Float64Array.of(1, 0.6, 0), Float64Array.of(0, 0.6, 1)]
  const line = alongWeight(columns, [0.1, 0.9], 0)
  const { rank, present, all } = rankIntervals(line, 1)
  assert.equal(rank, 2)
  assert.equal(all.length, 2)
  assert.ok(Math.abs(present.from) < 1e-12 && Math.abs(present.to - 0.4) < 1e-12)
  assert.ok(Math.abs((all[1]?.from ?? 0) - 0.6) < 1e-12 && all[1]?.to === 1)
})

test('one criterion alone cannot move: the ranking holds over the whole interval', () => {
  const line = alongWeight([Float64Array.of(1, 2)], [1], 0)
  assert.deepEqual(topInterval(line), { from: 0, to: 1 })
})

test('PROMETHEE II has its interval too, on the flows of its criteria', () => {
  const result = rankingCalculations.stability?.run({
    matrix: [
      [4, 3, 2],
      [3, 2, 4],
      [5, 1, 3],
    ],
    weights: [0.5, 0.3, 0.2],
    method: 'promethee',
    criterion: 0,
  })
  assert.ok(result?.ok)
  const value = result.value as { ranks: number[]; criteria: { top_alternative: Interval }[] }
  assert.deepEqual(value.ranks, [2, 3, 1])
  // 3rd over 1st: t + (1 - t)(-1 x 0.6 + 0 x 0.4) against 0 x t + (1 - t)(1 x 0.6 - 1 x 0.4)
  assert.ok(Math.abs((value.criteria[0]?.top_alternative.from ?? 0) - 0.8 / 1.8) < 1e-12)
  assert.equal(value.criteria[0]?.top_alternative.to, 1)
})
