import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answered, emptyAnswer, learned, markSent, nextToSend, shownOf, typed } from './sync.ts'

const KEYS = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [string, string, string]
const known = learned(emptyAnswer('name'), { version: 3, value: 'old' }, false)

test('what is typed in one go is one edit, made from the version that was on the page', () => {
  const first = typed(known, shownOf(known), 'n', KEYS[0])
  const second = typed(first.held, first.shown, 'new', KEYS[1])
  assert.equal(second.held.pending.length, 1)
  assert.deepEqual(nextToSend(second.held), { key: KEYS[1], question: 'name', base: 3, value: 'new' })
})

test('an edit that may have left stays as it is, and the next one stands on its verdict', () => {
  const first = typed(known, shownOf(known), 'n', KEYS[0])
  const second = typed(markSent(first.held, KEYS[0]), first.shown, 'new', KEYS[1])
  assert.equal(nextToSend(second.held)?.key, KEYS[0])
  const after = answered(second.held, KEYS[0], { kind: 'kept', version: 4 })
  assert.equal(nextToSend(after)?.base, 4)
})

test('a text that stands beside another does not count as having seen that other', () => {
  const first = typed(known, shownOf(known), 'n', KEYS[0])
  const second = typed(markSent(first.held, KEYS[0]), first.shown, 'new', KEYS[1])
  const current = { question: 'name', version: 4, base: 3, value: 'hers', author: null, at: new Date(0) }
  const after = answered(second.held, KEYS[0], { kind: 'beside', version: 5, current })
  assert.equal(nextToSend(after)?.base, 3)
  assert.equal(after.toChoose, true)
})

test('a text that the site refuses stays on the phone until its writer has corrected it', () => {
  const first = typed(known, shownOf(known), 'x', KEYS[0])
  const refused = answered(markSent(first.held, KEYS[0]), KEYS[0], { kind: 'refused', reason: 'too-long' })
  assert.equal(nextToSend(refused), null)
  assert.equal(shownOf(refused).value, 'x')
  const corrected = typed(refused, first.shown, 'y', KEYS[1]).held
  assert.deepEqual(
    corrected.pending.map(({ value }) => value),
    ['y'],
  )
})

test('a page opened before its text was received goes on from the version that it became', () => {
  const first = typed(known, shownOf(known), 'n', KEYS[0])
  const received = answered(markSent(first.held, KEYS[0]), KEYS[0], { kind: 'kept', version: 4 })
  assert.equal(nextToSend(typed(received, first.shown, 'new', KEYS[1]).held)?.base, 4)
})
