import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clocksOf, lookAtClocks } from './operations/check-clocks.ts'
import { withDatabase } from './storage/testing/database.ts'
import { staleClocks } from './timezone-check.ts'

const NOW = new Date('2026-11-22T12:30:00Z')
const at = NOW.toISOString()

test('the Node and the PostgreSQL that Twiza brings, and this machine, know that Morocco is on UTC+0', async () => {
  assert.ok((process.versions.tz ?? '') >= '2026c', `Node has tzdata ${process.versions.tz}`)
  await withDatabase(async ({ db }) => {
    assert.deepEqual(staleClocks(await lookAtClocks(clocksOf(db), NOW)), [])
  })
})

test('a clock with older rules is named, with the day, what it says and what to do', () => {
  const wrong = [{ at, expected: 0, found: 60 }]
  const warnings = staleClocks([
    { clock: 'node', checkedAt: NOW, wrong },
    { clock: 'postgresql', checkedAt: NOW, wrong: [] },
  ])
  assert.equal(warnings.length, 1)
  assert.match(warnings[0] ?? '', /Node: on 2026-11-22 it puts Africa\/Casablanca at UTC\+1.*script\/setup/)
})

test('a clock that does not know the zone is found out', () => {
  const unknown = { clock: 'system', checkedAt: NOW, wrong: [{ at, expected: 0, found: null }] } as const
  assert.match(staleClocks([unknown])[0] ?? '', /the system: .* does not know Africa\/Casablanca/)
})
