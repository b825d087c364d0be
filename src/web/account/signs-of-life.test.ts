import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { sql } from 'kysely'
import { withPreparedDatabase } from '../../operations/testing/prepared-database.ts'
import { signedInPerson } from '../../operations/testing/people.ts'
import type { Database } from '../../storage/database.ts'
import { hashOfToken } from '../../storage/person/session-token.ts'
import { gatherSignsOfLife } from './signs-of-life.ts'

const hashOf = (cookie: string) => hashOfToken(cookie.slice('twiza='.length))

async function seenAt(db: Database, hash: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('session')
    .select('seen_at')
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  return row?.seen_at.getTime()
}

test('what was noted is written at the latest when the site closes, the last of each session and never back', async () => {
  await withPreparedDatabase(async ({ db }) => {
    const [one, two, gone] = [
      hashOf((await signedInPerson(db)).cookie),
      hashOf((await signedInPerson(db)).cookie),
      'f'.repeat(64),
    ]
    const begun = (await seenAt(db, one)) ?? 0
    const app = Fastify()
    gatherSignsOfLife(app, db)
    app.noteSignOfLife(one, new Date(begun + 1_000))
    app.noteSignOfLife(one, new Date(begun + 5_000))
    app.noteSignOfLife(two, new Date(begun - 5_000))
    app.noteSignOfLife(gone, new Date(begun + 5_000))
    const before = await seenAt(db, two)
    await app.close()
    assert.deepEqual(
      [await seenAt(db, one), await seenAt(db, two), await seenAt(db, gone)],
      [begun + 5_000, before, undefined],
    )
  })
})

test('where it cannot be written, the site goes on, says so in its log, and nothing else is lost', async () => {
  await withPreparedDatabase(async ({ db }) => {
    const hash = hashOf((await signedInPerson(db)).cookie)
    const before = await seenAt(db, hash)
    const lines: string[] = []
    const app = Fastify({ logger: { level: 'warn', stream: { write: (line: string) => lines.push(line) } } })
    gatherSignsOfLife(app, db)
    await sql`alter table session rename to session_away`.execute(db)
    app.noteSignOfLife(hash, new Date((before ?? 0) + 90_000))
    await app.close()
    await sql`alter table session_away rename to session`.execute(db)
    assert.equal(await seenAt(db, hash), before)
    assert.equal(lines.length, 1)
    assert.match(lines[0] ?? '', /signs of life/)
  })
})
