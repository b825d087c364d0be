import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contestPhase, isVoting } from '../../domain/contest/contest.ts'
import { listContests, listEntries, readContest, readEntry } from '../../storage/contest/reads.ts'
import { listJurors } from '../../storage/judging/reads.ts'
import { replaceShipped } from '../../storage/territory/writes.ts'
import { withDatabase } from '../../storage/testing/database.ts'
import { smallAtlas } from '../../storage/testing/small-atlas.ts'
import { testContest } from './contest.ts'

test('a contest with its deadlines and entries is read as it was put in', async () => {
  await withDatabase(async ({ db }) => {
    await db.transaction().execute((trx) => replaceShipped(trx, smallAtlas(), () => undefined))
    const now = new Date('2026-12-01T10:00:00Z')
    const { contest, entries } = await testContest(db, { now, entries: 3, jurors: 2 })
    assert.deepEqual(await readContest(db, contest.id), contest)
    assert.deepEqual(await listContests(db), [contest])
    assert.deepEqual(await listEntries(db, contest.id), entries)
    assert.deepEqual(await readEntry(db, entries[0]?.id ?? ('' as never)), entries[0])
    assert.equal((await listJurors(db, contest.id)).length, 2)
    assert.deepEqual([contestPhase(contest, now), isVoting(contest, now)], ['judging', true])
  })
})
