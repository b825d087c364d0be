import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitsTheRoom, mayHaveSeats, promoted, type Queued, seatsTaken, standingOfNew } from './queue.ts'
import { parseRegistrationId, type RegistrationId } from './registration.ts'

const idOf = (n: number) => parseRegistrationId(String(n).padStart(16, '0')) as RegistrationId

type Step =
  | { readonly do: 'register'; readonly seats: number }
  | { readonly do: 'cancel'; readonly which: number }
  | { readonly do: 'resize'; readonly which: number; readonly seats: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('register' as const), seats: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel' as const), which: fc.nat(30) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('resize' as const),
      which: fc.nat(30),
      seats: fc.integer({ min: 1, max: 6 }),
    }),
  },
)

/** As the operations do it: each change, then whoever waits longest gets what is free. */
function after(queued: readonly Queued[], one: Step, capacity: number | null): readonly Queued[] {
  const changed = changedBy(queued, one, capacity)
  const given = promoted({ capacity, queued: changed })
  return changed.map((each) => (given.includes(each.id) ? { ...each, standing: 'confirmed' as const } : each))
}

function changedBy(queued: readonly Queued[], one: Step, capacity: number | null): readonly Queued[] {
  if (one.do === 'register') {
    if (!fitsTheRoom(one.seats, { capacity })) return queued
    const place = queued.length
    const standing = standingOfNew(one.seats, { capacity, queued })
    return [...queued, { id: idOf(place), seats: one.seats, standing, place }]
  }
  const chosen = queued[one.which % Math.max(1, queued.length)]
  if (chosen === undefined || chosen.standing === 'cancelled') return queued
  if (one.do === 'cancel')
    return queued.map((each) => (each === chosen ? { ...each, standing: 'cancelled' as const } : each))
  const open = queued.filter(({ standing }) => standing !== 'cancelled')
  if (!mayHaveSeats(chosen.id, one.seats, { capacity, queued: open })) return queued
  return queued.map((each) => (each === chosen ? { ...each, seats: one.seats } : each))
}

test('whatever people do, never more seats are confirmed than there are, nobody overtakes, and no seat is left empty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(step, { maxLength: 60 }), (capacity, steps) => {
      let queued: readonly Queued[] = []
      for (const one of steps) {
        const before = queued
        queued = after(queued, one, capacity)
        assert.ok(seatsTaken({ queued }) <= capacity)
        const waiting = queued.filter(({ standing }) => standing === 'waiting')
        for (const each of queued) {
          const was = before.find(({ id }) => id === each.id)
          if (each.standing === 'confirmed' && was?.standing !== 'confirmed')
            assert.ok(
              waiting.every(({ place }) => place > each.place),
              'nobody who came earlier still waits',
            )
          if (was?.standing === 'confirmed') assert.notEqual(each.standing, 'waiting', 'a promise is kept')
        }
        const first = waiting.toSorted((a, b) => a.place - b.place)[0]
        if (first !== undefined) assert.ok(first.seats > capacity - seatsTaken({ queued }))
      }
    }),
    { numRuns: 500 },
  )
})

test('without a limit everybody has a seat', () => {
  assert.equal(standingOfNew(20, { capacity: null, queued: [] }), 'confirmed')
  const waiting: Queued = { id: idOf(1), seats: 3, standing: 'waiting', place: 1 }
  assert.deepEqual(promoted({ capacity: null, queued: [waiting] }), [waiting.id])
})

test('a room that has become smaller takes no promise back, and confirms nobody until there is place again', () => {
  const queued: readonly Queued[] = [
    { id: idOf(1), seats: 5, standing: 'confirmed', place: 1 },
    { id: idOf(2), seats: 1, standing: 'waiting', place: 2 },
  ]
  assert.deepEqual(promoted({ capacity: 4, queued }), [])
  assert.equal(standingOfNew(1, { capacity: 4, queued }), 'waiting')
  assert.deepEqual(promoted({ capacity: 6, queued }), [idOf(2)])
})

test('a party too large for a room that was made smaller holds up nobody', () => {
  const queued: readonly Queued[] = [
    { id: idOf(1), seats: 9, standing: 'waiting', place: 1 },
    { id: idOf(2), seats: 2, standing: 'waiting', place: 2 },
  ]
  assert.deepEqual(promoted({ capacity: 4, queued }), [idOf(2)])
})
