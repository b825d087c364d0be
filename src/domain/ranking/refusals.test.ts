import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rankingCalculations } from './calculations.ts'
import { NORMALISATIONS } from './normalisation.ts'
import { PREFERENCES } from './preference.ts'

const MATRIX = [
  [1, 2],
  [3, 4],
]

for (const [what, method, input, reason] of [
  ['text instead of an object', 'topsis', 'x', { kind: 'not-an-object', at: 'input' }],
  ['a list instead of an object', 'topsis', [], { kind: 'not-an-object', at: 'input' }],
  ['no matrix', 'topsis', {}, { kind: 'missing', at: 'matrix' }],
  ['an empty matrix', 'topsis', { matrix: [] }, { kind: 'not-a-matrix', at: 'matrix' }],
  ['empty rows', 'topsis', { matrix: [[]] }, { kind: 'not-a-matrix', at: 'matrix' }],
  ['a list of numbers as matrix', 'wsm', { matrix: [1, 2] }, { kind: 'not-a-matrix', at: 'matrix' }],
  [
    'a cell too large to be squared',
    'wsm',
    { matrix: [[1, -1e200]] },
    { kind: 'out-of-range', at: 'matrix[0][1]', least: -1e150, most: 1e150 },
  ],
  [
    'a ragged row',
    'wsm',
    { matrix: [[1, 2], [3]] },
    { kind: 'ragged-row', at: 'matrix[1]', expected: 2, found: 1 },
  ],
  ['a cell that is NaN', 'wsm', { matrix: [[1, Number.NaN]] }, { kind: 'not-a-number', at: 'matrix[0][1]' }],
  ['a cell that is null', 'wsm', { matrix: [[1, null]] }, { kind: 'not-a-number', at: 'matrix[0][1]' }],
  ['a cell that is text', 'promethee', { matrix: [[1, '2']] }, { kind: 'not-a-number', at: 'matrix[0][1]' }],
  ['an infinite cell', 'promethee', { matrix: [[1, 1 / 0]] }, { kind: 'not-a-number', at: 'matrix[0][1]' }],
  [
    'a negative weight',
    'topsis',
    { matrix: MATRIX, weights: [1, -1] },
    { kind: 'negative', at: 'weights[1]' },
  ],
  ['weights all zero', 'topsis', { matrix: MATRIX, weights: [0, 0] }, { kind: 'all-zero', at: 'weights' }],
  [
    'a weight too few',
    'topsis',
    { matrix: MATRIX, weights: [1] },
    { kind: 'wrong-length', at: 'weights', expected: 2, found: 1 },
  ],
  [
    'weights that are text',
    'topsis',
    { matrix: MATRIX, weights: 'abc' },
    { kind: 'not-a-list', at: 'weights' },
  ],
  [
    'a type of 0',
    'topsis',
    { matrix: MATRIX, types: [1, 0] },
    { kind: 'not-one-of', at: 'types[1]', allowed: [1, -1] },
  ],
  [
    'an unknown normalisation',
    'topsis',
    { matrix: MATRIX, normalization: 'z' },
    { kind: 'not-one-of', at: 'normalization', allowed: ['minmax', 'vector', 'sum', 'max'] },
  ],
  [
    'an unknown preference',
    'promethee',
    { matrix: MATRIX, preference: 'z' },
    { kind: 'not-one-of', at: 'preference', allowed: ['usual', 'ushape', 'vshape', 'level', 'vshape_2'] },
  ],
  [
    'p below q',
    'promethee',
    { matrix: MATRIX, preference: 'level', p: 1, q: 2 },
    { kind: 'smaller-than', at: 'p[0]', other: 'q[0]' },
  ],
  [
    'a negative p',
    'promethee',
    { matrix: MATRIX, preference: 'vshape', p: -1 },
    { kind: 'negative', at: 'p' },
  ],
  [
    'a negative q',
    'promethee',
    { matrix: MATRIX, preference: 'ushape', q: [1, -1] },
    { kind: 'negative', at: 'q[1]' },
  ],
  [
    'no p where one is read',
    'promethee',
    { matrix: MATRIX, preference: 'vshape' },
    { kind: 'missing', at: 'p' },
  ],
  [
    'a list of p too short',
    'promethee',
    { matrix: MATRIX, preference: 'vshape', p: [1] },
    { kind: 'wrong-length', at: 'p', expected: 2, found: 1 },
  ],
  [
    'a zero cost under sum',
    'wsm',
    { matrix: [[0], [1]], types: [-1], normalization: 'sum' },
    { kind: 'not-positive', at: 'matrix[0][0]' },
  ],
  [
    'negative values under sum',
    'wsm',
    { matrix: [[-1], [1]], normalization: 'sum' },
    { kind: 'negative', at: 'matrix[0][0]' },
  ],
  [
    'only negative values under max',
    'wsm',
    { matrix: [[-2], [-1]], normalization: 'max' },
    { kind: 'not-positive', at: 'matrix[1][0]' },
  ],
  [
    'judgements that are not square',
    'ahp',
    { matrix: [[1, 2]] },
    { kind: 'not-square', at: 'matrix', rows: 1, columns: 2 },
  ],
  [
    'a judgement of 0',
    'ahp',
    {
      matrix: [
        [1, 0],
        [1, 1],
      ],
    },
    { kind: 'not-positive', at: 'matrix[0][1]' },
  ],
  [
    'judgements that contradict each other',
    'ahp',
    {
      matrix: [
        [1, 2],
        [0.6, 1],
      ],
    },
    { kind: 'not-reciprocal', at: 'matrix[0][1]', other: 'matrix[1][0]' },
  ],
  [
    'a diagonal that is not 1',
    'ahp',
    { matrix: [[2]] },
    { kind: 'not-reciprocal', at: 'matrix[0][0]', other: 'matrix[0][0]' },
  ],
  ['a negative cell', 'entropy', { matrix: [[1], [-1]] }, { kind: 'negative', at: 'matrix[1][0]' }],
  [
    'an empty column',
    'entropy',
    {
      matrix: [
        [1, 0],
        [1, 0],
      ],
    },
    { kind: 'all-zero', at: 'matrix[*][1]' },
  ],
  [
    'a criterion that is not there',
    'stability',
    { matrix: MATRIX, criterion: 2 },
    { kind: 'out-of-range', at: 'criterion', least: 0, most: 1 },
  ],
  [
    'a method that is not linear',
    'stability',
    { matrix: MATRIX, method: 'topsis' },
    { kind: 'not-one-of', at: 'method', allowed: ['wsm', 'promethee'] },
  ],
  [
    'no draws',
    'smaa',
    { matrix: MATRIX, draws: 0 },
    { kind: 'out-of-range', at: 'draws', least: 1, most: 1_000_000 },
  ],
  [
    'a concentration of 0',
    'smaa',
    { matrix: MATRIX, concentration: 0 },
    { kind: 'not-positive', at: 'concentration' },
  ],
] as const) {
  test(`${method} refuses ${what} and says where`, () => {
    assert.deepEqual(rankingCalculations[method]?.run(input), { ok: false, reasons: [reason] })
  })
}

test('judgements written with two decimals are still taken as reciprocal', () => {
  assert.ok(
    rankingCalculations.ahp?.run({
      matrix: [
        [1, 3, 7],
        [0.33, 1, 2],
        [0.14, 0.5, 1],
      ],
    }).ok,
  )
})

test('no calculation throws or answers NaN or infinity, whatever JSON it is given', () => {
  const extreme = fc.constantFrom(0, 1, 2, -1, 1e150, -1e150, 5e-324, 1e-160)
  const cells = fc.array(fc.array(extreme, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
  const pair = fc.array(extreme, { minLength: 2, maxLength: 2 })
  const input = fc.record(
    {
      matrix: fc.oneof({ weight: 9, arbitrary: cells }, fc.jsonValue()),
      weights: fc.oneof({ weight: 3, arbitrary: pair }, fc.jsonValue()),
      types: fc.oneof(fc.constantFrom([1, 1], [1, -1], [-1, -1]), fc.jsonValue()),
      normalization: fc.constantFrom(...NORMALISATIONS),
      preference: fc.constantFrom(...PREFERENCES),
      p: fc.oneof(extreme, fc.constant(1e308), pair, fc.jsonValue()),
      q: fc.oneof(extreme, pair),
      draws: fc.constant(8),
    },
    { requiredKeys: ['draws'] },
  )
  let answered = 0
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(rankingCalculations)), input, (method, json) => {
      const result = rankingCalculations[method]?.run(json)
      assert.ok(result !== undefined)
      if (!result.ok) return assert.ok(result.reasons.length > 0)
      answered++
      JSON.stringify(result.value, (key, x) => {
        assert.ok(typeof x !== 'number' || Number.isFinite(x), `${method} ${key}: ${x}`)
        return x
      })
    }),
    { numRuns: 5000 },
  )
  assert.ok(answered > 500)
})
