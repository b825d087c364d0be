import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quantileOf, SPREADS } from './distribution.ts'

const estimates = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(500), fc.nat(500))
  .map(([low, up, further]) => ({ low, mode: low + up, high: low + up + further }))
const shares = fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true })

test('a drawn value lies between low and high and grows with its share', () => {
  fc.assert(
    fc.property(estimates, fc.constantFrom(...SPREADS), shares, shares, (estimate, spread, a, b) => {
      const quantile = quantileOf(estimate, spread)
      const [below, above] = [quantile(Math.min(a, b)), quantile(Math.max(a, b))]
      assert.ok(estimate.low <= below && below <= above && above <= estimate.high)
    }),
  )
})

function meanOf(spread: 'triangular' | 'pert', low: number, mode: number, high: number) {
  const quantile = quantileOf({ low, mode, high }, spread)
  let sum = 0
  for (let i = 0; i < 20_000; i += 1) sum += quantile((i + 0.5) / 20_000)
  return sum / 20_000
}

test('the mean of the triangle is the mean of its three corners', () => {
  assert.ok(Math.abs(meanOf('triangular', 0, 1, 5) - 2) < 1e-4)
})

test('the mean of PERT is (low + 4 mode + high) / 6 (Malcolm et al. 1959)', () => {
  assert.ok(Math.abs(meanOf('pert', 0, 1, 4) - 8 / 6) < 1e-4)
  assert.ok(Math.abs(meanOf('pert', 0, 0, 6) - 1) < 1e-4)
})

test('no spread is one value', () => {
  assert.equal(quantileOf({ low: 3, mode: 3, high: 3 }, 'pert')(0.99), 3)
})
