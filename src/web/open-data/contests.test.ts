/** What leaves the site of contests: on a real database, before and after their results. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { readDataPackage } from '../../storage/reference/data-package.ts'
import { castBallot } from '../../operations/cast-ballot.ts'
import { publishResults } from '../../operations/publish-results.ts'
import { confirmed, judgedContest } from '../../operations/testing/judged.ts'
import { momentAt, putContest, type TestContest, testContest } from '../../operations/testing/contest.ts'
import { DATA } from '../../operations/testing/prepared-database.ts'
import { signedInPerson } from '../../operations/testing/people.ts'
import type { ContestRecord } from '../contest/contest-record.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'
import { catalogueTriples } from './catalogue.ts'
import { CONTEST_DICTIONARY, CONTEST_EXPORT_COLUMNS } from './contest-rows.ts'
import { turtleOf } from './triples.ts'

const SECRET = 'CANARY-of-what-nobody-may-read'
const VOTERS = 12
const HOUR = 3_600_000

let site: OpenSite
let draft: TestContest
let open: TestContest
let judged: TestContest

const get = async (url: string) => {
  const { statusCode, body, headers } = await site.app.inject({ method: 'GET', url })
  assert.equal(statusCode, 200, `${url} ${body.slice(0, 200)}`)
  assert.ok(!body.includes(SECRET), `${url} tells what nobody may read`)
  return { body, headers }
}
const records = async () => {
  const { contests } = JSON.parse((await get('/data/contests.json')).body) as { contests: ContestRecord[] }
  return contests
}
const recordOf = async ({ contest }: TestContest) => (await records()).find(({ id }) => id === contest.id)
type Row = Readonly<Record<string, string>>
const rows = async () =>
  parse((await get('/data/contests.csv')).body, { columns: true, bom: true }) as readonly Row[]

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  assert.ok(found !== undefined)
  return found
}

before(async () => {
  site = await openSite(async () => undefined)
  const now = new Date()
  const ahead = momentAt(new Date(now.getTime() + 24 * HOUR))
  const title = { fr: SECRET }
  draft = await testContest(site.db, { now, entries: 1, jurors: 1, plan: { title } })
  await site.db.updateTable('contest').set({ standing: 'draft' }).where('id', '=', draft.contest.id).execute()
  open = await testContest(site.db, {
    now,
    entries: 3,
    jurors: 1,
    deadlines: { opens: momentAt(new Date(now.getTime() - 24 * HOUR)), closes: ahead },
  })
  judged = await judgedContest(site.db, now)
})
after(() => site.close())

test('a draft is not there; of an open contest no count is told; titles of entries and names of jurors of none', async () => {
  const all = await records()
  assert.deepEqual(all.map(({ id }) => id).sort(), [open.contest.id, judged.contest.id].sort())
  assert.equal((await recordOf(open))?.entriesSubmitted, null)
  assert.equal((await recordOf(judged))?.entriesSubmitted, 4)
  for (const { result } of all) assert.equal(result, null)
  for (const url of ['/data/contests.json', '/data/contests.csv'])
    assert.doesNotMatch((await get(url)).body, /Project \d|Juror \d|E-0\d/, url)
})

test('deadlines leave with the clock of the wall, the instant and the rules; criteria with their weights', async () => {
  const { deadlines } = judged.contest
  const row = (await rows()).find(({ id }) => id === judged.contest.id)
  for (const which of ['opens', 'closes', 'results'] as const) {
    const moment = deadlines[which]
    assert.deepEqual(
      ['legal_time', 'utc', 'rules'].map((what) => row?.[`${which}_${what}`]),
      [moment?.civil, moment?.at.toISOString(), moment?.rules],
    )
  }
  assert.equal(row?.criteria, 'innovation 40 | social 30 | economic 30')
  assert.match(row?.prizes ?? '', /^first: الأولى x 1 \(30000 MAD\) \| second/)
  assert.equal(row?.phase, 'judging')
  assert.equal(row?.sample, 'no')
})

test('results leave when they are out, and only what teams agreed to show', async () => {
  const now = new Date()
  const [winner, unshown] = [at(judged.entries, 3), at(judged.entries, 2)]
  const order = judged.entries.map(({ id }) => id).toReversed()
  const decided = [at(order, 1), at(order, 0), ...order.slice(2)]
  await site.db
    .updateTable('round_decision')
    .set({
      decided: JSON.stringify(decided),
      departures: JSON.stringify([{ entry: unshown.id, reason: '=1+1 needs less money' }]),
    })
    .where('contest_id', '=', judged.contest.id)
    .execute()
  const contest = await confirmed(site.db, judged, now)
  await site.db
    .insertInto('entry_exhibition')
    .values({
      entry_id: winner.id,
      dossier_id: winner.dossier,
      answers: '[]',
      words_hash: 'x',
      agreed_at: now,
      withdrawn_at: null,
    })
    .execute()
  const due = contest.deadlines.results?.at ?? now
  assert.equal((await recordOf(judged))?.result, null, 'confirmed is not published')
  assert.equal(await publishResults(site.db, { now: due, origin: null }), 1)
  assert.equal((await recordOf(judged))?.result, null, 'its minute has not come')
  await site.db.updateTable('contest').set({ published_at: now }).where('id', '=', contest.id).execute()
  const result = (await recordOf(judged))?.result
  assert.ok(result)
  assert.deepEqual(
    result.awards
      .slice(0, 2)
      .map(({ entry, title, project, by, prize, rank }) => [by, prize, rank, entry, title, project]),
    [
      ['jury', 'first', 1, 'E-03', null, null],
      ['jury', 'second', 1, 'E-04', 'Project 4', null],
    ],
  )
  assert.deepEqual(result.departures, [
    { entry: 'E-03', title: null, computed: 2, decided: 1, reason: '=1+1 needs less money' },
  ])
  assert.deepEqual(
    result.jury.map(({ name }) => name),
    ['Juror 1', 'Juror 2', 'Juror 3'],
  )
  assert.equal(result.ballots, null)
  const page = (await get(paths.contestResults('fr', contest.id))).body
  assert.match(page, /id="departures"/)
  for (const { reason } of result.departures) assert.ok(page.includes(reason))
  const row = (await rows()).find(({ id }) => id === contest.id)
  assert.match(row?.awards ?? '', /^jury:first:1:E-03:: \| jury:second:1:E-04::Project 4 \|/)
  assert.equal(row?.departures, 'E-03 2 to 1: =1+1 needs less money')
  await site.db
    .updateTable('project')
    .set({ publication: 'published', visibility: 'public' })
    .where('id', 'in', [winner.project, unshown.project])
    .execute()
  const named = (await recordOf(judged))?.result?.awards.map(({ project }) => project)
  assert.deepEqual(named?.slice(0, 2), [null, winner.project], 'a public record of a team that agreed')
})

test('the ballots of the vote are named where they are published, and the address gives the file', async () => {
  const now = new Date()
  const voted = await testContest(site.db, { now, entries: 3, jurors: 1 })
  for (let n = 0; n < VOTERS; n += 1) {
    const { actor } = await signedInPerson(site.db, { now })
    const outcome = await castBallot(
      site.db,
      {
        contest: voted.contest.id,
        entries: [at(voted.entries, n % 3).id],
        key: randomBytes(16).toString('hex'),
        code: null,
      },
      { actor, arrivedAt: now, network: `192.0.2.${n}/32`, keys: site.keys },
    )
    assert.ok(outcome.ok, JSON.stringify(outcome))
  }
  assert.equal((await recordOf(voted))?.result, null)
  const past = momentAt(new Date(now.getTime() - 60_000))
  await site.db
    .updateTable('deadline')
    .set({ civil: past.civil, at: past.at })
    .where('subject', '=', `contest:${voted.contest.id}`)
    .where('which', 'in', ['vote-closes', 'results'])
    .execute()
  const shown = {
    round: 'final',
    method: 'pairs',
    order: [],
    submitted: 3,
    jurors: 0,
    sheets: 0,
    comparisons: 0,
    alpha: null,
    pairAgreement: null,
  }
  await site.db
    .insertInto('contest_result')
    .values({
      contest_id: voted.contest.id,
      awards: '[]',
      reasons: '{}',
      confirmed_by: 'test',
      confirmed_at: now,
      shown: JSON.stringify(shown),
    })
    .execute()
  await site.db.updateTable('contest').set({ published_at: now }).where('id', '=', voted.contest.id).execute()
  const ballots = (await recordOf(voted))?.result?.ballots ?? ''
  assert.match(ballots, /^https?:\/\/[^/]+\/ar\/contests\/[a-z0-9]{10}\/ballots\.pb$/)
  assert.match((await get(new URL(ballots).pathname)).body, /^META/)
  assert.equal((await rows()).find(({ id }) => id === voted.contest.id)?.ballots_file, ballots)
})

test('every column has its meaning beside the data, and the catalogue names both files and the ballots', async () => {
  const all = JSON.parse((await get('/data/contests.json')).body)
  assert.deepEqual(
    all.dictionary.map(({ column }: { column: string }) => column),
    CONTEST_EXPORT_COLUMNS,
  )
  assert.deepEqual(Object.keys(at(await rows(), 0)), CONTEST_EXPORT_COLUMNS)
  assert.equal(new Set(CONTEST_EXPORT_COLUMNS).size, CONTEST_EXPORT_COLUMNS.length)
  for (const { meaning } of CONTEST_DICTIONARY) assert.match(meaning, /.{8,}[.]$/)
  assert.match(all.terms, /Apache-2\.0/)
  assert.match(String((await get('/data/contests.csv')).headers['x-licence']), /Apache-2\.0/)
  const files = readDataPackage(DATA)
  const turtle = turtleOf(catalogueTriples({ origin: 'https://twiza.example', operator: null, files }))
  for (const name of ['contests.csv', 'contests.json']) assert.ok(turtle.includes(`/data/${name}>`), name)
  assert.match(turtle, /\.pb/)
})

test('a sample says so in both files', async () => {
  const { contest } = open
  const sample = { ...contest, id: 'aaaaa00001', sample: true }
  await putContest(site.db, sample)
  assert.equal((await rows()).find(({ id }) => id === sample.id)?.sample, 'yes')
  assert.equal((await records()).find(({ id }) => id === sample.id)?.sample, true)
})
