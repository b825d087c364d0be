import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { takeEntryNumber } from '../storage/contest/submission.ts'
import type { Database } from '../storage/database.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { momentAt, testContest } from './testing/contest.ts'
import { putNation } from './testing/dossiers.ts'

const now = new Date('2026-12-01T10:00:00Z')

async function contestIn(db: Database): Promise<string> {
  await putNation(db)
  const deadlines = { opens: momentAt(now), closes: momentAt(new Date(now.getTime() + 86_400_000)) }
  const { contest } = await testContest(db, {
    ...{ now, deadlines, entries: 0, jurors: 0, standing: 'draft', territory: '00' },
  })
  return contest.id
}

const take = (db: Database, contest: string) =>
  db.transaction().execute((trx) => takeEntryNumber(trx, contest))

test('twelve at once: each number once, those given back by a sending that failed are taken again, no gaps', async () => {
  await withDatabase(async ({ db }) => {
    const contest = await contestIn(db)
    const taken: number[] = []
    const failed = new Error('this sending fails after its number')
    const sender = async (seat: number) => {
      for (let k = 0; k < 60; k += 1) {
        const fails = (k + seat) % 7 === 0
        const work = db.transaction().execute(async (trx) => {
          const number = await takeEntryNumber(trx, contest)
          if (fails) throw failed
          return number
        })
        await work.then(
          (number) => taken.push(number),
          (error) => assert.equal(error, failed),
        )
      }
    }
    await Promise.all(Array.from({ length: 12 }, (_, seat) => sender(seat)))
    const rest = Array.from({ length: 200 }, () => take(db, contest))
    taken.push(...(await Promise.all(rest)))
    assert.deepEqual(
      taken.toSorted((one, other) => one - other),
      taken.map((_, k) => k + 1),
    )
  })
})

test('new numbers are made before the last is taken, and nobody waits for who makes them', async () => {
  await withDatabase(async ({ db }) => {
    const contest = await contestIn(db)
    const left = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from entry_number where contest_id = ${contest}`.execute(db)
      return rows[0]?.n ?? 0
    }
    for (let number = 1; number < 300; number += 1) await take(db, contest)
    assert.equal(await left(), 201)
    await db.transaction().execute(async (making) => {
      await takeEntryNumber(making, contest) // the three hundredth makes new ones and is not done yet
      for (let number = 301; number <= 420; number += 1) assert.equal(await take(db, contest), number)
      assert.equal(await left(), 81)
    })
    assert.equal(await left(), 80 + 500)
  })
})
