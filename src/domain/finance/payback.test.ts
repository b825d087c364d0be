import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paybackPeriods } from './payback.ts'

test('payback is the first period after which the total never falls below zero again', () => {
  assert.equal(paybackPeriods([-100, 50, 50, 10]), 2)
  assert.equal(paybackPeriods([-100, 120, -50, 40]), 3)
  assert.equal(paybackPeriods([-100, 50]), null)
  assert.equal(paybackPeriods([0, 10]), 0)
})
