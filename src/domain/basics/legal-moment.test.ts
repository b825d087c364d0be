import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civilBy, isCurrent, momentOf } from './legal-moment.ts'
import { LEGAL_TIME, legalOffset } from './legal-time.ts'

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

const YEARS = { min: Date.parse('2019-01-01T00:00Z'), max: Date.parse('2035-12-31T23:59Z') }
const minute = fc.integer(YEARS).map((at) => new Date(Math.floor(at / 60_000) * 60_000))

test('the minute before midnight of the days around the changes of the clock, leap days and years’ ends is exact', () => {
  const instants: readonly (readonly [civil: string, instant: string])[] = [
    ['2026-09-19T23:59', '2026-09-19T22:59'],
    ['2026-09-20T23:59', '2026-09-20T23:59'],
    ['2026-02-14T23:59', '2026-02-14T22:59'],
    ['2026-02-15T23:59', '2026-02-15T23:59'],
    ['2026-03-21T23:59', '2026-03-21T23:59'],
    ['2026-03-22T23:59', '2026-03-22T22:59'],
    ['2024-02-29T23:59', '2024-02-29T22:59'],
    ['2028-02-29T23:59', '2028-02-29T23:59'],
    ['2025-12-31T23:59', '2025-12-31T22:59'],
    ['2026-12-31T23:59', '2026-12-31T23:59'],
    ['2027-01-01T00:00', '2027-01-01T00:00'],
  ]
  for (const [civil, instant] of instants) assert.equal(at(civil).at, `${instant}:00.000Z`, civil)
})

test('Ramadan of 2026 begins and ends to the millisecond', () => {
  const offset = (instant: string) => legalOffset(new Date(instant))
  assert.equal(offset('2026-02-15T01:59:59.999Z'), 60)
  assert.equal(offset('2026-02-15T02:00:00.000Z'), 0)
  assert.equal(offset('2026-03-22T01:59:59.999Z'), 0)
  assert.equal(offset('2026-03-22T02:00:00.000Z'), 60)
})

test('from 2019 to 2035 an instant and its time on the wall lead to each other, or to the later one of two', () => {
  fc.assert(
    fc.property(minute, (instant) => {
      const read = momentOf(civilBy(LEGAL_TIME, instant))
      assert.ok(read.ok)
      const later = read.value.at.getTime() - instant.getTime()
      assert.ok(later === 0 || (later === 3_600_000 && read.value.note === 'repeated-hour'))
      assert.equal(civilBy(LEGAL_TIME, read.value.at), read.value.civil)
    }),
    { numRuns: 5000 },
  )
})

test('from 2019 to 2035 the table says what tzdata 2026c of this Node says, to the minute', () => {
  assert.ok((process.versions.tz ?? '') >= '2026c')
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Africa/Casablanca',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const edges = LEGAL_TIME.changes.flatMap(({ from }) => [from - 60_000, from, from + 60_000])
  for (const edge of edges.slice(3))
    assert.equal(civilBy(LEGAL_TIME, new Date(edge)), clock.format(edge).replace(' ', 'T'))
  fc.assert(
    fc.property(
      minute,
      (instant) => civilBy(LEGAL_TIME, instant) === clock.format(instant).replace(' ', 'T'),
    ),
    { numRuns: 5000 },
  )
})
