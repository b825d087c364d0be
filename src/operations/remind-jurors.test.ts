import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Database } from '../storage/database.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { saveDraw } from './assign-jury.ts'
import { remindJurors, remindJurorsBeforeEnd } from './remind-jurors.ts'
import { momentAt, type TestContest, testContest } from './testing/contest.ts'
import { putNation } from './testing/dossiers.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const HOUR = 3_600_000
const origin = 'https://twiza.example'
const after = (hours: number) => new Date(NOW.getTime() + hours * HOUR)

/** Closed a week ago, read by four jurors, results in a hundred hours; no vote. */
async function judged(work: (db: Database, one: TestContest) => Promise<void>): Promise<void> {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const deadlines = {
      opens: momentAt(after(-500)),
      closes: momentAt(after(-168)),
      results: momentAt(after(100)),
    }
    const plan = { vote: null }
    const one = await testContest(db, { now: NOW, entries: 8, jurors: 4, territory: '00', plan, deadlines })
    const at = { contest: one.contest.id, round: 'screening', seed: 1 }
    assert.ok((await saveDraw(db, at, { doer: one.delegate.actor, now: NOW, origin })).ok)
    await work(db, one)
  })
}

const lettersTo = async (db: Database, address: string) =>
  (await db.selectFrom('letter').select('body').where('address', '=', address).execute()).length
const linesOf = async (db: Database) =>
  (await db.selectFrom('journal').select('detail').where('action', '=', 'remind-jurors').execute()).map(
    ({ detail }) => detail,
  )

test('each juror with work left is written to once at 72 and once at 24 hours, however many rounds run', () =>
  judged(async (db, one) => {
    const run = (hours: number) => remindJurorsBeforeEnd(db, { now: after(hours), origin })
    assert.equal(await run(27), 0)
    const [busy, done] = one.jurors
    assert.ok(busy !== undefined && done !== undefined)
    // one of them has read all of hers
    const own = await db
      .selectFrom('jury_assignment')
      .selectAll()
      .where('person_id', '=', done.actor.person)
      .execute()
    for (const { contest_id, round, person_id, entry_id } of own)
      await db
        .insertInto('mark_sheet')
        .values({
          ...{ contest_id, round, person_id, entry_id, complete: true, version: 1, at: NOW },
          ...{ marks: '{}', comments: '{}' },
        })
        .execute()
    const at72 = await Promise.all(Array.from({ length: 8 }, () => run(28)))
    assert.equal(
      at72.reduce((sum, n) => sum + n, 0),
      3,
    )
    for (const hours of [28.5, 40, 60, 75.9]) assert.equal(await run(hours), 0, `${hours}`)
    assert.equal(await run(76), 3)
    assert.equal(await run(99), 0)
    assert.equal(await run(101), 0)
    assert.equal(await lettersTo(db, busy.address), 2)
    assert.equal(await lettersTo(db, done.address), 0)
    const [letter] = await db
      .selectFrom('letter')
      .select('body')
      .where('address', '=', busy.address)
      .execute()
    assert.match(letter?.body ?? '', new RegExp(`${origin}/ar/contests/${one.contest.id}/jury`))
    assert.deepEqual(await linesOf(db), [
      { round: 'screening', jurors: 3, hours: 72 },
      { round: 'screening', jurors: 3, hours: 24 },
    ])
  }))

test('the button and the round together write no juror two letters in one day', () =>
  judged(async (db, one) => {
    const at = { contest: one.contest.id, round: 'screening' }
    const press = async (hours: number) => {
      const outcome = await remindJurors(db, at, { doer: one.delegate.actor, now: after(hours), origin })
      return outcome.ok ? outcome.value.reminded : -1
    }
    const run = (hours: number) => remindJurorsBeforeEnd(db, { now: after(hours), origin })
    const [juror] = one.jurors
    assert.ok(juror !== undefined)
    assert.equal(await press(27), 4) // the day of the 72 hours
    assert.equal(await run(28), 0)
    assert.equal(await run(40), 0)
    assert.equal(await run(76), 4)
    assert.equal(await press(77), 0)
    assert.equal(await press(88), 4) // the next day
    assert.equal(await lettersTo(db, juror.address), 3)
  }))

test('nobody is reminded once the jury deliberates', () =>
  judged(async (db, one) => {
    await db
      .insertInto('round_decision')
      .values({
        ...{
          contest_id: one.contest.id,
          round: 'screening',
          computed: '[]',
          decided: '[]',
          departures: '[]',
        },
        ...{ minutes: '', decided_at: null, opened_at: NOW, figures: '{}' },
      })
      .execute()
    assert.equal(await remindJurorsBeforeEnd(db, { now: after(30), origin }), 0)
    assert.deepEqual(await linesOf(db), [])
  }))
