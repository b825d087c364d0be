import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { LEGAL_TIME, legalOffset } from '../../domain/basics/legal-time.ts'
import { readZoneFile, writeZoneFile, type ZoneFile, zoneMinutes } from './tzif.ts'
import { withTable } from './zone-of-morocco.ts'

const OLD: ZoneFile = {
  changes: [
    { at: -1_773_012_580, type: 1 },
    { at: Date.parse('2018-06-17T02:00Z') / 1000, type: 2 },
    { at: Date.parse('2027-02-07T02:00Z') / 1000, type: 1 },
    { at: Date.parse('2027-03-14T02:00Z') / 1000, type: 2 },
  ],
  types: [
    { seconds: -1820, summer: false, name: 'LMT' },
    { seconds: 0, summer: true, name: '+00' },
    { seconds: 3600, summer: false, name: '+01' },
  ],
  footer: '<+01>-1',
}

test('what is written is read again, and anything else is no file of a zone', () => {
  assert.deepEqual(readZoneFile(writeZoneFile(OLD)), OLD)
  for (const bytes of ['', 'TZif', 'x'.repeat(200)]) assert.equal(readZoneFile(Buffer.from(bytes)), null)
})

test('an old file given our table says what the table says, and keeps its past', () => {
  const zone = withTable(OLD, LEGAL_TIME)
  for (let t = Date.UTC(2018, 6, 1); t < Date.UTC(2040, 0, 1); t += 6 * 3_600_000)
    assert.equal(zoneMinutes(zone, new Date(t)), legalOffset(new Date(t)))
  assert.equal(zoneMinutes(zone, new Date('1950-01-01T00:00Z')), 0)
  assert.equal(zoneMinutes(zone, new Date('1900-01-01T00:00Z')), -1820 / 60)
  assert.equal(zoneMinutes(OLD, new Date('2026-11-22T00:00Z')), 60)
})

test('the system reads the written file alike', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-zone-'))
  try {
    const file = join(folder, 'Casablanca')
    writeFileSync(file, writeZoneFile(withTable(OLD, LEGAL_TIME)))
    const hour = (at: string) =>
      execFileSync('date', ['-d', at, '+%H:%M'], {
        env: { TZ: `:${file}`, PATH: process.env.PATH },
        encoding: 'utf8',
      })
    assert.equal(hour('2026-08-01 12:00 UTC').trim(), '13:00')
    assert.equal(hour('2026-11-22 12:00 UTC').trim(), '12:00')
    assert.equal(hour('2027-08-01 12:00 UTC').trim(), '12:00')
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    t.skip('this machine has no GNU date')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
