import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { interestBetween, interestPart, payment, principalBetween, principalPart } from './annuity.ts'

const loans = fc.record({
  rate: fc.double({ min: 0, max: 0.2, noNaN: true }),
  periods: fc.integer({ min: 1, max: 240 }),
  due: fc.constantFrom(0 as const, 1 as const),
})

test('the payments of a loan repay it exactly, whatever their moment', () => {
  fc.assert(
    fc.property(loans, ({ rate, periods, due }) => {
      const repaid = principalBetween(rate, periods, 1000, 1, periods, due)
      assert.ok(Math.abs(repaid + 1000) < 1e-6, `${repaid}`)
    }),
  )
})

test('interest and principal of a span are the sums of their payments', () => {
  fc.assert(
    fc.property(loans, fc.nat(), fc.nat(), ({ rate, periods, due }, a, b) => {
      const [start, end] = [1 + Math.min(a % periods, b % periods), 1 + Math.max(a % periods, b % periods)]
      let [interest, principal] = [0, 0]
      for (let period = start; period <= end; period += 1) {
        interest += interestPart(rate, period, periods, 1000, 0, due)
        principal += principalPart(rate, period, periods, 1000, 0, due)
      }
      assert.ok(Math.abs(interest - interestBetween(rate, periods, 1000, start, end, due)) < 1e-6)
      assert.ok(Math.abs(principal - principalBetween(rate, periods, 1000, start, end, due)) < 1e-6)
    }),
  )
})

test('a loan without interest is repaid in equal parts', () => {
  assert.equal(payment(0, 10, 1000, 0, 0), -100)
  assert.equal(interestBetween(0, 10, 1000, 1, 10, 0), 0)
})

test('a very small rate does not lose its digits', () => {
  assert.ok(Math.abs(interestBetween(1e-12, 12, 1000, 1, 12, 0) + 6.5e-9) < 1e-12)
})
