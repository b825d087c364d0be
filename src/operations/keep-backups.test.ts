import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { withDatabase } from '../storage/testing/database.ts'
import { keepBackups } from './keep-backups.ts'

test('a backup a day, none older than 35 days, and nothing else of the folder is touched', () =>
  withDatabase(async ({ db }) => {
    const folder = mkdtempSync(join(tmpdir(), 'twiza-backups-'))
    try {
      writeFileSync(join(folder, 'twiza-notes.txt'), 'mine')
      const start = Date.UTC(2026, 10, 22, 3)
      const made: (string | null)[] = []
      for (let hour = 0; hour <= 40 * 24; hour += 7)
        made.push(await keepBackups(db, folder, { beside: {}, now: new Date(start + hour * 3_600_000) }))
      assert.equal(made[0], 'twiza-2026-11-22T0300.backup')
      assert.equal(made[1], null)
      const kept = readdirSync(folder).filter((name) => name.endsWith('.backup'))
      assert.ok(kept.length >= 30 && kept.length <= 36, `${kept.length}`)
      assert.ok(!kept.includes('twiza-2026-11-22T0300.backup'))
      assert.ok(readdirSync(folder).includes('twiza-notes.txt'))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }))
