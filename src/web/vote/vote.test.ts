import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Centimes } from '../../domain/basics/money.ts'
import { equalShares, PUBLISHED } from '../../domain/vote/equal-shares.ts'
import { readPabulib } from '../../domain/vote/pabulib.ts'
import { mixBallots } from '../../operations/mix-ballots.ts'
import { momentAt, type TestContest, testContest } from '../../operations/testing/contest.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { listBallots } from '../../storage/vote/reads.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

let site: OpenSite
let world: TestContest
let over: TestContest

const MINUTE = 60_000
const rule = { kind: 'equal-shares', budget: 5_000_000 as Centimes } as const

const get = (url: string, cookie = '') => site.app.inject({ method: 'GET', url, headers: { cookie } })
const post = (url: string, cookie: string, fields: readonly (readonly [string, string])[]) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  })

function entryId(of: TestContest, n: number): string {
  const entry = of.entries[n]
  assert.ok(entry !== undefined)
  return entry.id
}
async function formKey(url: string, cookie: string): Promise<string> {
  const { body } = await get(url, cookie)
  return /name="key" value="([0-9a-f]{32})"/.exec(body)?.[1] ?? ''
}

/** Votes from one browser; gives what its cookies are afterwards. */
async function voted(of: TestContest, who: SignedIn, chosen: readonly number[]): Promise<string> {
  const url = paths.vote('fr', of.contest.id)
  const key = await formKey(url, who.cookie)
  const entries = chosen.map((n) => ['entry', entryId(of, n)] as const)
  const answer = await post(url, who.cookie, [...entries, ['key', key]])
  assert.equal(answer.statusCode, 303, answer.body)
  const set = String(answer.headers['set-cookie'])
  assert.match(set, /HttpOnly/)
  return `${who.cookie}; ${set.split(';')[0]}`
}

before(async () => {
  site = await openSite(async () => undefined)
  const now = new Date()
  world = await testContest(site.db, { now, entries: 4, jurors: 0 })
  over = await testContest(site.db, {
    now,
    entries: 3,
    jurors: 0,
    plan: { vote: { rule, mostApprovals: null } },
  })
})
after(() => site.close())

test('everybody sees the finalists; only who has signed in can tick them', async () => {
  const url = paths.vote('ar', world.contest.id)
  const { body, statusCode } = await get(url)
  assert.equal(statusCode, 200)
  assert.match(body, /Project 3: what we do/)
  assert.doesNotMatch(body, /type="checkbox"/)
  const voter = await signedInPerson(site.db)
  assert.equal((await get(url, voter.cookie)).body.match(/type="checkbox"/g)?.length, 4)
  assert.equal((await get(paths.vote('ar', 'nosuch0000'))).statusCode, 404)
})

test('she votes, sees her code, changes her vote on the same phone; another phone asks for the code', async () => {
  const voter = await signedInPerson(site.db)
  const url = paths.vote('fr', world.contest.id)
  const phone = await voted(world, voter, [0, 2])
  const shown = await get(`${url}?taken=1`, phone)
  const code = /id="ballot-code"><bdi[^>]*>([0-9A-Z-]{24})</.exec(shown.body)?.[1] ?? ''
  assert.equal(code.length, 24)
  assert.match(shown.body, /twiza-ballot-1\./)
  assert.match(shown.headers['cache-control'] as string, /no-store/)
  assert.equal(shown.body.match(/checked/g)?.length, 2)
  const changed = await post(url, phone, [
    ['entry', entryId(world, 1)],
    ['key', await formKey(url, phone)],
  ])
  assert.equal(changed.statusCode, 303)
  const elsewhere = await get(url, voter.cookie)
  assert.match(elsewhere.body, /name="code"/)
  assert.doesNotMatch(elsewhere.body, new RegExp(code))
  const key = await formKey(url, voter.cookie)
  const without = await post(url, voter.cookie, [
    ['entry', entryId(world, 3)],
    ['key', key],
  ])
  assert.equal(without.statusCode, 422)
  assert.match(without.body, /href="#code"/)
  const typed = await post(url, voter.cookie, [
    ['entry', entryId(world, 3)],
    ['key', key],
    ['code', code.toLowerCase()],
  ])
  assert.equal(typed.statusCode, 303)
  const [ballot] = await listBallots(site.db, world.contest.id)
  assert.deepEqual(ballot?.entries, [entryId(world, 3)])
  assert.equal(ballot?.version, 3)
})

test('the receipt on her page is checked by anybody: it shows the ballot, never the choice, and no change of a letter', async () => {
  const voter = await signedInPerson(site.db)
  const phone = await voted(world, voter, [2])
  const shown = await get(paths.vote('fr', world.contest.id), phone)
  const line = /twiza-ballot-1\.[\w.-]+/.exec(shown.body)?.[0] ?? ''
  assert.ok(shown.body.includes(paths.verifyReceipt('fr')))
  const check = (receipt: string) => post(paths.verifyReceipt('fr'), '', [['receipt', receipt]])
  const good = await check(`Mon vote : ${line} `)
  assert.equal(good.statusCode, 200)
  assert.match(good.body, /id="receipt-ballot"/)
  assert.match(good.body, new RegExp(line.split('.')[2] ?? 'no ballot'))
  assert.doesNotMatch(good.body, /Project 3/)
  for (const other of [line.replace('.1.', '.2.'), line.slice(0, -1), `${line}A`, 'twiza-ballot-1.']) {
    const bad = await check(other)
    assert.equal(bad.statusCode, 422, other)
    assert.doesNotMatch(bad.body, /id="receipt-ballot"/)
  }
})

test('a phone that somebody else has signed in on shows nothing of the ballot before', async () => {
  const [first, second] = [await signedInPerson(site.db), await signedInPerson(site.db)]
  const phone = await voted(world, first, [1])
  const kept = phone.split('; ')[1] ?? ''
  const { body } = await get(paths.vote('fr', world.contest.id), `${second.cookie}; ${kept}`)
  assert.doesNotMatch(body, /id="ballot-code"/)
  assert.doesNotMatch(body, /checked/)
})

test('a form with nothing ticked comes back with its reason; a form of another site is not taken', async () => {
  const voter = await signedInPerson(site.db)
  const url = paths.vote('fr', world.contest.id)
  const key = await formKey(url, voter.cookie)
  const empty = await post(url, voter.cookie, [['key', key]])
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /Choisissez au moins un projet/)
  const foreign = await site.app.inject({
    method: 'POST',
    url,
    headers: { cookie: voter.cookie, 'sec-fetch-site': 'cross-site' },
    payload: {},
  })
  assert.equal(foreign.statusCode, 403)
  for (const hostile of ['entry[]=x', 'entry=1&entry=2&key[]=a&code[a]=b', 'key=%00']) {
    const answer = await site.app.inject({
      method: 'POST',
      url,
      headers: {
        cookie: voter.cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: hostile,
    })
    assert.equal(answer.statusCode, 422)
  }
})

test('turnout by day is shown to those who lead the contest, and to nobody else', async () => {
  const url = paths.officeVote('fr', world.contest.id)
  const led = await get(url, world.delegate.cookie)
  assert.equal(led.statusCode, 200)
  assert.match(led.body, /<td class="number">\d+<\/td>/)
  assert.doesNotMatch(led.body, /Project 1/)
  const other = await signedInPerson(site.db, { grants: [{ role: 'delegate', territory: '05' }] })
  assert.equal((await get(url, other.cookie)).statusCode, 404)
  assert.equal((await get(url, (await signedInPerson(site.db)).cookie)).statusCode, 404)
})

test('file and recount are there once results are out, and the file gives the published winners', async () => {
  const { id } = over.contest
  for (let n = 0; n < 12; n += 1) await voted(over, await signedInPerson(site.db), n < 7 ? [0, 1] : [2])
  await mixBallots(site.db, { now: new Date() })
  const urls = [paths.ballots('fr', id), paths.recount('fr', id)]
  for (const url of urls)
    for (const cookie of ['', over.delegate.cookie]) assert.equal((await get(url, cookie)).statusCode, 404)
  const before = momentAt(new Date(Date.now() - 2 * MINUTE))
  await site.db
    .updateTable('deadline')
    .set(before)
    .where('subject', '=', `contest:${id}`)
    .where('which', '=', 'vote-closes')
    .execute()
  assert.match((await get(paths.vote('fr', id))).body, /Le vote est fini/)
  for (const url of urls) assert.equal((await get(url)).statusCode, 404)
  await site.db.updateTable('contest').set({ published_at: new Date() }).where('id', '=', id).execute()
  const file = await get(paths.ballots('fr', id))
  assert.match(String(file.headers['content-disposition']), /\.pb"/)
  const read = readPabulib(file.body)
  assert.ok(read.ok && read.value.notes.length === 0)
  const { purchases } = equalShares(read.value.election, PUBLISHED)
  const winners = purchases.map(({ project }) => read.value.election.projects[project]?.id)
  assert.deepEqual(winners, ['E-01', 'E-03'])
  const page = await get(paths.recount('fr', id))
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /data-ids="E-01,E-03"/)
  const dump = `${file.body}${page.body}`
  for (const { address, actor } of over.owners)
    assert.ok(!dump.includes(address) && !dump.includes(actor.person))
})

test('with too few ballots their file is not published, their votes are', async () => {
  const { id } = world.contest
  const before = momentAt(new Date(Date.now() - 2 * MINUTE))
  await site.db
    .updateTable('deadline')
    .set(before)
    .where('subject', '=', `contest:${id}`)
    .where('which', '=', 'vote-closes')
    .execute()
  await site.db.updateTable('contest').set({ published_at: new Date() }).where('id', '=', id).execute()
  assert.equal((await get(paths.ballots('fr', id))).statusCode, 404)
  const page = await get(paths.recount('fr', id))
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /Moins de 10 bulletins/)
  assert.doesNotMatch(page.body, /recount-island/)
})
