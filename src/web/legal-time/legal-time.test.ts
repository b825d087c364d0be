import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentBy } from '../../domain/basics/legal-moment.ts'
import { RULES_OF_2025 } from '../../domain/basics/testing/older-rules.ts'
import { checkClocks } from '../../operations/check-clocks.ts'
import { testContest } from '../../operations/testing/contest.ts'
import { readContest } from '../../storage/contest/reads.ts'
import type { Database } from '../../storage/database.ts'
import { type OfficeSite, withOffice } from '../office/testing.ts'
import { paths } from '../paths.ts'

const PAGE = paths.officeLegalTime('fr')
/** A winter day in some years, in no Ramadan: 23:59 by the rules of 2025 is an hour before 23:59 by those of now. */
const CIVIL = '2027-12-03T23:59'

async function keptByOldRules(db: Database) {
  const now = new Date()
  const read = momentBy(RULES_OF_2025, CIVIL)
  assert.ok(read.ok)
  const { note: _, ...closes } = read.value
  const opens = { civil: '2026-10-01T08:00', at: new Date('2026-10-01T07:00Z'), rules: closes.rules }
  return testContest(db, { now, entries: 2, jurors: 1, deadlines: { opens, closes } })
}

const choose = (office: OfficeSite, contest: string, over: Record<string, string> = {}) =>
  office.post(PAGE, office.administrator, {
    subject: `contest:${contest}`,
    which: 'closes',
    seen: '2027-12-03T22:59:00.000Z',
    row: '0',
    'choice-0': 'keep-civil',
    ...over,
  })

test('a deadline of older rules is listed with both instants, and an administrator is warned on every page', async () => {
  await withOffice([], async (office) => {
    assert.doesNotMatch((await office.get(paths.office('fr'), office.administrator)).body, /legal-time/)
    await keptByOldRules(office.db)
    assert.match(
      (await office.get(paths.office('fr'), office.administrator)).body,
      /attendent votre choix : 1/,
    )
    assert.doesNotMatch((await office.get(paths.office('fr'), office.delegate)).body, /attendent votre choix/)
  })
})

test('keeping the hour moves the instant, tells everybody concerned once and is done with', async () => {
  await withOffice([], async (office) => {
    const { contest, owners, jurors } = await keptByOldRules(office.db)
    const done = await choose(office, contest.id)
    assert.equal(done.status, 303)
    assert.equal(done.location, `${PAGE}?letters=3`)
    const closes = (await readContest(office.db, contest.id))?.deadlines.closes
    assert.equal(closes?.civil, CIVIL)
    assert.equal(closes?.at.toISOString(), '2027-12-03T23:59:00.000Z')
    const letters = await office.db.selectFrom('letter').select('address').execute()
    const told = [...owners, ...jurors].map(({ address }) => address)
    assert.deepEqual(letters.map(({ address }) => address).sort(), told.sort())
    assert.equal((await choose(office, contest.id)).status, 422)
    const again = await choose(office, contest.id, { seen: '2027-12-03T23:59:00.000Z' })
    assert.equal(again.status, 422)
  })
})

test('keeping the instant changes what the wall shows', async () => {
  await withOffice([], async (office) => {
    const { contest } = await keptByOldRules(office.db)
    assert.equal((await choose(office, contest.id, { 'choice-0': 'keep-instant' })).status, 303)
    const closes = (await readContest(office.db, contest.id))?.deadlines.closes
    assert.deepEqual(
      [closes?.civil, closes?.at.toISOString()],
      ['2027-12-03T22:59', '2027-12-03T22:59:00.000Z'],
    )
    assert.match((await office.get(PAGE, office.administrator)).body, /Instant gardé/)
  })
})

test('only an administrator of the whole country chooses, and nonsense is refused', async () => {
  await withOffice([], async (office) => {
    const { contest } = await keptByOldRules(office.db)
    for (const who of [office.delegate, office.moderator, office.reader, office.citizen])
      assert.notEqual((await office.get(PAGE, who)).status, 200)
    assert.equal((await choose(office, contest.id, { 'choice-0': 'both' })).status, 422)
    assert.equal((await choose(office, contest.id, { seen: 'yesterday' })).status, 422)
    assert.equal((await choose(office, 'nothing')).status, 404)
    assert.equal((await choose(office, contest.id, { which: 'constructor' })).status, 404)
  })
})

test('a wrong clock warns the administrator and says what it believes', async () => {
  await withOffice([], async (office) => {
    const read = async (instants: readonly Date[]) => [
      { clock: 'node' as const, minutes: instants.map(() => 60) },
    ]
    await checkClocks(office.db, { now: new Date(), read, jumped: 0 })
    const front = await office.get(paths.office('fr'), office.administrator)
    assert.match(front.body, /ne suit pas l’heure légale/)
    const page = await office.get(PAGE, office.administrator)
    assert.match(page.body, /elle dit .UTC\+1.*la loi dit .UTC\+0/)
  })
})
