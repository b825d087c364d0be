import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { withDatabase } from '../testing/database.ts'
import { NOBODYS_TABLES, OWN_TABLES } from './table-list.ts'

test('every table and column of the database is in the list, once, and the list holds no other', async () => {
  await withDatabase(async ({ db }) => {
    const { rows } = await sql<{ name: string }>`select table_name || '.' || column_name as name
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db)
    const listed = [
      ...OWN_TABLES.flatMap(({ table, copied, left }) =>
        [...copied, ...left].map((one) => `${table}.${one}`),
      ),
      ...NOBODYS_TABLES.flatMap(({ table, nobodys }) => nobodys.map((one) => `${table}.${one}`)),
    ]
    const there = rows.map(({ name }) => name)
    assert.deepEqual(
      {
        forgotten: there.filter((name) => !listed.includes(name)),
        noSuch: listed.filter((name) => !there.includes(name)),
      },
      { forgotten: [], noSuch: [] },
    )
    assert.equal(new Set(listed).size, listed.length, 'nothing stands there twice')
  })
})

test('a column that refers to a person is found, or goes with what it hangs on', async () => {
  await withDatabase(async ({ db }) => {
    const { rows } = await sql<{ name: string; rule: string }>`
      select conrelid::regclass::text || '.' || attname as name, confdeltype::text as rule
      from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
      where contype = 'f' and confrelid = 'person'::regclass`.execute(db)
    assert.ok(rows.length > 15)
    // c: the row goes with her; n: her number is taken out of it; anything else would forbid to erase her
    assert.deepEqual(
      rows.filter(({ rule }) => rule !== 'c' && rule !== 'n').map(({ name }) => name),
      [],
    )
  })
})
