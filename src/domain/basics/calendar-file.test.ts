import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CalendarEvent, calendarFile } from './calendar-file.ts'

const STAMP = new Date('2026-11-22T08:00:00Z')
const EVENT: CalendarEvent = {
  uid: 'a@twiza',
  sequence: 2,
  when: { start: new Date('2026-11-25T09:30:00Z'), minutes: 45 },
  title: 'موعد; مع, المرافقة',
  description: 'سطر\nثان \\',
  place: null,
  cancelled: false,
  alarmMinutes: 60,
}
const file = (event: Partial<CalendarEvent>) =>
  calendarFile([{ ...EVENT, ...event }], { stamp: STAMP, product: 'Twiza' })
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

test('an event has its name, its count of changes, its time in UTC and escaped texts', () => {
  const lines = unfold(file({}))
  for (const line of [
    'UID:a@twiza',
    'SEQUENCE:2',
    'DTSTAMP:20261122T080000Z',
    'DTSTART:20261125T093000Z',
    'DURATION:PT45M',
    'SUMMARY:موعد\\; مع\\, المرافقة',
    'DESCRIPTION:سطر\\nثان \\\\',
    'STATUS:CONFIRMED',
    'METHOD:PUBLISH',
    'TRIGGER:-PT60M',
  ])
    assert.ok(lines.includes(line), line)
  assert.ok(!lines.some((line) => line.startsWith('LOCATION')))
})

test('a whole day ends with the next one, and a cancelled event says so', () => {
  const lines = unfold(file({ when: { day: '2026-12-31' }, cancelled: true }))
  for (const line of ['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'METHOD:CANCEL'])
    assert.ok(lines.includes(line), line)
  assert.ok(lines.includes('STATUS:CANCELLED') && !lines.includes('BEGIN:VALARM'))
})

const replaced = (text: string) => text.split('\ufffd').length - 1

test('whatever is typed, no line is longer than 75 octets, none is cut in a letter, and the text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const text = file({ title: typed, description: null })
      assert.ok(text.endsWith('END:VCALENDAR\r\n'))
      for (const line of text.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75)
      }
      assert.equal(replaced(text), replaced(typed.toWellFormed()), 'a letter that was cut would be replaced')
      const said = unfold(text).find((line) => line.startsWith('SUMMARY:'))
      const back = (said ?? '').slice(8).replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c))
      assert.equal(
        back,
        typed
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .replace(/(?!\n)\p{Cc}/gu, ' '),
      )
      assert.equal(unfold(text).filter((line) => line === 'BEGIN:VEVENT').length, 1)
    }),
  )
})
