import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCurrent, momentOf } from './legal-moment.ts'

const at = (civil: string) => {
  const read = momentOf(civil)
  assert.ok(read.ok, civil)
  return { ...read.value, at: read.value.at.toISOString() }
}

test('a deadline typed in today’s time is that instant', () => {
  const { civil, at: instant, note } = at('2026-12-03T23:59')
  assert.deepEqual([civil, instant, note], ['2026-12-03T23:59', '2026-12-03T23:59:00.000Z', null])
})

test('the hour that came twice on 20 September 2026 is the later one, and the operator is told', () => {
  const repeated = at('2026-09-20T01:30')
  assert.deepEqual([repeated.at, repeated.note], ['2026-09-20T01:30:00.000Z', 'repeated-hour'])
  assert.equal(at('2026-09-19T23:59').at, '2026-09-19T22:59:00.000Z')
  assert.equal(at('2026-09-20T00:59').note, null)
})

test('an hour that never was moves forward by what was skipped', () => {
  const skipped = at('2026-03-22T02:30')
  assert.deepEqual(
    [skipped.civil, skipped.at, skipped.note],
    ['2026-03-22T03:30', '2026-03-22T02:30:00.000Z', 'skipped-hour'],
  )
})

test('what is no time of a calendar is refused', () => {
  for (const typed of [
    '',
    '2026-02-29T10:00',
    '2026-13-01T10:00',
    '2026-01-01 10:00',
    '2017-01-01T10:00',
    '2026-01-01T24:00',
  ])
    assert.equal(momentOf(typed).ok, false, typed)
})

test('a moment kept under other rules is told from one that still holds', () => {
  const read = momentOf('2026-12-03T10:00')
  assert.ok(read.ok)
  assert.equal(isCurrent(read.value), true)
  assert.equal(isCurrent({ ...read.value, at: new Date('2026-12-03T09:00Z'), rules: 'older' }), false)
})
