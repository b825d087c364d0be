/** A tour, a meeting and a contest in which every text and address is hostile, as if no form had read them. */
import { randomBytes } from 'node:crypto'
import type { SomeText } from '../../../domain/basics/some-text.ts'
import { momentAt, TEST_PLAN, testContest } from '../../../operations/testing/contest.ts'
import type { Database } from '../../../storage/database.ts'
import { testCode } from '../../../storage/testing/small-atlas.ts'
import { EVERYTHING_HOSTILE, HOSTILE_ADDRESSES } from './hostile-texts.ts'

const bad: SomeText = { ar: EVERYTHING_HOSTILE, fr: EVERYTHING_HOSTILE }
const BAD = JSON.stringify(bad)
const SOURCES = JSON.stringify(
  HOSTILE_ADDRESSES.map((url) => ({ title: EVERYTHING_HOSTILE, url, asOf: EVERYTHING_HOSTILE })),
)

export type HostileMeetings = { readonly meeting: string; readonly tour: string; readonly contest: string }

export async function fillWithHostileMeetings(db: Database): Promise<HostileMeetings> {
  const now = new Date()
  const meeting = randomBytes(5).toString('hex')
  const tour = randomBytes(5).toString('hex')
  const told = { title: BAD, slogan: BAD, purpose: BAD, organiser: BAD, sources: SOURCES }
  const kept = { territory_code: testCode('02'), standing: 'announced' as const, shipped: false, version: 1 }
  await db
    .insertInto('tour')
    .values({ id: tour, ...told, ...kept, created_at: now })
    .execute()
  const start = momentAt(new Date(now.getTime() + 86_400_000))
  await db
    .insertInto('meeting')
    .values({
      ...{ id: meeting, tour_id: tour, position: 1, ...told, ...kept, created_at: now },
      ...{ city: BAD, venue: BAD, address: BAD, sequence: 0, takes_registrations: true, capacity: 9 },
      ...{ starts_civil: start.civil, starts_at: start.at, time_rules: start.rules, minutes: 60 },
      programme: JSON.stringify([{ at: '09:30', text: bad }]),
      partners: JSON.stringify([{ name: bad, partner: null }]),
    })
    .execute()
  const { contest, entries } = await testContest(db, {
    ...{ now, entries: 2, jurors: 1 },
    plan: {
      ...{ title: bad, purpose: bad, rules: bad, categories: [{ id: 'one', name: bad }] },
      prizes: TEST_PLAN.prizes.map((prize) => ({ ...prize, name: bad })),
      criteria: TEST_PLAN.criteria.map((one) => ({
        ...{ ...one, name: bad, explanation: bad, anchors: { 1: bad, 5: bad } },
      })),
    },
  })
  await db.updateTable('contest').set({ meeting_id: meeting }).where('id', '=', contest.id).execute()
  for (const { id, content } of entries)
    await db
      .updateTable('entry')
      .set({ content: JSON.stringify({ ...content, title: EVERYTHING_HOSTILE, pitch: EVERYTHING_HOSTILE }) })
      .where('id', '=', id)
      .execute()
  return { meeting, tour, contest: contest.id }
}
