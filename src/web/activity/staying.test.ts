import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { staying } from './staying.ts'

test('one card that falls to the end moves alone', () => {
  assert.deepEqual([...staying([1, 2, 3, 0])].sort(), [0, 1, 2])
})

test('cards that come from another list never stay', () => {
  assert.deepEqual([...staying([-1, 0, -1, 1])].sort(), [1, 3])
  assert.equal(staying([-1, -1]).size, 0)
  assert.equal(staying([]).size, 0)
})

test('those that stay are in rising order, and at least as many as any single rising neighbour run', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 46 }), (places) => {
      const kept = [...staying(places)].sort((a, b) => a - b).map((index) => places[index] ?? 0)
      for (let i = 1; i < kept.length; i++) assert.ok((kept[i] ?? 0) > (kept[i - 1] ?? 0))
      let run = 0
      for (let i = 0, length = 0; i < places.length; i++) {
        length = i > 0 && (places[i] ?? 0) > (places[i - 1] ?? 0) ? length + 1 : 1
        run = Math.max(run, length)
      }
      assert.ok(kept.length >= run)
    }),
  )
})
