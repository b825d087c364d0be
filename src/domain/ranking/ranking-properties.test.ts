import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rankingCalculations } from './calculations.ts'
import { NORMALISATIONS } from './normalisation.ts'
import { PREFERENCES, preferenceOf } from './preference.ts'

type Ranked = { readonly scores: number[]; readonly ranks: number[] }

function run(method: string, input: object): Ranked {
  const result = rankingCalculations[method]?.run(input)
  assert.ok(result?.ok, JSON.stringify(result))
  return result.value as Ranked
}

/** Few different values, so that ties and constant columns are common; positive, so that every normalisation fits. */
const decisions = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.record({
      matrix: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: columns, maxLength: columns }),
      types: fc.array(fc.constantFrom(1, -1), { minLength: columns, maxLength: columns }),
      normalization: fc.constantFrom(...NORMALISATIONS),
      preference: fc.constantFrom(...PREFERENCES),
      q: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
      p: fc.array(fc.integer({ min: 3, max: 6 }), { minLength: columns, maxLength: columns }),
    }),
  )

function assertNear(found: readonly number[], expected: readonly number[]): void {
  assert.equal(found.length, expected.length)
  for (const [i, x] of found.entries()) {
    assert.ok(Math.abs(x - (expected[i] ?? Number.NaN)) <= 1e-12, `${i}: ${x} is not ${expected[i]}`)
  }
}

for (const method of ['wsm', 'topsis', 'promethee']) {
  test(`${method}: turning the order of the alternatives turns scores and ranks the same way`, () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const straight = run(method, decision)
        const turned = run(method, { ...decision, matrix: decision.matrix.toReversed() })
        assertNear(turned.scores.toReversed(), straight.scores)
        assert.deepEqual(turned.ranks.toReversed(), straight.ranks)
      }),
    )
  })

  test(`${method}: multiplying all weights by one number changes nothing`, () => {
    fc.assert(
      fc.property(decisions, fc.constantFrom(1e-300, 0.01, 7, 1e300), (decision, factor) => {
        const scaled = decision.weights.map((weight) => weight * factor)
        assertNear(run(method, { ...decision, weights: scaled }).scores, run(method, decision).scores)
      }),
    )
  })

  test(`${method}: an alternative that is at least as good everywhere is not ranked behind`, () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const { ranks } = run(method, decision)
        for (const [a, x] of decision.matrix.entries()) {
          for (const [b, y] of decision.matrix.entries()) {
            const asGood = x.every((v, j) => (v - (y[j] ?? 0)) * (decision.types[j] ?? 1) >= 0)
            if (asGood) assert.ok((ranks[a] ?? 0) <= (ranks[b] ?? 0))
          }
        }
      }),
    )
  })

  test(`${method}: constant columns, single alternatives and ties never give NaN`, () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const constant = { ...decision, matrix: decision.matrix.map((row) => row.map((_, j) => j % 2)) }
        for (const input of [decision, { ...constant, types: decision.types.map(() => 1) }]) {
          for (const score of run(method, input).scores) assert.ok(Number.isFinite(score))
        }
      }),
    )
  })
}

test('PROMETHEE flows by sorting equal the sum over all pairs, for every preference function', () => {
  fc.assert(
    fc.property(decisions, (decision) => {
      const { matrix, types, weights } = decision
      const total = weights.reduce((a, b) => a + b, 0)
      const preferred = (a: number, b: number) =>
        weights.reduce((sum, weight, j) => {
          const d = ((matrix[a]?.[j] ?? 0) - (matrix[b]?.[j] ?? 0)) * (types[j] ?? 1)
          const shape = { name: decision.preference, p: decision.p[j] ?? 0, q: decision.q[j] ?? 0 }
          return sum + (weight / total) * preferenceOf(shape, d)
        }, 0)
      const others = Math.max(1, matrix.length - 1)
      const expected = matrix.map(
        (_, a) => matrix.reduce((sum, __, b) => sum + preferred(a, b) - preferred(b, a), 0) / others,
      )
      assertNear(run('promethee', decision).scores, expected)
    }),
    { numRuns: 500 },
  )
})

test('PROMETHEE flows of 2,000 alternatives on a wide scale with a narrow threshold agree with all pairs', () => {
  const matrix = Array.from({ length: 2000 }, (_, i) => [((i * 7919) % 104_729) * 1e6 + ((i * 31) % 17)])
  const { scores } = run('promethee', { matrix, preference: 'vshape_2', q: 5, p: 3e9 })
  const shape = { name: 'vshape_2', q: 5, p: 3e9 } as const
  for (const a of [0, 1, 555, 1234, 1999]) {
    const x = matrix[a]?.[0] ?? 0
    const flow = matrix.reduce(
      (sum, [y]) => sum + preferenceOf(shape, x - (y ?? 0)) - preferenceOf(shape, (y ?? 0) - x),
      0,
    )
    assert.ok(Math.abs(flow / 1999 - (scores[a] ?? Number.NaN)) < 1e-12)
  }
})

test('PROMETHEE net flows sum to zero', () => {
  fc.assert(
    fc.property(decisions, (decision) => {
      const sum = run('promethee', decision).scores.reduce((a, b) => a + b, 0)
      assert.ok(Math.abs(sum) < 1e-12)
    }),
  )
})

test('preference functions at their thresholds: q itself is still nothing, p itself is not yet full in steps', () => {
  assert.equal(preferenceOf({ name: 'usual', p: 0, q: 0 }, 1e-300), 1)
  assert.equal(preferenceOf({ name: 'usual', p: 0, q: 0 }, 0), 0)
  assert.equal(preferenceOf({ name: 'ushape', p: 0, q: 2 }, 2), 0)
  assert.equal(preferenceOf({ name: 'ushape', p: 0, q: 2 }, 2.001), 1)
  assert.equal(preferenceOf({ name: 'vshape', p: 4, q: 0 }, 1), 0.25)
  assert.equal(preferenceOf({ name: 'vshape', p: 4, q: 0 }, 4), 1)
  assert.equal(preferenceOf({ name: 'level', p: 4, q: 2 }, 2), 0)
  assert.equal(preferenceOf({ name: 'level', p: 4, q: 2 }, 4), 0.5)
  assert.equal(preferenceOf({ name: 'level', p: 4, q: 2 }, 4.5), 1)
  assert.equal(preferenceOf({ name: 'vshape_2', p: 4, q: 2 }, 3), 0.5)
  assert.equal(preferenceOf({ name: 'vshape_2', p: 2, q: 2 }, 2.5), 1)
})

test('normalisation of cost criteria by hand: 2, 4 and 5 as costs', () => {
  const scores = (normalization: string) =>
    run('wsm', { matrix: [[2], [4], [5]], types: [-1], normalization }).scores
  assertNear(scores('minmax'), [1, 1 / 3, 0])
  assertNear(scores('max'), [0.6, 0.2, 0])
  assertNear(scores('sum'), [0.5 / 0.95, 0.25 / 0.95, 0.2 / 0.95])
  assertNear(
    scores('vector'),
    [2, 4, 5].map((x) => 1 - x / Math.sqrt(45)),
  )
})

test('entropy by hand: a constant criterion weighs nothing, one that tells all apart has all the weight', () => {
  const result = rankingCalculations.entropy?.run({
    matrix: [
      [1, 1],
      [1, 0],
    ],
  })
  assert.deepEqual(result, { ok: true, value: { weights: [0, 1] } })
  const flat = rankingCalculations.entropy?.run({
    matrix: [
      [3, 7],
      [3, 7],
    ],
  })
  assert.deepEqual(flat, { ok: true, value: { weights: [0.5, 0.5] } })
})

test('AHP finds the weights again from judgements made from them, fully consistent', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }), (parts) => {
      const matrix = parts.map((a) => parts.map((b) => a / b))
      const result = rankingCalculations.ahp?.run({ matrix })
      assert.ok(result?.ok)
      const value = result.value as {
        weights: number[]
        lambda_max: number
        consistency_ratio: number | null
      }
      const sum = parts.reduce((a, b) => a + b, 0)
      assertNear(
        value.weights,
        parts.map((part) => part / sum),
      )
      assert.ok(Math.abs(value.lambda_max - parts.length) < 1e-9)
      if (parts.length > 15) assert.equal(value.consistency_ratio, null)
      else assert.ok((value.consistency_ratio ?? 1) < 1e-9)
    }),
  )
})
