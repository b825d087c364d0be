import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { momentOf } from '../domain/basics/legal-moment.ts'
import { LEGAL_TIME, legalOffset, offsetBy } from '../domain/basics/legal-time.ts'
import { RULES_OF_2025 } from '../domain/basics/testing/older-rules.ts'
import { checkedInstants, type ClockReading, disagreements } from '../domain/deadline/clock-check.ts'
import {
  minutesOfNode,
  readNodeClock,
  readPostgresClock,
  readSystemClock,
  SYSTEM_FILE,
  ZONE,
} from '../storage/deadline/clock-readings.ts'
import { readClockChecks } from '../storage/deadline/reads.ts'
import { AS_SHIPPED } from '../storage/embedded/zone-of-morocco.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { checkClocks, clocksOf } from './check-clocks.ts'

const NOW = new Date('2026-11-22T12:30:00Z')
const INSTANTS = checkedInstants(LEGAL_TIME, NOW)
const wrongIn = ({ minutes }: Pick<ClockReading, 'minutes'>) =>
  disagreements(LEGAL_TIME, INSTANTS, minutes, INSTANTS.length).length

test('an older Node, where the machine has one, is found wrong by the same question', (t) => {
  const candidates = globSync(['/usr/bin/node', '/usr/local/bin/node', '/opt/node*/bin/node'])
  const old = candidates.find((node) => {
    const tz = execFileSync(node, ['-p', 'process.versions.tz'], { encoding: 'utf8' }).trim()
    return tz < '2026c'
  })
  if (old === undefined) return t.skip('no Node with time-zone data older than 2026c on this machine')
  const ask = `console.log(JSON.stringify((${minutesOfNode.toString()})('${ZONE}', ${JSON.stringify(INSTANTS)}.map(Date.parse))))`
  const minutes = JSON.parse(execFileSync(old, ['-e', ask], { encoding: 'utf8' })) as number[]
  assert.ok(wrongIn({ minutes }) > 300, `${old} was believed`)
  assert.equal(disagreements(LEGAL_TIME, INSTANTS, minutes, 1)[0]?.found, 60)
  assert.equal(wrongIn(readNodeClock(INSTANTS)), 0)
})

test('PostgreSQL with the rules it was shipped with is found wrong, with ours it is right', async (t) => {
  await withDatabase(async ({ db }) => {
    assert.equal(wrongIn(await readPostgresClock(db, INSTANTS, ZONE)), 0)
    assert.ok(wrongIn(await readPostgresClock(db, INSTANTS, '<+01>-1')) > 700)
    const shipped = await readPostgresClock(db, INSTANTS, ZONE + AS_SHIPPED)
    if (shipped.minutes[0] === null) return t.diagnostic('this PostgreSQL has no older file beside ours')
    assert.ok(wrongIn(shipped) > 300)
  })
})

test('where this machine’s own file of the zone is right, it says what the table says from 2019 to 2035', (t) => {
  const from = Date.UTC(2019, 0, 1)
  const hours = Array.from({ length: 17 * 366 * 4 }, (_, n) => new Date(from + n * 6 * 3_600_000))
  const system = readSystemClock(hours, SYSTEM_FILE)
  if (system === null || (readSystemClock([NOW], SYSTEM_FILE)?.minutes[0] ?? 60) !== 0)
    return t.skip('this machine has no file of the zone, or one older than 2026c')
  assert.deepEqual(disagreements(LEGAL_TIME, hours, system.minutes, 5), [])
})

test('the system is read from its own file; a machine without one is not asked', () => {
  assert.equal(readSystemClock(INSTANTS, '/nowhere/Africa/Casablanca'), null)
  assert.equal(readSystemClock(INSTANTS, import.meta.filename)?.minutes[0], null)
})

test('a wrong clock is kept for the back office with one line of the journal, and deadlines stay as they were', async () => {
  await withDatabase(async ({ db }) => {
    const old = async (instants: readonly Date[]): Promise<readonly ClockReading[]> => [
      { clock: 'node', minutes: instants.map((at) => offsetBy(RULES_OF_2025, at)) },
    ]
    const before = momentOf('2026-12-03T23:59')
    assert.equal(await checkClocks(db, { now: NOW, read: old, jumped: 0 }), 1)
    assert.equal(await checkClocks(db, { now: NOW, read: old, jumped: -3_600_000 }), 2)
    const found = await readClockChecks(db)
    assert.deepEqual(
      found.map(({ clock, wrong }) => [clock, wrong[0]?.found]),
      [
        ['machine', -3_600_000],
        ['node', 60],
      ],
    )
    assert.deepEqual(momentOf('2026-12-03T23:59'), before)
    assert.equal(before.ok && before.value.at.toISOString(), '2026-12-03T23:59:00.000Z')
    assert.equal(legalOffset(new Date('2027-07-01T00:00Z')), 0)
    assert.equal(await checkClocks(db, { now: NOW, read: clocksOf(db), jumped: 0 }), 0)
    const lines = await db.selectFrom('journal').select(['action', 'subject']).orderBy('id').execute()
    assert.deepEqual(
      lines.map(({ action, subject }) => `${action} ${subject}`),
      [
        'clock-wrong clock:node',
        'clock-wrong clock:machine',
        'clock-right clock:node',
        'clock-right clock:machine',
      ],
    )
  })
})
