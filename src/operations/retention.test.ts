import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { withDatabase } from '../storage/testing/database.ts'
import { fileFolder } from '../storage/file/store.ts'
import { readRetention } from '../storage/own-data/retention-file.ts'
import type { Database } from '../storage/database.ts'
import { retentionRounds } from './retention.ts'
import { begunDossier, putNation } from './testing/dossiers.ts'
import { DATA } from './testing/prepared-database.ts'
import { signedInPerson } from './testing/people.ts'

const START = new Date('2025-01-15T10:00:00Z')
const dayOf = (days: number) => new Date(START.getTime() + days * 86_400_000)
const ROUNDS = retentionRounds(
  readRetention(DATA),
  fileFolder(mkdtempSync(join(tmpdir(), 'twiza-retention-'))),
)

async function runAll(db: Database, now: Date): Promise<Readonly<Record<string, number>>> {
  const done: Record<string, number> = {}
  for (const { name, run } of ROUNDS) done[name] = await run(db, { now, origin: null })
  return done
}

const count = async (db: Database, table: 'dossier' | 'project' | 'letter') =>
  Number(
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

test('a dossier nobody writes in is erased after twelve months and a warning of thirty days', async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const { actor } = await signedInPerson(db)
    await begunDossier(db, actor, { now: START })
    assert.equal((await runAll(db, dayOf(330)))['warn of idle dossiers'], 0)
    assert.equal((await runAll(db, dayOf(337)))['warn of idle dossiers'], 1)
    assert.equal((await runAll(db, dayOf(338)))['warn of idle dossiers'], 0, 'warned once')
    assert.equal(await count(db, 'letter'), 1)
    assert.equal((await runAll(db, dayOf(366)))['erase idle dossiers'], 0, 'the thirty days are not over')
    assert.equal((await runAll(db, dayOf(368)))['erase idle dossiers'], 1)
    assert.equal(await count(db, 'dossier'), 0)
    assert.equal(await count(db, 'project'), 0)
  })
})

test('who writes after the warning keeps the dossier, and a site that was off warns before it erases', async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const { actor } = await signedInPerson(db)
    const dossier = await begunDossier(db, actor, { now: START })
    assert.deepEqual(await runAll(db, dayOf(900)), {
      'warn of idle dossiers': 1,
      'erase idle dossiers': 0,
      'erase names of walk-ins': 0,
      'erase refused ideas': 0,
      'empty old letters': 0,
    })
    await db
      .insertInto('dossier_answer')
      .values({
        dossier_id: dossier,
        question: 'zz-later',
        version: 1,
        base: 0,
        value: JSON.stringify('x'),
        author_id: actor.person,
        at: dayOf(910),
        edit_key: 'a'.repeat(32),
        standing: 'current',
      })
      .execute()
    assert.equal((await runAll(db, dayOf(960)))['erase idle dossiers'], 0)
    assert.equal(await count(db, 'dossier'), 1)
    assert.equal((await runAll(db, dayOf(1300)))['warn of idle dossiers'], 1, 'a new silence, a new warning')
  })
})

test('a refused idea is erased two years after the decision, what a sent letter said after twelve months', async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const { actor } = await signedInPerson(db)
    await begunDossier(db, actor, { now: dayOf(600) })
    const { id } = await db.selectFrom('project').select('id').executeTakeFirstOrThrow()
    await db.deleteFrom('dossier').execute()
    await db.updateTable('project').set({ publication: 'refused' }).execute()
    await db
      .insertInto('decision')
      .values({ project_id: id, at: START, actor: 'x', kind: 'refuse', rule: 'personal-data', reason: 'x' })
      .execute()
    await db
      .insertInto('letter')
      .values({
        project_id: null,
        channel: 'phone',
        address: '+212612345678',
        language: 'ar',
        subject: 'CANARY',
        body: 'CANARY',
        message_id: 'm',
        created_at: START,
        sent_at: START,
        next_try_at: START,
        last_error: null,
      })
      .execute()
    assert.deepEqual(await runAll(db, dayOf(364)), {
      'warn of idle dossiers': 0,
      'erase idle dossiers': 0,
      'erase names of walk-ins': 0,
      'erase refused ideas': 0,
      'empty old letters': 0,
    })
    assert.equal((await runAll(db, dayOf(366)))['empty old letters'], 1)
    const letter = await db
      .selectFrom('letter')
      .select(['body', 'address', 'sent_at'])
      .executeTakeFirstOrThrow()
    assert.deepEqual(letter, { body: '', address: '', sent_at: START })
    assert.equal((await runAll(db, dayOf(729)))['erase refused ideas'], 0)
    assert.equal((await runAll(db, dayOf(731)))['erase refused ideas'], 1)
    assert.equal(await count(db, 'project'), 0)
  })
})
