import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { agendaOf, isAhead } from './agenda.ts'
import { MEETING_STANDINGS, type Meeting, type MeetingTime } from './meeting.ts'
import { testMeeting } from './testing/meeting.ts'

const NOW = new Date('2026-11-22T12:00Z')
const ALL = { territory: null, tour: null }

function hour(at: string, minutes = 60): MeetingTime {
  return { kind: 'hour', start: { civil: at, at: new Date(`${at}Z`), rules: '' }, minutes }
}

const one = (id: string, when: MeetingTime, rest: Partial<Meeting> = {}) =>
  testMeeting({ id, when, standing: 'announced', ...rest })

test('the next meeting comes first, what has been comes the latest first, drafts are nowhere', () => {
  const { ahead, past } = agendaOf(
    [
      one('later', hour('2026-12-24T09:00')),
      one('unsaid', { kind: 'unknown' }),
      one('soon', hour('2026-11-23T09:00')),
      one('draft', hour('2026-11-23T08:00'), { standing: 'draft' }),
      one('old', { kind: 'day', day: '2025-04-03' }, { shipped: true }),
      one('recent', hour('2026-11-20T09:00')),
      one('record-2', { kind: 'unknown' }, { shipped: true, position: 2 }),
      one('record-1', { kind: 'unknown' }, { shipped: true, position: 1 }),
    ],
    NOW,
    ALL,
  )
  assert.deepEqual(
    ahead.map(({ id }) => id),
    ['soon', 'later', 'unsaid'],
  )
  assert.deepEqual(
    past.map(({ id }) => id),
    ['recent', 'old', 'record-1', 'record-2'],
  )
})

test('a meeting that runs now is still ahead; a minute after its end it is not', () => {
  const running = one('now', hour('2026-11-22T11:30', 60))
  assert.ok(isAhead(running, NOW))
  assert.ok(!isAhead(running, new Date('2026-11-22T12:30Z')))
})

test('a cancelled meeting is shown among those ahead until its day is over', () => {
  const off = one('off', hour('2026-11-23T09:00'), { standing: 'cancelled' })
  assert.ok(isAhead(off, NOW))
  assert.ok(!isAhead(off, new Date('2026-11-24T09:00Z')))
})

test('a region holds the meetings of its communes and no others', () => {
  const meetings = [
    one('oujda', hour('2026-12-01T09:00'), { territory: '02.411.01.23' as TerritoryCode }),
    one('rabat', hour('2026-12-01T09:00'), { territory: '04.421' as TerritoryCode, tour: 'a-tour' }),
  ]
  const of = (asked: Parameters<typeof agendaOf>[2]) =>
    agendaOf(meetings, NOW, asked).ahead.map(({ id }) => id)
  assert.deepEqual(of({ territory: '02' as TerritoryCode, tour: null }), ['oujda'])
  assert.deepEqual(of({ territory: null, tour: 'a-tour' }), ['rabat'])
})

const anyWhen: fc.Arbitrary<MeetingTime> = fc.oneof(
  fc.constant({ kind: 'unknown' as const }),
  fc
    .integer({ min: 1, max: 28 })
    .map((day) => ({ kind: 'day' as const, day: `2026-11-${String(day).padStart(2, '0')}` })),
  fc.integer({ min: 1, max: 28 }).map((day) => hour(`2026-11-${String(day).padStart(2, '0')}T10:00`)),
)

test('every meeting that is no draft stands in exactly one of the two lists', () => {
  const any = fc.array(
    fc.record({ when: anyWhen, standing: fc.constantFrom(...MEETING_STANDINGS), shipped: fc.boolean() }),
  )
  fc.assert(
    fc.property(any, (list) => {
      const meetings = list.map((rest, i) => one(`m-${i}`, rest.when, rest))
      const { ahead, past } = agendaOf(meetings, NOW, ALL)
      const shown = meetings.filter(({ standing }) => standing !== 'draft')
      assert.equal(ahead.length + past.length, shown.length)
      assert.equal(new Set([...ahead, ...past]).size, shown.length)
    }),
  )
})
