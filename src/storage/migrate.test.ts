import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { migrate, readMigrations } from './migrate.ts'
import { withDatabase } from './testing/database.ts'

test('the second run of the migrations does nothing', async () => {
  await withDatabase(async ({ pool }) => {
    assert.deepEqual(await migrate(pool, readMigrations()), [])
  })
})

test('a migration changed after it was run is refused by name', async () => {
  await withDatabase(async ({ pool }) => {
    const changed = readMigrations().map((each, i) => (i === 1 ? { ...each, checksum: 'other' } : each))
    await assert.rejects(migrate(pool, changed), /0002-territory\.sql was changed/)
  })
})

test('a database made by a newer Twiza is refused', async () => {
  await withDatabase(async ({ pool }) => {
    await assert.rejects(migrate(pool, readMigrations().slice(0, 1)), /newer Twiza/)
  })
})

test('a migration that fails half-way leaves nothing behind', async () => {
  await withDatabase(async ({ pool }) => {
    const broken = { name: '9999-broken.sql', checksum: 'x', sql: 'create table half (id int); select 1/0' }
    await assert.rejects(migrate(pool, [...readMigrations(), broken]), /division by zero/)
    const { rows } = await pool.query("select to_regclass('half') as half")
    assert.equal(rows[0].half, null)
  })
})

test('ten processes that migrate at once run each migration once', async () => {
  await withDatabase(async ({ pool }) => {
    await pool.query('drop schema public cascade; create schema public')
    const runs = await Promise.all(Array.from({ length: 10 }, () => migrate(pool, readMigrations())))
    assert.equal(runs.flat().length, readMigrations().length)
  })
})

test('a line of the journal can be neither changed nor taken away', async () => {
  await withDatabase(async ({ db }) => {
    const line = { at: new Date(0), actor: 'a', action: 'b', subject: 'c', detail: '{}' }
    await db.insertInto('journal').values(line).execute()
    await assert.rejects(db.updateTable('journal').set({ actor: 'z' }).execute(), /append-only/)
    await assert.rejects(db.deleteFrom('journal').execute(), /append-only/)
    await assert.rejects(sql`truncate journal`.execute(db), /append-only/)
  })
})
