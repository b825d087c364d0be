import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { momentBy } from '../basics/legal-moment.ts'
import { LEGAL_TIME, type TimeTable } from '../basics/legal-time.ts'
import { RULES_OF_2018, RULES_OF_2025 } from '../basics/testing/older-rules.ts'
import { affected, affectedBy, type KeptDeadline } from './changed-rules.ts'

function kept(table: TimeTable, civil: string): KeptDeadline {
  const read = momentBy(table, civil)
  assert.ok(read.ok)
  const { note: _, ...moment } = read.value
  return { subject: 'contest:c', which: 'closes', moment, firstAt: moment.at }
}

const shown = (one: ReturnType<typeof affected>) =>
  one === null
    ? null
    : Object.values(one.choices).map(({ civil, at }) => [civil, at.toISOString().slice(0, 16)])

test('26 October 2018: the winter deadline comes an hour sooner, or is shown an hour later', () => {
  const winter = kept(RULES_OF_2018, '2018-12-10T23:59')
  assert.equal(winter.moment.at.toISOString(), '2018-12-10T23:59:00.000Z')
  assert.deepEqual(shown(affected(LEGAL_TIME, winter)), [
    ['2018-12-10T23:59', '2018-12-10T22:59'],
    ['2018-12-11T00:59', '2018-12-10T23:59'],
  ])
})

test('20 September 2026: the winter deadline comes an hour later; Ramadan 2027 stays as it was', () => {
  const winter = kept(RULES_OF_2025, '2026-12-03T23:59')
  assert.deepEqual(shown(affected(LEGAL_TIME, winter)), [
    ['2026-12-03T23:59', '2026-12-03T23:59'],
    ['2026-12-03T22:59', '2026-12-03T22:59'],
  ])
  const ramadan = affected(LEGAL_TIME, kept(RULES_OF_2025, '2027-02-15T12:00'))
  assert.equal(ramadan?.same, true)
})

test('what is over by both is not listed, what is over by one of them is', () => {
  const list = ['2026-12-03T22:00', '2026-12-03T23:00', '2026-12-04T00:00'].map((civil) =>
    kept(RULES_OF_2025, civil),
  )
  const now = new Date('2026-12-03T22:30:00Z')
  assert.deepEqual(
    affectedBy(LEGAL_TIME, list, now).map(({ deadline }) => deadline.moment.civil),
    ['2026-12-03T23:00', '2026-12-04T00:00'],
  )
})

test('once chosen, either way, a deadline stands by the new rules and is not asked about again', () => {
  const day = fc.integer({ min: Date.parse('2018-07-01Z'), max: Date.parse('2028-12-31Z') })
  const rules = fc.constantFrom(RULES_OF_2018, RULES_OF_2025)
  fc.assert(
    fc.property(day, rules, (instant, table) => {
      const one = kept(table, new Date(instant).toISOString().slice(0, 16))
      const found = affected(LEGAL_TIME, one)
      assert.ok(found !== null)
      for (const moment of Object.values(found.choices))
        assert.equal(affected(LEGAL_TIME, { ...one, moment }), null)
      assert.equal(found.choices['keep-instant'].at.getTime(), one.moment.at.getTime())
    }),
    { numRuns: 2000 },
  )
})
