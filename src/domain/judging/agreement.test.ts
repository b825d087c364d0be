import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kendallW, krippendorffAlpha, pairAgreement } from './agreement.ts'

/** Krippendorff 2011, example C: four observers, twelve units, 0 where one has said nothing. */
const OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
  [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
]
const UNITS = Array.from({ length: 12 }, (_, u) =>
  OBSERVERS.flatMap((row) => (row[u] === 0 ? [] : [row[u] ?? 0])),
)

test("Krippendorff's own example gives what he prints", () => {
  assert.equal(krippendorffAlpha(UNITS, 'nominal')?.toFixed(3), '0.743')
  assert.equal(krippendorffAlpha(UNITS, 'ordinal')?.toFixed(3), '0.815')
  assert.equal(krippendorffAlpha(UNITS, 'interval')?.toFixed(3), '0.849')
})

test('three managers who rank six applicants: the W of 0.16 of Siegel 1956', () => {
  const ranks = [
    [1, 6, 3, 2, 5, 4],
    [1, 5, 6, 4, 2, 3],
    [6, 3, 2, 5, 4, 1],
  ]
  assert.equal(kendallW(ranks)?.toFixed(2), '0.16')
})

test('alpha is 1 where all agree, and nothing is said where all marks are the same', () => {
  assert.equal(krippendorffAlpha([[1, 1], [5, 5, 5], [3]], 'ordinal'), 1)
  assert.equal(
    krippendorffAlpha(
      [
        [2, 2],
        [2, 2],
      ],
      'ordinal',
    ),
    null,
  )
  assert.equal(krippendorffAlpha([[2], [3]], 'interval'), null)
})

test('two jurors who contradict each other on every pair have u = -1, who agree 1', () => {
  assert.equal(pairAgreement([{ first: 1, second: 1, ties: 0 }]), -1)
  assert.equal(
    pairAgreement([
      { first: 2, second: 0, ties: 0 },
      { first: 0, second: 3, ties: 0 },
    ]),
    1,
  )
  assert.equal(pairAgreement([{ first: 1, second: 0, ties: 1 }]), 0)
  assert.equal(pairAgreement([{ first: 1, second: 0, ties: 0 }]), null)
})

test('W lies between 0 and 1, and is 1 for one order said by all', () => {
  const order = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 })
  fc.assert(
    fc.property(fc.array(order, { minLength: 2, maxLength: 6 }), order, (rows, one) => {
      const w = kendallW(rows) ?? -1
      assert.ok(w >= 0 && w <= 1 + 1e-12)
      assert.ok(Math.abs((kendallW(rows.map(() => one)) ?? 0) - 1) < 1e-12)
    }),
  )
})
