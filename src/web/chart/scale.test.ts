import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linear, roundTicks } from './scale.ts'

test('ticks are round, rise, cover the values and hold zero', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      (low, span) => {
        const ticks = roundTicks(low, low + span)
        const first = ticks[0] ?? Number.NaN
        const last = ticks[ticks.length - 1] ?? Number.NaN
        const slack = 1e-6 * Math.max(1, Math.abs(low), Math.abs(low + span))
        assert.ok(first <= Math.min(0, low) + slack && last >= Math.max(0, low + span) - slack)
        assert.ok(ticks.every((tick, i) => i === 0 || tick > (ticks[i - 1] ?? 0)))
        assert.ok(ticks.length >= 2 && ticks.length <= 12)
      },
    ),
  )
})

test('a range too small to be divided is drawn like an empty one', () => {
  assert.deepEqual(roundTicks(Number.MIN_VALUE, Number.MIN_VALUE), [0, 1])
  assert.deepEqual(roundTicks(-Number.MIN_VALUE, 0), [0, 1])
  assert.deepEqual(roundTicks(0, 0), [0, 1])
})

test('a scale puts its ends at the ends of the drawing', () => {
  const scale = linear(0, 100, 10, 110)
  assert.equal(scale.at(scale.ticks[0] ?? 0), 10)
  assert.equal(scale.at(scale.ticks[scale.ticks.length - 1] ?? 0), 110)
})
