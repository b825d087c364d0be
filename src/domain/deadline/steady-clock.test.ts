import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LARGEST_CORRECTION_MS, steadyClock } from './steady-clock.ts'

const START = Date.parse('2026-12-03T23:00:00Z')

function machine() {
  const state = { wall: START, passed: 500 }
  const clock = steadyClock(
    () => state.wall,
    () => state.passed,
  )
  const pass = (milliseconds: number) => {
    state.wall += milliseconds
    state.passed += milliseconds
  }
  return { state, clock, pass }
}

test('a clock that is put an hour back or forward does not move the bell', () => {
  for (const step of [3_600_000, -3_600_000]) {
    const { state, clock, pass } = machine()
    pass(59 * 60_000)
    assert.equal(clock.jumped(), 0)
    state.wall += step
    assert.equal(clock.now().toISOString(), '2026-12-03T23:59:00.000Z')
    assert.equal(clock.jumped(), step)
    pass(999)
    assert.equal(clock.now().toISOString(), '2026-12-03T23:59:00.999Z')
    state.wall -= step // and set right again
    assert.equal(clock.now().toISOString(), '2026-12-03T23:59:00.999Z')
    assert.equal(clock.jumped(), 0)
  }
})

test('the small corrections of a time server are followed, however many', () => {
  const correction = fc.integer({ min: -LARGEST_CORRECTION_MS, max: LARGEST_CORRECTION_MS })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(600_000), correction), { maxLength: 50 }), (steps) => {
      const { state, clock, pass } = machine()
      for (const [milliseconds, by] of steps) {
        pass(milliseconds)
        state.wall += by
        assert.equal(clock.now().getTime(), state.wall)
        assert.equal(clock.jumped(), 0)
      }
    }),
  )
})
