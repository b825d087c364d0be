import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Database } from '../storage/database.ts'
import { searchBank } from '../storage/search/reads.ts'
import { reindexProjects } from './reindex-projects.ts'
import { searchHash, seedSearch } from './seed-search.ts'
import { DATA, withPreparedDatabase } from './testing/prepared-database.ts'

const HOW = {
  dataFolder: DATA,
  now: new Date('2026-11-22'),
  log: () => undefined,
  gently: false,
  signal: null,
}

/** As a bank of another version left it: 1,000 more projects, and a document of one that is gone. */
async function fill(db: Database): Promise<void> {
  await sql`insert into project (id, stage, source, territory_code, sector, audiences, title, life, sample, visibility,
      publication, created_at)
    select 'zz-' || n, stage, source, territory_code, sector, audiences, '{"own": "Zzyzx"}', life, true, 'public',
      'published', created_at
    from generate_series(1, 1000) as n, (select * from project where shown order by id limit 1) as one`.execute(
    db,
  )
  await sql`insert into search_document (kind, ref, title, aliases, prominence, title_words, norm)
    values ('project', 'zz-100-gone', '{"own": "Qqxqq"}', '[]', 0.3, 1, '''qqxqq'':1A')`.execute(db)
}

const total = async (db: Database, q: string) =>
  (await searchBank(db, { q, language: 'fr', kinds: ['project'], each: 1 })).groups[0]?.total ?? 0

test('a large bank is indexed anew beside the site, goes on where it was stopped, and forgets what is gone', () =>
  withPreparedDatabase(async ({ db }) => {
    await fill(db)
    await sql`delete from seed where part in ('search', 'search-projects')`.execute(db)
    await seedSearch(db, HOW)
    assert.deepEqual(
      [await total(db, 'zzyzx'), await total(db, 'qqxqq')],
      [0, 1],
      'the start left projects alone',
    )
    const hash = await searchHash(db, DATA)
    const stopped = AbortSignal.timeout(150)
    const first = await reindexProjects(db, hash, { ...HOW, gently: true, signal: stopped })
    const rest = await reindexProjects(db, hash, HOW)
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from project where shown`.execute(db)
    assert.ok(first > 0 && rest > 0, `${first} and ${rest}`)
    assert.equal(first + rest, rows[0]?.n)
    assert.deepEqual([await total(db, 'zzyzx'), await total(db, 'qqxqq')], [1000, 0])
    assert.equal(await reindexProjects(db, hash, HOW), 0)
  }))
