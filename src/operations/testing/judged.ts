/** For tests: a contest whose final is decided, and its prizes confirmed. */
import assert from 'node:assert/strict'
import type { Contest } from '../../domain/contest/contest.ts'
import { readContest } from '../../storage/contest/reads.ts'
import type { Database } from '../../storage/database.ts'
import { confirmResults } from '../confirm-results.ts'
import { proposeResults } from '../propose-results.ts'
import { momentAt, type TestContest, testContest } from './contest.ts'

const HOUR = 3_600_000

/** Closed and voted on; the final decided, its best first the last entry of the list; results due in an hour. */
export async function judgedContest(db: Database, now: Date, entries = 4): Promise<TestContest> {
  const ago = (hours: number) => momentAt(new Date(now.getTime() - hours * HOUR))
  const world = await testContest(db, {
    now,
    entries,
    jurors: 3,
    plan: { vote: null },
    deadlines: { opens: ago(300), closes: ago(100), results: momentAt(new Date(now.getTime() + HOUR)) },
  })
  const order = world.entries.map(({ id }) => id).toReversed()
  await db.updateTable('entry').set({ round: 'final' }).where('contest_id', '=', world.contest.id).execute()
  await db
    .insertInto('round_decision')
    .values({
      contest_id: world.contest.id,
      round: 'final',
      computed: JSON.stringify(order),
      decided: JSON.stringify(order),
      departures: '[]',
      minutes: 'محضر',
      decided_at: now,
      opened_at: now,
      figures: '{}',
    })
    .execute()
  return world
}

/** As its delegate confirms it, with a reason for each winner. */
export async function confirmed(db: Database, world: TestContest, now: Date): Promise<Contest> {
  const contest = await readContest(db, world.contest.id)
  assert.ok(contest !== null)
  const { hash, awards } = await proposeResults(db, contest, now)
  const reasons = Object.fromEntries(awards.map(({ entry }) => [entry, { fr: 'Solide et utile' }]))
  const outcome = await confirmResults(
    db,
    { contest: contest.id, seen: hash, reasons },
    { actor: world.delegate.actor, now },
  )
  assert.deepEqual(outcome, { ok: true, value: null })
  return contest
}
