import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EntryId } from '../contest/entry.ts'
import { departures, shifted, unreasoned } from './departures.ts'

const ids = (words: string) => words.split('') as EntryId[]

test('one that is lifted needs a reason, those it has passed do not', () => {
  assert.deepEqual(departures(ids('abcde'), ids('eabcd')), ids('e'))
  assert.deepEqual(departures(ids('abcde'), ids('bcdea')), ids('a'))
  assert.deepEqual(departures(ids('abcde'), ids('abcde')), [])
})

test('of two that changed places the one that rose needs it', () => {
  assert.deepEqual(departures(ids('abc'), ids('bac')), ids('b'))
})

test('taking those with a reason out leaves the computed order, and no fewer would do', () => {
  const orders = fc.shuffledSubarray(ids('abcdefg'), { minLength: 7 })
  fc.assert(
    fc.property(orders, (decided) => {
      const computed = ids('abcdefg')
      const out = departures(computed, decided)
      const rest = (list: readonly EntryId[]) => list.filter((one) => !out.includes(one))
      assert.deepEqual(rest(decided), rest(computed))
      for (let mask = 0; mask < 128; mask++) {
        const kept = decided.filter((_, i) => (mask >> i) & 1)
        if (kept.length > 7 - out.length)
          assert.notDeepEqual(
            kept,
            computed.filter((one) => kept.includes(one)),
          )
      }
    }),
    { numRuns: 60 },
  )
})

test('a reason of blanks is none', () => {
  const [a, b] = ids('ab')
  if (a === undefined || b === undefined) throw new Error('two letters')
  assert.deepEqual(unreasoned([a, b], [b, a], [{ entry: b, reason: '  ' }]), [b])
  assert.deepEqual(unreasoned([a, b], [b, a], [{ entry: b, reason: 'a market study' }]), [])
})

test('a step up at the top changes nothing', () => {
  assert.deepEqual(shifted(ids('abc'), 'a' as EntryId, -1), ids('abc'))
  assert.deepEqual(shifted(ids('abc'), 'a' as EntryId, 1), ids('bac'))
})
