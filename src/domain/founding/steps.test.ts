import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readLawFile } from '../../storage/reference/law-file.ts'
import { addDays, dateText, parseCivilDate } from '../law/clear-periods.ts'
import { calendarFile } from './calendar-file.ts'
import { deadlinesOf, urgencyOf } from './deadlines.ts'
import {
  blockersOf,
  judgeStep,
  nextStep,
  statesOf,
  STEPS,
  type StepEvent,
  type StepId,
  type StepWord,
} from './steps.ts'

const file = readLawFile(readFileSync(new URL('../../../data/law/112-12.json', import.meta.url), 'utf8'))
assert.ok(file.ok)
const law = file.value
const NOW = new Date('2027-01-05T09:00:00Z')
const said = (step: StepId, word: StepWord, on: string | null = null, note = ''): StepEvent => ({
  step,
  word,
  on: on === null ? null : parseCivilDate(on),
  note,
  by: null,
  at: NOW,
})
const never = () => false

test('steps follow one another: the court comes after the name, the statutes, the bank and the authority', () => {
  const nothing = statesOf([])
  assert.equal(nextStep(nothing), 'name')
  assert.deepEqual(blockersOf('registration', nothing), ['name', 'statutes', 'bank', 'authority'])
  const all = (['name', 'statutes', 'bank', 'authority'] as const).map((step) =>
    said(step, 'done', '2026-12-01'),
  )
  assert.deepEqual(blockersOf('registration', statesOf(all)), [])
  assert.equal(nextStep(statesOf(all)), 'registration')
})

test('the last word is taken back by an undo, the one before stands again', () => {
  const events = [
    said('name', 'begun', '2026-12-01'),
    said('name', 'done', '2026-12-03'),
    said('name', 'undone'),
  ]
  const { name } = statesOf(events)
  assert.deepEqual([name.word, name.doneOn], ['begun', null])
  assert.equal(statesOf([...events, said('name', 'undone')]).name.word, 'to-do')
})

test('after as many undos as words, every step is to do again', () => {
  const word = fc.record({
    step: fc.constantFrom(...STEPS),
    word: fc.constantFrom('begun' as const, 'done' as const),
  })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (list) => {
      const events = list.map((one) => said(one.step, one.word, '2026-12-01'))
      const undone = events.map(({ step }) => said(step, 'undone'))
      assert.deepEqual(statesOf([...events, ...undone]), statesOf([]))
    }),
  )
})

test('a registration wants its number and its day; what happens later wants what comes before', () => {
  const kinds = (event: StepEvent, ahead = never) =>
    judgeStep(event, statesOf([]), ahead).map(({ kind }) => kind)
  assert.deepEqual(kinds(said('registration', 'done')), ['day-needed', 'number-needed', 'blocked'])
  assert.deepEqual(kinds(said('name', 'done', '2026-12-01')), [])
  assert.deepEqual(
    kinds(said('name', 'done', '2030-12-01'), () => true),
    ['day-to-come'],
  )
  assert.deepEqual(
    kinds(said('assembly', 'begun', '2030-12-01'), () => true),
    [],
  )
  assert.deepEqual(kinds(said('name', 'not-needed')), ['always-needed', 'reason-needed'])
  assert.deepEqual(kinds(said('name', 'undone')), ['nothing-to-undo'])
})

const found = (events: readonly StepEvent[], month: number | null = 12) =>
  new Map(deadlinesOf(statesOf(events), month, law).map((one) => [one.id, one]))

test('no day entered, no deadline', () => {
  assert.equal(found([]).size, 0)
})

test('deadlines are counted in full days from what was entered', () => {
  const list = found([
    said('name', 'begun', '2026-12-30'),
    said('bank', 'begun', '2026-12-30'),
    said('registration', 'done', '2027-01-31', 'n'),
    said('assembly', 'begun', '2028-06-20'),
    said('convocation', 'done', '2028-05-30'),
    said('change', 'begun', '2028-02-01'),
  ])
  const limits = Object.fromEntries(
    [...list].map(([id, { safe, last }]) => [id, [dateText(safe), dateText(last)]]),
  )
  assert.deepEqual(limits, {
    'name-approval': ['2027-01-01', '2027-01-02'],
    'bank-deposit': ['2027-01-04', '2027-01-05'],
    'clerk-to-odco': ['2027-02-20', '2027-02-21'],
    'ministry-notice': ['2027-03-02', '2027-03-03'],
    'amending-entry': ['2028-03-02', '2028-03-03'],
    'amendment-to-ministry': ['2028-03-02', '2028-03-03'],
    'assembly-notice': ['2028-06-03', '2028-06-04'],
    'accounts-to-members': ['2028-06-03', '2028-06-04'],
    'member-list-deposit': ['2028-06-14', '2028-06-15'],
    'first-assembly': ['2028-06-30', '2028-07-01'],
    'pay-up': ['2030-01-31', '2030-02-01'],
  })
})

test('a year that ends in February ends on its last day, leap years too', () => {
  const registered = [said('registration', 'done', '2027-03-01', 'n')]
  const first = found(registered, 2).get('first-assembly')
  assert.equal(first && dateText(first.from), '2028-02-29')
  assert.equal(first && dateText(first.safe), '2028-08-29')
})

test('a deadline is past only once its last day is over', () => {
  const one = found([said('bank', 'begun', '2026-12-30')]).get('bank-deposit')
  assert.ok(one)
  const on = (text: string) => urgencyOf(one, parseCivilDate(text) ?? addDays(one.safe, 0))
  assert.deepEqual(['2026-12-27', '2026-12-28', '2027-01-04', '2027-01-05', '2027-01-06'].map(on), [
    'ahead',
    'soon',
    'soon',
    'last-day',
    'past',
  ])
  assert.equal(urgencyOf({ ...one, met: true }, { year: 2030, month: 1, day: 1 }), 'met')
})

test('the calendar file has folded lines of 75 bytes, lasting names, a growing sequence and UTC stamps', () => {
  const entry = {
    uid: 'abc-bank-deposit@twiza',
    day: { year: 2027, month: 1, day: 31 },
    summary: 'إيداع مبلغ الحصص في البنك، خلال خمسة أيام; عند التسلم'.repeat(3),
    description: 'سطر\nثان, و\\',
  }
  const of = (sequence: number) => calendarFile([entry], { name: 'تعاونية', sequence, now: NOW })
  const text = of(3)
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\n') && text.endsWith('END:VCALENDAR\r\n'))
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  const unfolded = text.replaceAll('\r\n ', '')
  assert.ok(unfolded.includes(`SUMMARY:${entry.summary.replace(/[;,]/g, '\\$&')}\r\n`))
  assert.ok(unfolded.includes('DESCRIPTION:سطر\\nثان\\, و\\\\\r\n'))
  assert.match(text, /DTSTAMP:20270105T090000Z\r\n/)
  assert.match(text, /DTSTART;VALUE=DATE:20270131\r\nDTEND;VALUE=DATE:20270201\r\n/)
  assert.match(text, /SEQUENCE:3\r\n/)
  assert.equal(of(4).replace('SEQUENCE:4', 'SEQUENCE:3'), text)
})
