import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ContestDeadlines } from '../domain/contest/contest.ts'
import { readContest } from '../storage/contest/reads.ts'
import type { Database } from '../storage/database.ts'
import { readExtension } from '../storage/deadline/reads.ts'
import { temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { smallAtlas } from '../storage/testing/small-atlas.ts'
import { replaceShipped } from '../storage/territory/writes.ts'
import { probeSubmit } from './probe-submit.ts'
import { momentAt, testContest } from './testing/contest.ts'
import { watchDeadlines } from './watch-deadlines.ts'

const CLOSES = new Date('2026-12-03T23:59:00Z')
const MINUTE = 60_000
const at = (minutes: number) => new Date(CLOSES.getTime() + minutes * MINUTE)
const keys = temporaryReceiptKeys(new Date('2026-11-01T00:00Z'))
const DEADLINES: ContestDeadlines = { opens: momentAt(at(-60 * 24 * 20)), closes: momentAt(CLOSES) }
const fine = async () => undefined
const broken = async () => {
  throw new Error('down')
}
const look = (db: Database, minutes: number, reach: () => Promise<unknown> = fine) =>
  watchDeadlines(db, { now: at(minutes), origin: 'https://twiza.example', keys, reach })

const COUNTRY = {
  name: 'small_atlas',
  fill: (db: Database) =>
    db.transaction().execute(async (trx) => {
      await replaceShipped(trx, smallAtlas(), () => undefined)
    }),
}

/** A look every 20 seconds would be thousands: between the moments that matter their outcomes are written. */
async function fill(db: Database, from: number, until: number, ok = true): Promise<void> {
  const count = Math.ceil((until - from) * 3)
  const rows = Array.from({ length: count }, (_, n) => ({ at: at(from + n / 3), ok, took: 5 }))
  await db.insertInto('submit_probe').values(rows).execute()
}

test('a trial of a submission goes through and leaves nothing', async () => {
  await withDatabase(async ({ db }) => {
    await probeSubmit(db, { now: at(-100), keys })
    for (const table of [
      'contest',
      'entry',
      'person',
      'project',
      'dossier',
      'journal',
      'letter',
      'deadline',
    ] as const)
      assert.equal((await db.selectFrom(table).selectAll().execute()).length, 0, table)
  })
})

test('a trial finds out that nothing can be written', async () => {
  await withDatabase(async ({ db, pool }) => {
    await pool.query('alter table entry_receipt add constraint never check (number < 0)')
    await assert.rejects(probeSubmit(db, { now: at(-100), keys }), /never/)
  })
})

test('while nothing closes within a day nothing is tried', async () => {
  await withDatabase(async ({ db }) => {
    await testContest(db, { now: at(-3000), entries: 0, jurors: 0, deadlines: DEADLINES })
    assert.deepEqual(await look(db, -3000), { kind: 'nothing-near' })
    assert.equal((await look(db, -1400)).kind, 'tried')
  }, COUNTRY)
})

test('seven minutes of failure move the bell by two hours, once, and whoever has a draft is told', async () => {
  await withDatabase(async ({ db }) => {
    const now = at(-3000)
    const { contest, owners } = await testContest(db, {
      ...{ now, entries: 2, jurors: 1, standing: 'draft' },
      deadlines: { ...DEADLINES, 'vote-opens': momentAt(at(1)), 'vote-closes': momentAt(at(1441)) },
    })
    await look(db, -3000)
    await fill(db, -1441, -100)
    await fill(db, -100, -93, false)
    await fill(db, -93, -31)
    await look(db, -31, broken)
    assert.equal(await readExtension(db, `contest:${contest.id}`, 'closes'), null)
    const found = await look(db, -30)
    assert.equal(found.kind === 'tried' && found.extended, 1)
    const moved = await readContest(db, contest.id)
    assert.equal(moved?.deadlines.closes?.civil, '2026-12-04T01:59')
    assert.equal(moved?.deadlines.closes?.at.toISOString(), at(120).toISOString())
    assert.deepEqual(
      [moved?.deadlines['vote-opens']?.civil, moved?.deadlines['vote-closes']?.civil],
      ['2026-12-04T02:00', '2026-12-05T02:00'],
      'the vote stays after the bell, and as long',
    )
    const letters = await db.selectFrom('letter').select(['address', 'body']).execute()
    assert.deepEqual(
      letters.map(({ address }) => address).sort(),
      owners.map(({ address }) => address).sort(),
    )
    assert.match(letters[0]?.body ?? '', /04\/12\/2026 01:59.*https:\/\/twiza\.example\/ar\/contests/)
    const lines = await db
      .selectFrom('journal')
      .select('detail')
      .where('action', '=', 'extend-deadline')
      .execute()
    assert.equal(lines.length, 1)
    // another outage before the new bell: the rule says once
    await fill(db, 30, 60, false)
    await look(db, 100)
    await look(db, 121)
    assert.equal(
      (await readContest(db, contest.id))?.deadlines.closes?.at.toISOString(),
      at(120).toISOString(),
    )
  }, COUNTRY)
})

test('a day without a fault is settled after the bell, and nothing is tried any more', async () => {
  await withDatabase(async ({ db }) => {
    const { contest } = await testContest(db, { now: at(-3000), entries: 1, jurors: 0, deadlines: DEADLINES })
    await look(db, -3000)
    await fill(db, -1441, 0.2)
    assert.equal((await look(db, 0.4)).kind, 'tried')
    assert.deepEqual(await look(db, 1), { kind: 'nothing-near' })
    assert.equal(
      (await readContest(db, contest.id))?.deadlines.closes?.at.toISOString(),
      CLOSES.toISOString(),
    )
  }, COUNTRY)
})

test('several processes that look at once extend once', async () => {
  await withDatabase(async ({ db }) => {
    const { contest } = await testContest(db, {
      now: at(-3000),
      entries: 3,
      jurors: 0,
      deadlines: DEADLINES,
      standing: 'draft',
    })
    await look(db, -3000)
    await fill(db, -1441, -300)
    const looks = await Promise.all([-20, -20, -20, -20].map((minutes) => look(db, minutes)))
    assert.equal(
      looks.reduce((sum, found) => sum + (found.kind === 'tried' ? found.extended : 0), 0),
      1,
    )
    // from 19:00 to 23:39 nobody could submit: four hours and three quarters
    assert.equal((await readContest(db, contest.id))?.deadlines.closes?.civil, '2026-12-04T04:44')
    assert.equal((await db.selectFrom('letter').selectAll().execute()).length, 3)
  }, COUNTRY)
})
