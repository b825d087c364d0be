import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fiveClasses } from './quantiles.ts'

test('a higher value never falls in a lower class, and every value lies in the range its class shows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 200 }), (values) => {
      const { classOf, ranges } = fiveClasses(values)
      const sorted = [...values].sort((a, b) => a - b)
      assert.ok(sorted.every((value, i) => i === 0 || classOf(value) >= classOf(sorted[i - 1] ?? value)))
      for (const value of values) {
        const range = ranges.find(({ index }) => index === classOf(value))
        assert.ok(range !== undefined && value >= range.low && value <= range.high)
      }
    }),
  )
})

test('a hundred different values make five classes of twenty', () => {
  const values = Array.from({ length: 100 }, (_, i) => i)
  const { classOf } = fiveClasses(values)
  for (const index of [0, 1, 2, 3, 4])
    assert.equal(values.filter((value) => classOf(value) === index).length, 20)
})
