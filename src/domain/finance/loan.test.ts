import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Centimes } from '../basics/money.ts'
import { loanSchedule } from './loan.ts'

const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0)
const loans = fc
  .record({
    amount: fc.integer({ min: 0, max: 1e12 }),
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
    months: fc.integer({ min: 1, max: 120 }),
    grace: fc.nat(119),
  })
  .filter(({ months, grace }) => grace < months)

test('the principal repaid is the loan, to the centime, and nothing is owed at the end', () => {
  fc.assert(
    fc.property(loans, ({ amount, rate, months, grace }) => {
      const { principal, owed } = loanSchedule(amount as Centimes, rate, months, grace)
      assert.equal(sum(principal), amount)
      assert.equal(owed.at(-1), 0)
      assert.ok([...principal, ...owed].every((part) => Number.isInteger(part) && part >= 0))
    }),
  )
})

test('months of grace pay interest only', () => {
  fc.assert(
    fc.property(loans, ({ amount, rate, months, grace }) => {
      const { principal, interest } = loanSchedule(amount as Centimes, rate, months, grace)
      assert.ok(principal.slice(0, grace).every((part) => part === 0))
      assert.equal(new Set(interest.slice(0, grace + 1)).size, 1)
    }),
  )
})

test('instalments after the grace are equal, but for the last one', () => {
  const { principal, interest } = loanSchedule(10_000_000 as Centimes, 0.06, 60, 6)
  const paid = principal.map((part, i) => part + (interest[i] ?? 0))
  assert.equal(new Set(paid.slice(6, -1)).size, 1)
  assert.ok(Math.abs((paid.at(-1) ?? 0) - (paid.at(-2) ?? 0)) < 60)
})
