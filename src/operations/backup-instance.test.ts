import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Database } from '../storage/database.ts'
import { eachInstanceLine, type InstanceLine } from '../storage/instance/reads.ts'
import { BrokenBackup } from '../storage/instance/broken-backup.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { backupInstance, restoreInstance } from './backup-instance.ts'
import { signedInPerson } from './testing/people.ts'
import { withPreparedDatabase } from './testing/prepared-database.ts'

const NOW = new Date('2026-11-22T08:00:00Z')

async function linesOf(db: Database): Promise<readonly InstanceLine[]> {
  const lines: InstanceLine[] = []
  await eachInstanceLine(db, async (line) => {
    lines.push(line)
  })
  return lines
}

/** What is hard to write as text: quotes, line ends, both nulls, letters of every script, infinity, binary. */
async function addOddities(db: Database): Promise<void> {
  for (const name of ['a"b\\c,(d)\n\te', '', 'ⵜⵡⵉⵣⴰ تويزة \u202e', '\\N'])
    await signedInPerson(db, { name, territory: '02', grants: [{ role: 'delegate', territory: '02' }] })
  await sql`insert into journal (at, actor, action, subject, detail)
    values ('infinity', 'test', 'x', 'y', 'null'), ('2026-01-01 00:00:00.000001+00', 'test', 'x', 'y', '{"a": [null, 1e-7]}')`.execute(
    db,
  )
  await sql`create table oddity (id bigint generated always as identity, bytes bytea, real_one real, double_one double precision,
    texts text[], doubled integer generated always as (1 + 1) stored)`.execute(db)
  await sql`insert into oddity (bytes, real_one, double_one, texts) values
    ('\\x00ff', 0.1, 0.1, array['a,b', null, '"']), (null, 'NaN', '-infinity', '{}'), ('', 1e-30, 5e-324, null)`.execute(
    db,
  )
}

function folder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const path = mkdtempSync(join(tmpdir(), 'twiza-backup-'))
  return work(path).finally(() => rmSync(path, { recursive: true, force: true }))
}

test('a restored instance is the same in every row, key and file, and goes on counting where it was', () =>
  folder((path) =>
    withPreparedDatabase(async ({ db }) => {
      await addOddities(db)
      const files = join(path, 'files')
      writeFileSync(join(path, 'keys.json'), '{"secret":1}')
      const { mkdirSync } = await import('node:fs')
      mkdirSync(join(files, 'ab'), { recursive: true })
      writeFileSync(join(files, 'ab', 'abcd'), Buffer.from([0, 255, 10]))
      const before = await linesOf(db)
      const backup = join(path, 'twiza.backup')
      const made = await backupInstance(db, backup, {
        beside: { 'keys.json': join(path, 'keys.json'), files },
        now: NOW,
      })
      assert.ok(made.rows > 10_000 && made.files === 2)
      assert.equal(statSync(backup).mode & 0o777, 0o600)
      await withPreparedDatabase(async ({ db: other }) => {
        await sql`create table oddity (id bigint generated always as identity, bytes bytea, real_one real, double_one double precision,
          texts text[], doubled integer generated always as (1 + 1) stored)`.execute(other)
        await signedInPerson(other, { name: 'replaced' })
        const beside = { 'keys.json': join(path, 'other', 'keys.json'), files: join(path, 'other', 'files') }
        assert.deepEqual(await restoreInstance(other, backup, { beside }), made)
        assert.deepEqual(await linesOf(other), before)
        assert.deepEqual([...readFileSync(join(beside.files, 'ab', 'abcd'))], [0, 255, 10])
        assert.equal(readFileSync(beside['keys.json'], 'utf8'), '{"secret":1}')
        const next = async (one: Database) =>
          (await sql<{ id: string }>`insert into oddity (bytes) values (null) returning id`.execute(one))
            .rows[0]?.id
        assert.equal(await next(other), await next(db))
        await assert.rejects(sql`delete from journal`.execute(other), /append-only/)
        const again = join(path, 'again.backup')
        await sql`delete from oddity where id = 4`.execute(db)
        await backupInstance(db, again, { beside: {}, now: NOW })
      })
    }),
  ))

test('a backup that was cut off, changed or mixed up is refused, and nothing of the database is touched', () =>
  folder((path) =>
    withDatabase(async ({ db }) => {
      const good = join(path, 'good')
      await signedInPerson(db, { name: 'Zzyzx' })
      await backupInstance(db, good, { beside: {}, now: NOW })
      const lines = gunzipSync(readFileSync(good)).toString('utf8').trimEnd().split('\n')
      const zipped = readFileSync(good)
      const at = lines.findIndex((line) => line.includes('Zzyzx'))
      assert.ok(at > 0)
      const bad: Record<string, Buffer> = {
        'cut in the middle of the file': zipped.subarray(0, zipped.length >> 1),
        'cut between lines': gzipSync(lines.slice(0, -1).join('\n')),
        'a row less': gzipSync(lines.toSpliced(at, 1).join('\n')),
        'a row twice': gzipSync(lines.toSpliced(at, 0, lines[at] ?? '').join('\n')),
        'a letter changed': gzipSync(lines.with(at, (lines[at] ?? '').replace('Zzyzx', 'Zzyzy')).join('\n')),
        'of another version': gzipSync(lines.with(1, (lines[1] ?? '').replace('0001', '0000')).join('\n')),
        'a file outside': gzipSync(
          lines
            .toSpliced(
              -1,
              1,
              JSON.stringify({ file: '../../x', sha256: createHash('sha256').digest('hex'), base64: '' }),
            )
            .join('\n'),
        ),
        'not a backup': gzipSync('{"hello":1}\n'),
        'no gzip': Buffer.from('hello'),
        empty: Buffer.alloc(0),
      }
      const before = await linesOf(db)
      for (const [name, bytes] of Object.entries(bad)) {
        const file = join(path, 'bad')
        writeFileSync(file, bytes)
        await assert.rejects(restoreInstance(db, file, { beside: { files: path } }), BrokenBackup, name)
        assert.deepEqual(await linesOf(db), before, name)
      }
    }),
  ))

test('what is written while a backup is made is not in it, and the site goes on writing', () =>
  folder((path) =>
    withDatabase(async ({ db }) => {
      const backup = join(path, 'twiza.backup')
      let writing = true
      let written = 0
      const writer = (async () => {
        while (writing) {
          await signedInPerson(db, { name: `writer ${written}` })
          written += 1
        }
      })()
      await backupInstance(db, backup, { beside: {}, now: NOW })
      writing = false
      await writer
      assert.ok(written > 0)
      await withDatabase(async ({ db: other }) => {
        await restoreInstance(other, backup, { beside: {} })
        const { rows } = await sql<{
          people: number
          contacts: number
        }>`select (select count(*)::int from person) as people,
          (select count(*)::int from person_contact) as contacts`.execute(other)
        assert.ok((rows[0]?.contacts ?? 0) <= (rows[0]?.people ?? 0))
        assert.ok((rows[0]?.people ?? 0) <= written)
      })
    }),
  ))
