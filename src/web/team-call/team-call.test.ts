import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { momentAt, type TestContest, testContest } from '../../operations/testing/contest.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { callOfEntry } from '../../storage/team-call/reads.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'
import { CALL_REFUSALS, JOIN_STATE_WORDS, teamCallWords as text } from './words.ts'

let site: OpenSite
let world: TestContest

const DAY = 86_400_000
const WORDS = 'Nous cherchons une personne pour les comptes ; appelez Zoulikha au 0612345678.'
const get = (url: string, cookie = '') => site.app.inject({ method: 'GET', url, headers: { cookie } })
const post = (url: string, { cookie }: { cookie: string }, fields: Readonly<Record<string, string>>) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields).toString(),
  })

before(async () => {
  site = await openSite(async () => undefined)
  const now = new Date()
  const from = (days: number) => momentAt(new Date(now.getTime() + days * DAY))
  const deadlines = { opens: from(-5), closes: from(5), results: from(9) }
  world = await testContest(site.db, { now, entries: 1, jurors: 0, deadlines, standing: 'draft' })
  const owner = world.owners[0]
  assert.ok(owner)
  await site.db.updateTable('person').set({ name: 'Zoulikha' }).where('id', '=', owner.actor.person).execute()
})
after(() => site.close())

const owner = (): SignedIn => {
  const [found] = world.owners
  assert.ok(found)
  return found
}
const own = () => paths.entryTeam('fr', world.entries[0]?.id ?? '')
const call = async () => {
  const [entry] = world.entries
  const found = entry === undefined ? null : await callOfEntry(site.db, entry.id)
  return paths.teamCall('fr', world.contest.id, found?.id ?? '')
}
/** The page of a contest is kept two seconds for everybody. */
const publicPage = async () => {
  await new Promise((done) => setTimeout(done, 2200))
  return (await get(paths.contest('fr', world.contest.id))).body
}

test('what is wrong in a call is said beside its field, and nothing is shown', async () => {
  const bad = await post(own(), owner(), { deed: 'call', words: 'court', lacking: 'sales' })
  assert.equal(bad.statusCode, 422)
  assert.ok(bad.body.includes(CALL_REFUSALS['words-short'].fr))
  const odd = await post(own(), owner(), { deed: 'call', words: WORDS, lacking: '"><script>' })
  assert.equal(odd.statusCode, 422)
  assert.ok(odd.body.includes(CALL_REFUSALS['lacking-missing'].fr))
  assert.equal((await post(own(), owner(), { deed: 'nothing' })).statusCode, 404)
  assert.ok(!(await publicPage()).includes(text.listTitle.fr))
})

test('a call is read by everybody without names, numbers or the title of an idea that is not public', async () => {
  assert.equal(
    (await post(own(), owner(), { deed: 'call', words: WORDS, lacking: 'accounting' })).statusCode,
    303,
  )
  const body = await publicPage()
  assert.ok(body.includes(text.listTitle.fr) && body.includes('pour les comptes'))
  assert.doesNotMatch(body, /Zoulikha|0612345678|Project 1/)
})

test('to ask one signs in, agrees, and is answered; who is no owner reads no request', async () => {
  assert.equal((await get(await call())).statusCode, 303)
  const asker = await signedInPerson(site.db, { name: 'Hafsa' })
  const stranger = await signedInPerson(site.db)
  const words = 'Je tiens les comptes d’une association.'
  const without = await post(await call(), asker, { deed: 'ask', words })
  assert.equal(without.statusCode, 422)
  assert.ok(without.body.includes(words), 'what she typed stays')
  const asked = await post(await call(), asker, { deed: 'ask', words, consent: 'yes' })
  assert.equal(asked.statusCode, 303)
  assert.ok((await get(paths.me('fr'), asker.cookie)).body.includes(JOIN_STATE_WORDS.open.fr))
  const page = await get(own(), owner().cookie)
  assert.ok(page.body.includes('Hafsa') && page.body.includes(words) && page.body.includes(asker.address))
  assert.equal((await get(own(), stranger.cookie)).statusCode, 404)
  assert.equal((await get(own(), asker.cookie)).statusCode, 404)
  const seen = await get(await call(), stranger.cookie)
  assert.equal(seen.headers['cache-control'], 'no-store')
  assert.ok(!seen.body.includes(words))
  const request = /name="request" value="([0-9a-f]{16})"/.exec(page.body)?.[1] ?? ''
  assert.equal((await post(own(), stranger, { deed: 'accept', request })).statusCode, 404)
  assert.equal((await post(own(), owner(), { deed: 'accept', request })).statusCode, 303)
  assert.equal((await get(own(), asker.cookie)).statusCode, 200, 'she is in the team now')
  assert.ok(!(await get(own(), asker.cookie)).body.includes(asker.address))
  assert.equal((await post(own(), owner(), { deed: 'decline', request })).statusCode, 422)
})

test('a reported text is hidden by who leads the contest, then nobody else finds it', async () => {
  const reader = await signedInPerson(site.db)
  assert.equal((await post(await call(), reader, { deed: 'report' })).statusCode, 303)
  const desk = paths.officeTeamCalls('fr', world.contest.id)
  const { body } = await get(desk, world.delegate.cookie)
  assert.ok(body.includes(text.reportedBadge.fr))
  const id = (await call()).split('/').at(-1) ?? ''
  assert.equal((await post(desk, reader, { deed: 'hide', call: id })).statusCode, 404)
  assert.equal((await post(desk, world.delegate, { deed: 'hide', call: 'x' })).statusCode, 404)
  assert.equal((await post(desk, world.delegate, { deed: 'hide', call: id })).statusCode, 303)
  assert.equal((await get(await call(), reader.cookie)).statusCode, 404)
  assert.ok(!(await publicPage()).includes(text.listTitle.fr))
  assert.ok((await get(own(), owner().cookie)).body.includes(text.hidden.fr))
})

test('an address that names nothing is answered as one that never was', async () => {
  const { cookie } = await signedInPerson(site.db)
  for (const [contest, id] of [
    [world.contest.id, '%00'],
    [world.contest.id, 'z'.repeat(16)],
    ['zzzzzzzzzz', (await call()).split('/').at(-1) ?? ''],
  ] as const)
    assert.ok([400, 404].includes((await get(paths.teamCall('fr', contest, id), cookie)).statusCode), id)
})
