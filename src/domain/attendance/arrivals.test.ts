import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arrivalOf, type DoorEvent, inOrder, timesOnSite } from './arrivals.ts'

const DEVICES = ['a', 'b', 'c'].map((letter) => letter.repeat(32))

/** Taps of two or three devices on one registration, each device's clock going on only. */
const taps: fc.Arbitrary<readonly DoorEvent[]> = fc
  .array(
    fc.record({
      device: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom('arrive' as const, 'arrive' as const, 'undo' as const),
      at: fc.integer({ min: 0, max: 40 }),
      seats: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 14 },
  )
  .map((list) => {
    const clock = new Map<number, number>()
    return list.map((one, order) => {
      const at = Math.max(one.at, clock.get(one.device) ?? 0)
      clock.set(one.device, at)
      const device = DEVICES[one.device] ?? ''
      return {
        key: order.toString(16).padStart(32, '0'),
        device,
        order,
        kind: one.kind,
        at,
        seats: one.seats,
      }
    })
  })

test('however devices send their taps, in which order and how often, the arrival is the same', () => {
  fc.assert(
    fc.property(
      taps.chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        ),
      ),
      ([events, sent]) => {
        assert.deepEqual(arrivalOf(sent), arrivalOf(events))
        // also when a phone dies half way and sends all again
        assert.deepEqual(arrivalOf([...sent.slice(0, 3), ...events]), arrivalOf(events))
      },
    ),
    { numRuns: 500 },
  )
})

test('who was checked in and not taken back has arrived, at the earliest time since the last undo', () => {
  fc.assert(
    fc.property(taps, (events) => {
      const ordered = inOrder(events)
      const undone = ordered.findLastIndex(({ kind }) => kind === 'undo')
      const since = ordered.slice(undone + 1)
      const arrival = arrivalOf(events)
      if (since.length === 0) return assert.equal(arrival, null)
      assert.equal(arrival?.at.getTime(), since[0]?.at)
      assert.equal(arrival?.seats, Math.max(...since.map(({ seats }) => seats)))
    }),
    { numRuns: 500 },
  )
})

test('a clock that is two hours ahead is set right, a slow network is not taken for one, and no tap is in the future', () => {
  const hour = 3_600_000
  const now = 100 * hour
  const [first, second] = timesOnSite(
    [
      { at: now + hour, order: 1 },
      { at: now + 2 * hour, order: 2 },
    ],
    { sentAt: now + 2 * hour, now, last: null },
  )
  assert.deepEqual([first?.at, second?.at], [now - hour, now])
  const slow = timesOnSite([{ at: now - 60_000, order: 1 }], { sentAt: now - 9_000, now, last: null })
  assert.equal(slow[0]?.at, now - 60_000)
  const wrong = timesOnSite([{ at: now + hour, order: 1 }], { sentAt: now, now, last: null })
  assert.equal(wrong[0]?.at, now)
})

test('a clock that is set back between two taps does not put the second before the first', () => {
  const set = timesOnSite(
    [
      { at: 1000, order: 7 },
      { at: 400, order: 8 },
    ],
    { sentAt: 2000, now: 2000, last: 900 },
  )
  assert.deepEqual(
    set.map(({ at }) => at),
    [1000, 1000],
  )
  assert.equal(timesOnSite([{ at: 1, order: 9 }], { sentAt: 2000, now: 2000, last: 900 })[0]?.at, 900)
})
