import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../basics/random.ts'
import type { EntryId } from '../contest/entry.ts'
import { nextPair, type PairEntry, pairKey } from './pair-routing.ts'

const entry = (n: number, ability = 0, error = 1): PairEntry => ({
  id: String(n).padStart(16, '0') as EntryId,
  ability,
  error,
  seen: 0,
})
const asKey = (pair: readonly [EntryId, EntryId] | null) => (pair === null ? null : pairKey(...pair))
const none = { answered: new Set<string>(), asked: new Map<string, number>() }

test('equal entries are asked before those far apart, uncertain ones before well-known ones', () => {
  const [a, b, far, known] = [entry(1), entry(2, 0.1), entry(3, 4), entry(4, 0, 0.1)]
  const pair = nextPair([far, a, known, b], none.answered, none.asked, seededRandom(1))
  assert.equal(asKey(pair), pairKey(a.id, b.id))
})

test('every pair is asked once, then none', () => {
  const entries = Array.from({ length: 6 }, (_, n) => entry(n))
  const answered = new Set<string>()
  const random = seededRandom(2)
  for (let turn = 0; turn < 15; turn++) {
    const key = asKey(nextPair(entries, answered, none.asked, random))
    assert.ok(key !== null && !answered.has(key))
    answered.add(key)
  }
  assert.equal(nextPair(entries, answered, none.asked, random), null)
})

test('a pair that others were asked comes later, and so does an entry she has seen', () => {
  const entries = [entry(1), entry(2), entry(3), entry(4)]
  const [a, b, c, d] = entries
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four')
  const asked = new Map([[pairKey(a.id, b.id), 2]])
  const seen = entries.map((one) => (one === c || one === d ? { ...one, seen: 5 } : one))
  for (let seed = 0; seed < 20; seed++) {
    assert.notEqual(asKey(nextPair(entries, none.answered, asked, seededRandom(seed))), pairKey(a.id, b.id))
    assert.equal(asKey(nextPair(seen, none.answered, none.asked, seededRandom(seed))), pairKey(a.id, b.id))
  }
})

test('who stands first is drawn', () => {
  const firsts = Array.from(
    { length: 60 },
    (_, seed) => nextPair([entry(1), entry(2)], none.answered, none.asked, seededRandom(seed))?.[0],
  )
  assert.equal(new Set(firsts).size, 2)
})

test('no pair is left where she may read one entry only', () => {
  assert.equal(nextPair([entry(1)], none.answered, none.asked, seededRandom(1)), null)
})
