import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDatabase } from './storage/testing/database.ts'
import { readNode, readPostgres, staleClocks } from './timezone-check.ts'

test('the Node that Twiza brings knows that Morocco is on UTC+0', () => {
  assert.deepEqual(staleClocks([readNode()]), [])
})

test('a clock with the rules of 2025 is named, with what to do', () => {
  const warnings = staleClocks([
    { who: 'Node', minutes: [60, 0, 60] },
    { who: 'PostgreSQL', minutes: [0, 0, 0] },
  ])
  assert.equal(warnings.length, 1)
  assert.match(warnings[0] ?? '', /Node: on 2026-11-21 it puts Africa\/Casablanca at UTC\+1.*script\/setup/)
})

test('a clock right today but with a change to come is found out too', () => {
  assert.match(staleClocks([{ who: 'PostgreSQL', minutes: [0, 0, 60] }])[0] ?? '', /2027-06-15/)
  assert.match(staleClocks([{ who: 'Node', minutes: [0, -60, 0] }])[0] ?? '', /2027-02-15 .* UTC-1/)
})

test('a clock that does not know the zone is found out', () => {
  assert.match(staleClocks([{ who: 'Node', minutes: [null, null, null] }])[0] ?? '', /does not know/)
})

test('PostgreSQL is asked for the same three instants', async () => {
  await withDatabase(async ({ db }) => {
    const { minutes } = await readPostgres(db)
    assert.equal(minutes.length, 3)
    assert.ok(minutes.every((each) => each === 0 || each === 60))
  })
})
