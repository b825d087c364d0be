import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Contest } from '../contest/contest.ts'
import { daysSince, judgingEnds, juryReminderDue } from './reminder.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-12-01T00:00Z')
/** Hours after a day in December. */
const at = (hours: number) => new Date(START + hours * HOUR)
const moment = (hours: number) => ({ civil: '', at: at(hours), rules: '' })

function contestOf(closes: number, results: number, voteOpens: number | null): Contest {
  return {
    standing: 'announced',
    publishedAt: null,
    plan: { rounds: [{ id: 'first' }, { id: 'last' }], vote: voteOpens === null ? null : {} },
    deadlines: {
      opens: moment(-100),
      closes: moment(closes),
      results: moment(results),
      ...(voteOpens === null ? {} : { 'vote-opens': moment(voteOpens) }),
    },
  } as unknown as Contest
}

test('the last round ends with the results; an earlier one when the vote opens, unless it opens with the close', () => {
  const voted = contestOf(0, 400, 200)
  assert.deepEqual(judgingEnds(voted, 'first'), at(200))
  assert.deepEqual(judgingEnds(voted, 'last'), at(400))
  assert.deepEqual(judgingEnds(contestOf(0, 400, 0), 'first'), at(400))
  assert.deepEqual(judgingEnds(contestOf(0, 400, null), 'first'), at(400))
  assert.equal(judgingEnds({ ...voted, deadlines: {} }, 'last'), null)
})

test('a reminder is due from 72 and from 24 hours before, to the instant, and none after the end', () => {
  const contest = contestOf(0, 400, null)
  const due = (hours: number, ms = 0) =>
    juryReminderDue(contest, 'last', new Date(at(hours).getTime() + ms))?.hours ?? null
  assert.equal(due(328, -1), null)
  assert.equal(due(328), 72)
  assert.equal(due(376, -1), 72)
  assert.equal(due(376), 24)
  assert.equal(due(400, -1), 24)
  assert.equal(due(400), null)
  assert.equal(juryReminderDue({ ...contest, publishedAt: at(380) }, 'last', at(381)), null)
  assert.equal(juryReminderDue({ ...contest, standing: 'cancelled' }, 'last', at(381)), null)
})

test('nobody is reminded before the close, nor of a moment that lay before it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 600 }),
      (closes, span, asked) => {
        const contest = contestOf(closes, closes + span, null)
        const due = juryReminderDue(contest, 'last', at(asked))
        if (due === null) return
        assert.ok(due.since > at(closes) && due.since <= at(asked) && asked < closes + span)
        assert.equal(due.since.getTime(), at(closes + span - due.hours).getTime())
      },
    ),
  )
})

test('the days since a due instant hold both ends', () => {
  assert.deepEqual(daysSince('2026-12-30', '2027-01-01'), ['2026-12-30', '2026-12-31', '2027-01-01'])
  assert.deepEqual(daysSince('2026-12-30', '2026-12-30'), ['2026-12-30'])
})
