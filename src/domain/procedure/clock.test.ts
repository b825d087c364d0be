import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alarmOf, clockOf, HEEDS } from './clock.ts'

test('the day of filing is day 0 whatever the hour, and the sixtieth day is still in time', () => {
  const filed = new Date('2026-11-22T23:59:00Z')
  assert.deepEqual(clockOf('idea', filed, new Date('2026-11-22T23:59:59Z')), {
    day: 0,
    days: 60,
    until: { year: 2027, month: 1, day: 21 },
    heed: 'calm',
  })
  assert.equal(clockOf('idea', filed, new Date('2026-11-23T00:00:00Z')).day, 1)
  assert.equal(clockOf('idea', filed, new Date('2027-01-20T23:59:59Z')).heed, 'near')
  assert.equal(clockOf('idea', filed, new Date('2027-01-21T23:59:59Z')).heed, 'last')
  assert.equal(clockOf('idea', filed, new Date('2027-01-22T00:00:00Z')).heed, 'over')
})

test('an hour that was legal time then counts as the day it was on a Moroccan clock', () => {
  // an hour ahead of UTC until 20 September 2026
  assert.equal(clockOf('help', new Date('2026-09-01T23:30:00Z'), new Date('2026-09-02T12:00:00Z')).day, 0)
})

test('a file only ever needs more heed, and its last day never moves', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2019-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      fc.array(fc.integer({ min: 0, max: 100 * 86_400_000 }), { minLength: 2, maxLength: 8 }),
      (filed, waits) => {
        const clocks = waits
          .toSorted((a, b) => a - b)
          .map((wait) => clockOf('idea', filed, new Date(filed.getTime() + wait)))
        for (const [at, clock] of clocks.entries()) {
          const before = clocks[at - 1] ?? clock
          assert.ok(HEEDS.indexOf(clock.heed) >= HEEDS.indexOf(before.heed))
          assert.deepEqual(clock.until, before.until)
          assert.equal(clock.heed === 'over', clock.day > 60)
        }
      },
    ),
  )
})

test('agents are told at 80 and at 100 per cent of the days, and the eye sees 50 too', () => {
  const filed = new Date('2026-11-01T12:00:00Z')
  const on = (day: number) => clockOf('help', filed, new Date(filed.getTime() + day * 86_400_000))
  assert.deepEqual(
    [0, 29, 30, 47, 48, 59, 60, 61].map((day) => on(day).heed),
    ['calm', 'calm', 'half', 'half', 'near', 'near', 'last', 'over'],
  )
  assert.deepEqual(
    [47, 48, 59, 60, 61].map((day) => alarmOf(on(day))),
    [null, 'near', 'near', 'over', 'over'],
  )
})
