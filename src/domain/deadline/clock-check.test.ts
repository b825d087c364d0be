import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LEGAL_TIME, offsetBy } from '../basics/legal-time.ts'
import { RULES_OF_2025 } from '../basics/testing/older-rules.ts'
import { checkedInstants, disagreements } from './clock-check.ts'

const read = (now: Date, table: typeof LEGAL_TIME) => {
  const instants = checkedInstants(LEGAL_TIME, now)
  return disagreements(
    LEGAL_TIME,
    instants,
    instants.map((at) => offsetBy(table, at)),
    5,
  )
}

test('a clock with the rules of now has nothing wrong, one of 2025 has', () => {
  const now = new Date('2026-11-22T12:30:00Z')
  assert.deepEqual(read(now, LEGAL_TIME), [])
  assert.deepEqual(read(now, RULES_OF_2025)[0]?.found, 60)
})

test('a change to come is found out before it comes, to the millisecond', () => {
  const before = new Date('2026-09-10T08:00:00Z')
  const [first] = read(before, RULES_OF_2025)
  assert.deepEqual(first, { at: '2026-09-20T01:00:00.000Z', expected: 0, found: 60 })
})

test('two years are looked at, and a clock that does not know the zone is wrong everywhere', () => {
  const now = new Date('2026-11-22T12:30:00Z')
  const instants = checkedInstants(LEGAL_TIME, now)
  assert.ok((instants.at(-1)?.getTime() ?? 0) - now.getTime() > 729 * 86_400_000)
  const wrong = disagreements(LEGAL_TIME, instants, [], instants.length)
  assert.equal(wrong.length, instants.length)
})
