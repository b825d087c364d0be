import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { territoryCalculations } from './calculations.ts'
import { locationQuotients, specialised } from './location-quotient.ts'
import { reflections } from './reflections.ts'
import { shiftShare } from './shift-share.ts'

const count = fc.integer({ min: 0, max: 1_000_000 })
const table = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

function near(a: number, b: number, scale: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, scale)
}

test('the location quotient of the nation itself is 1 for every activity it has', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 20 }), (nation) => {
      const result = locationQuotients([nation], nation)
      assert.ok(result.ok)
      for (const [s, quotient] of (result.value[0] ?? []).entries()) {
        if (nation[s] === 0) assert.equal(quotient, null)
        else assert.ok(near(quotient ?? Number.NaN, 1, 1))
      }
    }),
  )
})

test('location quotients of an activity, weighted by the size of the territories, average 1', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const result = locationQuotients(counts, null)
      assert.ok(result.ok)
      const sizes = counts.map((row) => row.reduce((a, b) => a + b, 0))
      const whole = sizes.reduce((a, b) => a + b, 0)
      for (const s of counts[0]?.keys() ?? []) {
        if (!counts.some((row) => (row[s] ?? 0) > 0)) continue
        const mean = sizes.reduce((sum, size, i) => sum + (size / whole) * (result.value[i]?.[s] ?? 0), 0)
        assert.ok(near(mean, 1, 1))
      }
    }),
  )
})

test('a territory without any activity has no quotient, and is not specialised', () => {
  const result = locationQuotients(
    [
      [0, 0],
      [1, 3],
    ],
    null,
  )
  assert.ok(result.ok)
  assert.deepEqual(result.value[0], [null, null])
  assert.deepEqual(specialised(result.value), [
    [0, 0],
    [1, 1],
  ])
})

test('the three parts of shift-share add up to the change, for each industry and in total', () => {
  const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), count, count, count), {
    minLength: 1,
    maxLength: 15,
  })
  fc.assert(
    fc.property(list, (industries) => {
      const column = (k: number) => industries.map((industry) => industry[k] ?? 0)
      const result = shiftShare({ t0: column(0), t1: column(1) }, { t0: column(2), t1: column(3) })
      assert.ok(result.ok)
      const scale = 1e6 * 1e6
      for (const shift of [result.value, ...result.value.perIndustry]) {
        assert.ok(near(shift.national + shift.mix + shift.regional, shift.total, scale))
      }
      const change = column(3).reduce((a, b) => a + b, 0) - column(2).reduce((a, b) => a + b, 0)
      assert.equal(result.value.total, change)
    }),
  )
})

test('the nation compared with itself has neither mix nor regional share', () => {
  const nation = { t0: [400, 150, 150, 400], t1: [440, 210, 135, 480] }
  const result = shiftShare(nation, nation)
  assert.ok(result.ok)
  assert.ok(near(result.value.mix, 0, 1) && near(result.value.regional, 0, 1))
})

test('an industry new to region and nation is regional share; one only the region had is refused', () => {
  const born = shiftShare({ t0: [10, 0], t1: [10, 5] }, { t0: [4, 0], t1: [4, 5] })
  assert.ok(born.ok)
  assert.equal(born.value.perIndustry[1]?.regional, 5)
  const orphan = shiftShare({ t0: [10, 0], t1: [10, 5] }, { t0: [4, 1], t1: [4, 5] })
  assert.deepEqual(orphan, {
    ok: false,
    reasons: [{ kind: 'smaller-than', at: 'nation.t0[1]', other: 'region.t0[1]' }],
  })
})

test('reflections stay between the least and the greatest k0 of the side they average', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const links = counts.map((row) => row.map((n) => n % 2))
      const result = reflections(links, 4)
      assert.ok(result.ok)
      const most = Math.max(...result.value.diversity.flat().map((k) => k ?? 0))
      assert.ok(most <= Math.max(links.length, links[0]?.length ?? 0) + 1e-9)
      for (const [i, row] of links.entries()) {
        const alone = row.every((link) => link === 0)
        for (const step of [1, 2, 3, 4]) assert.equal(result.value.diversity[step]?.[i] === null, alone)
      }
    }),
  )
})

for (const [what, method, input, reason] of [
  ['a matrix that is text', 'lq', { matrix: 'abc' }, { kind: 'not-a-matrix', at: 'matrix' }],
  ['no matrix', 'reflections', {}, { kind: 'missing', at: 'matrix' }],
  [
    'a ragged row',
    'lq',
    { matrix: [[1, 2], [3]] },
    { kind: 'ragged-row', at: 'matrix[1]', expected: 2, found: 1 },
  ],
  ['a negative count', 'lq', { matrix: [[1, -2]] }, { kind: 'negative', at: 'matrix[0][1]' }],
  [
    'a nation of another length',
    'lq',
    { matrix: [[1, 2]], nation: [1] },
    { kind: 'wrong-length', at: 'nation', expected: 2, found: 1 },
  ],
  ['a count that is text', 'lq', { e_is: '1', e_s: 2, e_i: 3, e: 4 }, { kind: 'not-a-number', at: 'e_is' }],
  ['half a step', 'reflections', { matrix: [[1]], steps: 0.5 }, { kind: 'not-an-integer', at: 'steps' }],
  [
    'lists of different lengths',
    'shift-share',
    { nation: { t0: [1, 2], t1: [1] }, region: { t0: [1, 2], t1: [1, 2] } },
    { kind: 'wrong-length', at: 'nation.t1', expected: 2, found: 1 },
  ],
  ['no region', 'shift-share', { nation: { t0: [1], t1: [1] } }, { kind: 'missing', at: 'region' }],
  [
    'a nation with nothing',
    'shift-share',
    { nation: { t0: [0], t1: [1] }, region: { t0: [0], t1: [1] } },
    { kind: 'all-zero', at: 'nation.t0' },
  ],
] as const) {
  test(`${method} refuses ${what} and says where`, () => {
    assert.deepEqual(territoryCalculations[method]?.run(input), { ok: false, reasons: [reason] })
  })
}
