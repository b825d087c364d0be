import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  before,
  compareDates,
  dateText,
  daysBetween,
  parseCivilDate,
  within,
} from './clear-periods.ts'

const at = (text: string) => {
  const date = parseCivilDate(text)
  assert.ok(date !== null, text)
  return date
}
const inDays = (from: string, count: number) => within(at(from), { unit: 'day', count })

test('neither the first nor the last day counts: five days from the 1st are over on the 6th, in time still on the 7th', () => {
  const { safe, last } = inDays('2026-12-01', 5)
  assert.deepEqual([dateText(safe), dateText(last)], ['2026-12-06', '2026-12-07'])
})

test('a period runs through a leap day, and through the end of a year', () => {
  assert.equal(dateText(inDays('2028-02-27', 2).safe), '2028-02-29')
  assert.equal(dateText(inDays('2028-02-27', 2).last), '2028-03-01')
  assert.equal(dateText(inDays('2027-02-27', 2).last), '2027-03-02')
  assert.equal(dateText(inDays('2026-12-20', 30).safe), '2027-01-19')
})

test('six months from 31 December end on 30 June, and 1 July is still in time; from 31 August on the last of February', () => {
  const half = (from: string) => within(at(from), { unit: 'month', count: 6 })
  assert.deepEqual(
    [dateText(half('2026-12-31').safe), dateText(half('2026-12-31').last)],
    ['2027-06-30', '2027-07-01'],
  )
  assert.equal(dateText(half('2027-08-31').safe), '2028-02-29')
  assert.equal(dateText(half('2026-08-31').safe), '2027-02-28')
})

test('three years from a leap day end on 28 February', () => {
  assert.equal(dateText(within(at('2028-02-29'), { unit: 'year', count: 3 }).safe), '2031-02-28')
})

test('between a notice and the assembly lie fifteen whole days', () => {
  const { safe, last } = before(at('2027-03-20'), 15)
  assert.deepEqual([dateText(safe), dateText(last)], ['2027-03-03', '2027-03-04'])
})

test('a day that is not in the calendar is no date', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20261201', '0026-01-01', ''])
    assert.equal(parseCivilDate(text), null, text)
})

const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays({ year: 1990, month: 1, day: 1 }, n))

test('exactly n whole days stand strictly between the start and the last day in time', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 4000 }), (from, n) => {
      assert.equal(daysBetween(from, within(from, { unit: 'day', count: n }).last) - 1, n)
      assert.equal(daysBetween(before(from, n).last, from) - 1, n)
      assert.deepEqual(addDays(addDays(from, n), -n), from)
      assert.deepEqual(parseCivilDate(dateText(from)), from)
    }),
  )
})

test('a month later is the same day or the last of a shorter month, and later', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 120 }), (from, n) => {
      const there = addMonths(from, n)
      assert.ok(compareDates(there, from) > 0)
      assert.ok(there.day === from.day || dateText(addDays(there, 1)).endsWith('-01'))
    }),
  )
})
