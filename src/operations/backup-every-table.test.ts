/** C-05: whatever table a migration makes is in the backup, with whatever may stand in it, and comes back the same. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Database } from '../storage/database.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { backupInstance, restoreInstance } from './backup-instance.ts'

const NOW = new Date('2026-11-22T08:00:00Z')
/** Which migrations were run is told in the head of a backup. */
const NOT_DATA = 'migration'

/** Two values of each type, the first of which is hard to write as text. */
const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  text: [String.raw`E'a"b\\c,(d)\n\t{} '' \u202e ⵜⵡⵉⵣⴰ تويزة'`, `''`],
  'text[]': [`array['a,b', null, '"', '']`, `'{}'`],
  jsonb: [`'{"a": [null, 1e-7, "\\u00e9"]}'`, `'null'`],
  json: [`'{"b": 1,  "a": [null, 1e-7]}'`, `'null'`],
  boolean: ['true', 'false'],
  smallint: ['-32768', '1'],
  integer: ['-2147483648', '1'],
  bigint: ['9223372036854775807', '1'],
  'integer[]': [`'{1,NULL,-3}'`, `'{}'`],
  'bigint[]': [`'{1,NULL,-3}'`, `'{}'`],
  real: [`'1e-30'`, `'NaN'`],
  'double precision': [`'5e-324'`, `'-infinity'`],
  numeric: [`'12345678901234567890.000100'`, '0'],
  bytea: [`'\\x00ff5c27'`, `''`],
  date: [`'infinity'`, `'2026-02-28'`],
  'timestamp with time zone': [`'infinity'`, `'2026-11-22 08:00:00.000001+00'`],
  tsvector: [`'''a b'':1A c:2,3'`, `''`],
  'tsvector[]': [`array['a:1'::tsvector]`, `'{}'`],
  uuid: [`'00000000-0000-4000-8000-00000000000f'`, `'ffffffff-ffff-4fff-8fff-ffffffffffff'`],
}

type Column = { readonly table: string; readonly column: string; readonly type: string }

/** Every column that is written, of every table but that of migrations. */
async function columnsOf(db: Database): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select relname as table, quote_ident(attname) as column, format_type(atttypid, null) as type
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
      and attgenerated = '' and relname <> ${NOT_DATA} order by relname, attnum`.execute(db)
  return rows
}

/** What a row must be is no matter here: the words of the rules are taken away on both sides, the tables stay. */
async function withoutRules(db: Database): Promise<void> {
  const { rows } = await sql<{ table: string; name: string }>`
    select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'f') and conrelid <> 0`.execute(db)
  for (const { table, name } of rows)
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.raw(name)}`.execute(db)
  const { rows: made } = await sql<{ table: string; name: string }>`
    select attrelid::regclass::text as table, quote_ident(attname) as name
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attgenerated <> '' and attnotnull`.execute(
    db,
  )
  for (const { table, name } of made)
    await sql`alter table ${sql.raw(table)} alter column ${sql.raw(name)} drop not null`.execute(db)
}

/** The indexes on an expression or a part of the rows may refuse what no rule lets in. */
async function withoutIndexes(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select indexrelid::regclass::text as name from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'public'::regnamespace and not indisprimary
      and not exists (select from pg_constraint where conindid = indexrelid)`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.raw(name)}`.execute(db)
}

async function fillEveryTable(db: Database, columns: readonly Column[]): Promise<void> {
  const tables = Map.groupBy(columns, ({ table }) => table)
  for (const [table, own] of tables) {
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(db)
    const names = own.map(({ column }) => column).join(', ')
    for (const which of [0, 1] as const) {
      const values = own.map(({ type, column }) => {
        const known = VALUES[type]
        assert.ok(known !== undefined, `${table}.${column}: say what a ${type} may hold`)
        return `cast(${known[which]} as ${type})`
      })
      await sql
        .raw(`insert into ${table} (${names}) overriding system value values (${values.join(', ')})
          on conflict do nothing`)
        .execute(db)
    }
    await sql`alter table ${sql.table(table)} enable trigger user`.execute(db)
  }
}

test('a row in every table, with what is hard to write in every column, comes back, and the next backup is the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-backup-'))
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  const beside = { 'receipt-keys.json': join(folder, 'receipt-keys.json') }
  writeFileSync(beside['receipt-keys.json'], '{"keys":[]}')
  try {
    await withDatabase(async ({ db }) => {
      await withoutRules(db)
      await withoutIndexes(db)
      const columns = await columnsOf(db)
      await fillEveryTable(db, columns)
      await backupInstance(db, first, { beside, now: NOW })
      const tables = new Set(columns.map(({ table }) => table))
      assert.ok(tables.size > 60, `${tables.size} tables`)
      const told = gunzipSync(readFileSync(first)).toString('utf8')
      for (const table of tables) {
        const rows = new RegExp(`^\\{"end":"${table}","rows":([1-9]\\d*),`, 'm').exec(told)
        assert.ok(rows !== null, `${table} is in the backup with its rows`)
      }
      console.log(`# ${tables.size} tables, ${columns.length} columns, each with what is hard to write`)
      await withDatabase(async ({ db: other }) => {
        await withoutRules(other)
        await withoutIndexes(other)
        await restoreInstance(other, first, { beside })
        await backupInstance(other, second, { beside, now: NOW })
        const again = gunzipSync(readFileSync(second)).toString('utf8')
        assert.deepEqual(differing(told, again), [])
      })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** The first few lines that are not the same. */
function differing(
  one: string,
  other: string,
): readonly (readonly [string | undefined, string | undefined])[] {
  const [a, b] = [one.split('\n'), other.split('\n')]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => [a[at], b[at]] as const)
    .filter(([x, y]) => x !== y)
    .slice(0, 5)
}
