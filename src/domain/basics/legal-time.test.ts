import assert from 'node:assert/strict'
import { test } from 'node:test'
import { legalOffset, legalTime, legalTimeText } from './legal-time.ts'

test('the table agrees with tzdata 2026c of this Node, hour by hour from 2019 to 2035', () => {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Africa/Casablanca',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  const wrong: string[] = []
  for (let t = Date.UTC(2019, 0, 1); t < Date.UTC(2035, 0, 1); t += 3_600_000) {
    const at = new Date(t)
    if (Number(clock.format(at)) !== legalTime(at).hour) wrong.push(at.toISOString())
  }
  assert.deepEqual(wrong, [])
})

test('legal time is UTC all year since 20 September 2026, 01:00 UTC, to the millisecond', () => {
  assert.equal(legalOffset(new Date('2026-09-20T00:59:59.999Z')), 60)
  assert.equal(legalOffset(new Date('2026-09-20T01:00:00.000Z')), 0)
  assert.equal(legalOffset(new Date('2027-07-01T00:00:00Z')), 0)
})

test('the text says the time and how far it is from UTC', () => {
  assert.equal(legalTimeText(new Date('2026-11-22T01:50:00.123Z')), '2026-11-22T01:50:00.123+00:00')
  assert.equal(legalTimeText(new Date('2026-07-01T23:30:00.000Z')), '2026-07-02T00:30:00.000+01:00')
})
