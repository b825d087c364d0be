import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EntryId } from '../contest/entry.ts'
import type { PersonId } from '../person/person.ts'
import { assign, type AssignmentWish } from './assignment.ts'

const entry = (n: number) => String(n).padStart(16, '0') as EntryId
const juror = (n: number) => String(n).padStart(16, 'j') as PersonId

const wishes = fc
  .record({
    entries: fc.integer({ min: 1, max: 12 }),
    jurors: fc.integer({ min: 1, max: 6 }),
    perEntry: fc.integer({ min: 1, max: 4 }),
    categories: fc.integer({ min: 1, max: 3 }),
    conflicts: fc.array(fc.tuple(fc.nat(11), fc.nat(5)), { maxLength: 20 }),
    seed: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(
    (drawn): AssignmentWish => ({
      entries: Array.from({ length: drawn.entries }, (_, e) => ({
        id: entry(e),
        category: `c${e % drawn.categories}`,
      })),
      jurors: Array.from({ length: drawn.jurors }, (_, j) => juror(j)),
      conflicts: drawn.conflicts.map(([e, j]) => ({ entry: entry(e), juror: juror(j) })),
      perEntry: drawn.perEntry,
      kept: [],
      seed: drawn.seed,
    }),
  )

test('nobody reads what she has a conflict with, nothing twice, and every entry gets all it can get', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const { readings, short } = assign(wish)
      const keys = readings.map((one) => `${one.juror}/${one.entry}`)
      assert.equal(new Set(keys).size, keys.length)
      for (const one of wish.conflicts) assert.ok(!keys.includes(`${one.juror}/${one.entry}`))
      for (const { id } of wish.entries) {
        const closed = new Set(wish.conflicts.filter((one) => one.entry === id).map((one) => one.juror))
        const free = wish.jurors.filter((one) => !closed.has(one)).length
        // loads have no upper bound, so each entry for itself can have as many as are free of a conflict
        assert.equal(readings.filter((one) => one.entry === id).length, Math.min(wish.perEntry, free))
        assert.equal(
          short.some((one) => one.entry === id),
          free < wish.perEntry,
        )
      }
    }),
  )
})

test('without conflicts no juror reads more than one entry more than another', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const { least, most } = assign({ ...wish, conflicts: [] })
      assert.ok(most - least <= 1, `${least} to ${most}`)
    }),
  )
})

test('no reading can be handed to another juror so that the loads are more equal', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const { readings } = assign(wish)
      const load = (one: PersonId) => readings.filter((reading) => reading.juror === one).length
      const closed = new Set([...wish.conflicts, ...readings].map((one) => `${one.juror}/${one.entry}`))
      for (const reading of readings)
        for (const other of wish.jurors)
          if (!closed.has(`${other}/${reading.entry}`)) assert.ok(load(reading.juror) - load(other) <= 1)
    }),
  )
})

test('what is begun stays, and only the rest is drawn anew when a juror leaves', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const before = assign({ ...wish, conflicts: [] })
      const [gone, ...rest] = wish.jurors
      const kept = before.readings.filter((one, i) => one.juror === gone || i % 2 === 0)
      const after = assign({ ...wish, conflicts: [], jurors: rest, kept, seed: wish.seed + 1 })
      for (const one of kept) assert.ok(after.readings.includes(one))
      for (const one of after.readings) if (one.juror === gone) assert.ok(kept.includes(one))
    }),
  )
})

test('the same seed gives the same draw, another seed most often another', () => {
  const wish: AssignmentWish = {
    entries: Array.from({ length: 20 }, (_, e) => ({ id: entry(e), category: null })),
    jurors: Array.from({ length: 5 }, (_, j) => juror(j)),
    conflicts: [],
    perEntry: 3,
    kept: [],
    seed: 4,
  }
  assert.deepEqual(assign(wish), assign(wish))
  assert.notDeepEqual(assign(wish).readings, assign({ ...wish, seed: 5 }).readings)
})

test('three readings each of 40 entries by 6 jurors join the jurors, and spread two categories', () => {
  const { readings, connected } = assign({
    entries: Array.from({ length: 40 }, (_, e) => ({ id: entry(e), category: e < 12 ? 'a' : 'b' })),
    jurors: Array.from({ length: 6 }, (_, j) => juror(j)),
    conflicts: [],
    perEntry: 3,
    kept: [],
    seed: 1,
  })
  assert.ok(connected)
  for (let j = 0; j < 6; j++) {
    const ofA = readings.filter((one) => one.juror === juror(j) && one.entry < entry(12)).length
    assert.equal(ofA, 6)
  }
})
