import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PersonId } from '../person/person.ts'
import { addMonths, type Day, dayOf, instantOf, parseDay, timeOf } from './days.ts'
import { clockOf, dueStep, dueSurvey, mayStillBeOffered } from './due.ts'

const START = Date.parse('2026-11-22T09:00:00Z')
const HOUR = 3_600_000
const at = (hours: number) => new Date(START + hours * HOUR)
const offer = (turn: number, offeredAt: Date) => ({
  turn,
  adviser: 'a' as PersonId,
  offeredAt,
  remindedAt: null,
  answeredAt: null,
  answer: null,
  reason: null,
})

test('over 60 days, whatever runs, doubles and outages: one reminder an offer, never after 30 days, one step a day', () => {
  const RUNS = fc.array(fc.integer({ min: 0, max: 65 * 24 }), { maxLength: 200 })
  fc.assert(
    fc.property(RUNS, (unordered) => {
      const request = { state: 'offered' as 'offered' | 'queue', createdAt: at(0), offers: [offer(1, at(0))] }
      const steps: { readonly day: Day; readonly kind: string; readonly turn: number }[] = []
      for (const hour of unordered.toSorted((a, b) => a - b)) {
        const now = at(hour)
        const step = dueStep(request, now)
        if (step === null) continue
        steps.push({ day: dayOf(now), kind: step.kind, turn: step.offer.turn })
        const rest = request.offers.filter(({ turn }) => turn !== step.offer.turn)
        if (step.kind === 'remind') request.offers = [...rest, { ...step.offer, remindedAt: now } as never]
        else {
          request.offers = [...rest, { ...step.offer, answer: 'lapsed', answeredAt: now } as never]
          if (mayStillBeOffered(request, now)) request.offers.push(offer(step.offer.turn + 1, now))
          else request.state = 'queue'
        }
        assert.equal(dueStep(request, now), null, 'run again at once it does nothing')
      }
      assert.equal(new Set(steps.map(({ day }) => day)).size, steps.length)
      assert.equal(new Set(steps.map(({ kind, turn }) => `${kind}${turn}`)).size, steps.length)
    }),
  )
})

test('run every day: a reminder on the 10th, another adviser on the 30th, the delegate on the 60th', () => {
  const request = { state: 'offered' as 'offered' | 'queue', createdAt: at(0), offers: [offer(1, at(0))] }
  const days = Array.from({ length: 62 }, (_, day) => {
    const now = at(day * 24)
    const step = dueStep(request, now)
    if (step?.kind === 'remind')
      request.offers = request.offers.map((one) =>
        one === step.offer ? { ...one, remindedAt: now as never } : one,
      )
    if (step?.kind === 'pass-on') {
      request.offers = request.offers.filter((one) => one !== step.offer)
      if (mayStillBeOffered(request, now)) request.offers.push(offer(2, now))
      else request.state = 'queue'
    }
    return step === null ? [] : [`${day} ${step.kind}`]
  }).flat()
  assert.deepEqual(days, ['10 remind', '30 pass-on', '40 remind', '60 pass-on'])
  assert.equal(request.state, 'queue')
})

test('the clock of the law runs until somebody takes it and warns at half, at 80 in a hundred and at the end', () => {
  const clock = (day: number, state: 'offered' | 'open', takenAt: Date | null = null) =>
    clockOf({ createdAt: at(0), takenAt, state }, at(day * 24))
  assert.deepEqual(
    [29, 30, 48, 60].map((day) => clock(day, 'offered').alarm),
    ['none', 'half', 'late', 'over'],
  )
  assert.equal(clock(59, 'open', at(72)).days, 3)
  assert.equal(clock(0, 'offered').answerBy, '2027-01-21')
})

test('each survey is due once after its months, and after an outage only the latest', () => {
  const closed = { state: 'closed', closedAt: new Date('2026-11-30T12:00:00Z') } as const
  const due = (day: string, sent: readonly number[]) => dueSurvey(closed, sent, new Date(`${day}T12:00:00Z`))
  assert.equal(due('2026-12-29', []), null)
  assert.equal(due('2026-12-30', []), 1)
  assert.equal(due('2026-12-31', [1]), null)
  assert.equal(due('2027-02-28', [1]), 3)
  assert.equal(due('2027-12-01', [1]), 12)
  assert.equal(due('2028-12-01', [1, 12]), null)
})

test('a day and a time of Morocco name one instant, and come back from it', () => {
  const minutes = fc.integer({ min: 0, max: 6 * 365 * 24 * 60 })
  fc.assert(
    fc.property(minutes, (n) => {
      const instant = new Date(Date.parse('2022-01-01T00:00:00Z') + n * 60_000)
      const back = instantOf(dayOf(instant), timeOf(instant))
      assert.ok(back !== null)
      assert.equal(dayOf(back), dayOf(instant))
      assert.equal(timeOf(back), timeOf(instant))
    }),
  )
  assert.equal(instantOf('2026-11-25' as Day, '09:30')?.toISOString(), '2026-11-25T09:30:00.000Z')
  assert.equal(instantOf('2026-06-25' as Day, '09:30')?.toISOString(), '2026-06-25T08:30:00.000Z')
  assert.equal(addMonths('2026-01-31' as Day, 1), '2026-02-28')
  assert.equal(parseDay('2026-02-30'), null)
})
