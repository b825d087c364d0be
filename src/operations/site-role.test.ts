/** the site’s own role adds to the journal and can do nothing else to it; and the site needs no more than that. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type pg from 'pg'
import { backupInstance } from './backup-instance.ts'
import { ROUNDS } from './rounds.ts'
import { runRounds } from './run-rounds.ts'
import { sealJournal } from './journal-seal.ts'
import { verifyKeptJournal } from './journal-verify.ts'
import { prepare } from './prepare.ts'
import { randomPersonId } from './account-id.ts'
import { sendSignInCode } from './sign-in-code.ts'
import { signIn } from './sign-in.ts'
import { begunDossier } from './testing/dossiers.ts'
import { DATA } from './testing/prepared-database.ts'
import { readSession } from '../storage/person/reads.ts'
import { hashOfToken } from '../storage/person/session-token.ts'
import { type Database, kyselyOn, makePool } from '../storage/database.ts'
import { grantSiteRole, SITE_ROLE } from '../storage/site-role.ts'
import { withDatabase } from '../storage/testing/database.ts'

/** Connections of the site's role: by its own login where nobody asks for a password, else taken on when it connects. */
function poolOfSite(owner: pg.Pool): pg.Pool {
  const { options } = owner
  return options.connectionString === undefined
    ? makePool({ ...options, user: SITE_ROLE })
    : makePool({ ...options, options: `${options.options} -c role=${SITE_ROLE}` })
}

/** On a server of one's own the user of the tests may be one that makes no roles: then there is nothing to try. */
async function withSite(t: TestContext, work: (db: Database, pool: pg.Pool) => Promise<void>): Promise<void> {
  await withDatabase(async ({ pool: owner }) => {
    const { rowCount } = await owner.query(
      'select from pg_roles where rolname = current_user and (rolsuper or rolcreaterole)',
    )
    if (rowCount === 0) return t.skip('the user of this server may make no roles')
    await grantSiteRole(owner)
    await grantSiteRole(owner)
    await owner.query(`grant ${SITE_ROLE} to current_user`)
    const pool = poolOfSite(owner)
    try {
      await work(kyselyOn(pool), pool)
    } finally {
      await pool.end()
    }
  })
}

/** What PostgreSQL answers: the class of the refusal, or that it was done. */
async function tried(pool: pg.Pool, statement: string): Promise<string> {
  return pool.query(statement).then(
    () => 'done',
    ({ code }: { code: string }) => code,
  )
}

const FORBIDDEN = [
  `update journal set actor = 'x'`,
  'delete from journal',
  'truncate journal',
  'truncate journal cascade',
  `update journal_seal set root = 'x'`,
  'delete from journal_seal',
  'truncate journal_seal',
  'alter table journal disable trigger user',
  'alter table journal disable trigger journal_append_only',
  'drop trigger journal_append_only on journal',
  'drop trigger journal_awaits_seal on journal',
  'alter table journal add column x int',
  'drop table journal cascade',
  'create or replace rule r as on insert to journal do instead nothing',
  `create or replace function await_seal() returns trigger language plpgsql as 'begin return null; end'`,
  `create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'`,
  'set session_replication_role = replica',
  `insert into journal (at, actor, action, subject, detail) values (now(), 'a', 'b', 'c', '{}')
     on conflict (id) do update set actor = 'x'`,
  'grant update on journal to twiza_site',
  'delete from migration',
]

test('of every way to change, remove or unseal a line none is open to the site', (t) =>
  withSite(t, async (_db, pool) => {
    await pool.query(
      `insert into journal (at, actor, action, subject, detail) values (now(), 'a', 'b', 'c', '{}')`,
    )
    const { rows: before } = await pool.query('select * from journal order by id')
    const open: string[] = []
    for (const statement of FORBIDDEN) {
      const said = await tried(pool, statement)
      if (said !== '42501') open.push(`${statement}: ${said}`)
    }
    // a grant that nobody may give is only warned of: it has changed nothing
    assert.deepEqual(
      open.filter((one) => !/^grant .*: done$/.test(one)),
      [],
    )
    assert.equal(await tried(pool, `update journal set actor = 'x'`), '42501')
    assert.deepEqual((await pool.query('select * from journal order by id')).rows, before)
  }))

test('under this role the site loads what ships, signs people in, keeps a dossier, seals, verifies, does its rounds and backs up', (t) =>
  withSite(t, async (db) => {
    const now = new Date('2026-11-22T09:00:00Z')
    await prepare(db, { dataFolder: DATA, now, log: () => undefined })
    const contact = { channel: 'phone', address: '+212612345678' } as const
    const asked = await sendSignInCode(
      db,
      { contact, language: 'ar', request: null },
      {
        now,
        network: '10.0.0.0/24',
        policy: { smsCountries: ['+212'], smsPerHour: 10, carried: { phone: true, email: true } },
        draw: () => '123456',
        wording: () => ({ subject: '', body: '' }),
      },
    )
    assert.ok(asked.ok)
    const typed = { request: asked.value.request, code: '123456', language: 'ar' } as const
    const signed = await signIn(db, typed, { now, id: randomPersonId })
    assert.ok(signed.ok)
    const session = await readSession(db, hashOfToken(signed.value.token))
    assert.ok(session)
    await begunDossier(db, session.actor, { now })
    assert.ok((await sealJournal(db, { now })) >= 4)
    assert.deepEqual((await verifyKeptJournal(db, [])).faults, [])
    const done = await runRounds(db, new Map(), now, ROUNDS)
    assert.deepEqual(
      done.filter((one) => 'error' in one),
      [],
    )
    assert.equal(done.length, ROUNDS.length)
    const folder = mkdtempSync(join(tmpdir(), 'twiza-site-role-'))
    const { rows } = await backupInstance(db, join(folder, 'one.backup'), { beside: {}, now })
    assert.ok(rows > 50_000)
    rmSync(folder, { recursive: true })
  }))
