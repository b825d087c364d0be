import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { netPresentValue } from './present-value.ts'
import { internalRateOfReturn } from './rate-of-return.ts'

const rates = (flows: readonly number[]) => {
  const found = internalRateOfReturn(flows)
  return found.kind === 'none' ? [] : found.kind === 'one' ? [found.rate] : found.rates
}
const close = (found: readonly number[], expected: readonly number[]) => {
  assert.equal(found.length, expected.length, `${found}`)
  expected.forEach((rate, i) => {
    assert.ok(Math.abs((found[i] ?? Number.NaN) - rate) < 1e-9, `${found}`)
  })
}

test('flows that only come in, only go out, or are all zero have no rate of return', () => {
  for (const flows of [[100, 20], [-100, -20], [0, 0], [5], []])
    assert.equal(internalRateOfReturn(flows).kind, 'none')
})

test('a change of sign is not enough: a series may still have no rate', () => {
  assert.equal(internalRateOfReturn([-100, 100, -100]).kind, 'none')
})

test('two and three rates are all found', () => {
  close(rates([-100, 230, -132]), [0.1, 0.2])
  close(rates([-1, 6, -11, 6]), [0, 1, 2])
})

test('a curve that only touches zero has one rate', () => {
  close(rates([-100, 220, -121]), [0.1])
})

test('two rates a thousandth apart are both found, where a grid would see none', () => {
  close(rates([-1, 2.201, -1.1 * 1.101]), [0.1, 0.101])
})

test('rates below zero and above a thousand per cent are found', () => {
  close(rates([-100, 10]), [-0.9])
  close(rates([-1, 1001]), [1000])
})

test('a series of 121 monthly flows has its rate', () => {
  const flows = [-100_000, ...Array.from({ length: 120 }, (_, i) => 1200 + 300 * Math.sin(i))]
  const [rate] = rates(flows)
  assert.ok(rate !== undefined && Math.abs(netPresentValue(rate, flows, 0)) < 1e-6)
})

test('hostile sizes neither overflow nor hang', () => {
  close(rates([-1e300, 1e-300, 5e299]), [Math.SQRT1_2 - 1])
  assert.equal(internalRateOfReturn(Array.from({ length: 121 }, (_, i) => (i % 2 ? 1 : -1.01))).kind, 'none')
})

test('every rate put into a series is found again, and each found one brings its value to zero', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: -8, max: 30 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(distinct, (tenths) => {
      const roots = tenths.map((tenth) => tenth / 10).sort((a, b) => a - b)
      let flows = [-1]
      for (const root of roots)
        flows = [...flows, 0].map((flow, i) => flow - (flows[i - 1] ?? 0) * (1 + root))
      close(
        rates(flows).map((rate) => Math.round(rate * 1e6) / 1e6),
        roots,
      )
    }),
  )
})

test('an outlay followed by receipts has exactly one rate, however long', () => {
  const receipts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 130 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), receipts, (outlay, inflows) => {
      fc.pre(inflows.some((flow) => flow > 0))
      assert.equal(internalRateOfReturn([-outlay, ...inflows]).kind, 'one')
    }),
  )
})
