import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { grantRole } from '../../operations/account-grants.ts'
import { randomPersonId } from '../../operations/account-id.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { DATA } from '../../operations/testing/prepared-database.ts'
import { processingOf, readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { openSite, type OpenSite } from '../security/testing/open-site.ts'
import { tagsOf } from '../security/testing/read-html.ts'

let site: OpenSite
let app: FastifyInstance
before(async () => {
  site = await openSite(async () => undefined)
  app = site.app
})
after(() => site.close())

const HERE = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const post = (url: string, form: Readonly<Record<string, string>>, cookie = '', ip = '196.200.131.7') =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...HERE, cookie },
    payload: new URLSearchParams(form).toString(),
    remoteAddress: ip,
  })
const get = (url: string, cookie = '') => app.inject({ method: 'GET', url, headers: { cookie } })

const inputsOf = (html: string) =>
  tagsOf(html).flatMap(({ name, attributes }) => (name === 'input' ? [attributes] : []))
const linesOf = (answer: LightMyRequestResponse): readonly string[] =>
  [answer.headers['set-cookie'] ?? []].flat()
function cookieOf(answer: LightMyRequestResponse, name: string): string {
  const line = linesOf(answer).find((one) => one.startsWith(`${name}=`))
  assert.ok(line !== undefined, `${name} was set`)
  return line.split(';')[0] ?? ''
}

async function codeFor(address: string): Promise<string> {
  const letter = await site.db
    .selectFrom('letter')
    .select('body')
    .where('address', '=', address)
    .where('kind', '=', 'code')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /\d{6}/.exec(letter.body)?.[0] ?? ''
}

/** The cookie of somebody who has signed in by this number. */
async function signInBy(number: string, next = '', before = ''): Promise<{ cookie: string; to: string }> {
  const asked = await post('/fr/sign-in', { contact: number, next })
  assert.equal(asked.statusCode, 303, asked.body.slice(0, 200))
  const request = cookieOf(asked, 'twiza-code')
  const code = await codeFor(`+212${number.slice(1)}`)
  const cookie = before === '' ? request : `${request}; ${before}`
  const entered = await post('/fr/sign-in/code', { code, next }, cookie)
  assert.equal(entered.statusCode, 303, entered.body.slice(0, 200))
  return { cookie: cookieOf(entered, 'twiza'), to: String(entered.headers.location) }
}

test('one field, a code, one’s own space, and out again', async () => {
  const page = await get('/ar/sign-in')
  const fields = inputsOf(page.body).filter((one) => one.get('type') !== 'hidden')
  assert.deepEqual(
    fields.map((one) => one.get('name')),
    ['contact'],
  )
  const { cookie, to } = await signInBy('0612000001')
  assert.equal(to, '/fr/me')
  const me = await get('/fr/me', cookie)
  assert.deepEqual([me.statusCode, me.headers['cache-control']], [200, 'no-store'])
  const out = await post('/fr/sign-out', {}, cookie)
  assert.equal(out.headers.location, '/fr/')
  assert.match(linesOf(out)[0] ?? '', /^twiza=; .*Max-Age=0/)
  assert.equal((await get('/fr/me', cookie)).headers.location, '/fr/sign-in?next=%2Ffr%2Fme')
})

test('the cookie is out of the reach of scripts and of other sites, and new at each sign-in', async () => {
  const first = await signInBy('0612000002')
  const asked = await post('/fr/sign-in', { contact: 'a2@example.ma' })
  const letter = await codeFor('a2@example.ma')
  const entered = await post(
    '/fr/sign-in/code',
    { code: letter },
    `${cookieOf(asked, 'twiza-code')}; ${first.cookie}`,
  )
  const line = linesOf(entered).find((one) => one.startsWith('twiza='))
  assert.match(line ?? '', /; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
  assert.notEqual(cookieOf(entered, 'twiza'), first.cookie)
  assert.equal((await get('/fr/me', first.cookie)).statusCode, 303, 'the session of before has ended')
})

test('on a site with https the cookie belongs to this very host', async () => {
  const secure = await openSite(async () => undefined, { https: true })
  const asked = await secure.app.inject({
    method: 'POST',
    url: '/fr/sign-in',
    headers: HERE,
    payload: 'contact=0612000099',
  })
  assert.match(linesOf(asked)[0] ?? '', /^__Host-twiza-code=.*; Path=\/; .*HttpOnly; SameSite=Lax; Secure$/)
  await secure.close()
})

test('what was typed is kept with the sentence that says what is wrong, in every language', async () => {
  for (const language of ['ar', 'fr', 'zgh', 'en']) {
    const wrong = await post(`/${language}/sign-in`, { contact: '06 12', next: `/${language}/help/new` })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /value="06 12"/)
    assert.match(wrong.body, /id="contact-error"/)
    assert.ok(wrong.body.includes(`value="/${language}/help/new"`))
  }
  assert.equal((await post('/fr/sign-in', { contact: '+33612345678' })).statusCode, 422)
  const asked = await post('/fr/sign-in', { contact: '0612000003' })
  const request = cookieOf(asked, 'twiza-code')
  const page = await get('/fr/sign-in/code', request)
  const field = inputsOf(page.body).find((one) => one.get('name') === 'code')
  const kinds = ['inputmode', 'autocomplete', 'maxlength'].map((name) => field?.get(name))
  assert.deepEqual(kinds, ['numeric', 'one-time-code', undefined])
  const wrong = await post('/fr/sign-in/code', { code: '12 34' }, request)
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /value="12 34"/)
  const again = await post('/fr/sign-in/code', { again: '1' }, request)
  assert.equal(again.statusCode, 422)
  assert.match(again.body, /autre code dans (30|29|28|27|26|25) secondes/)
  assert.equal((await get('/fr/sign-in/code')).statusCode, 303, 'who has asked for nothing asks first')
})

test('after signing in one comes back to where one was, on this site only', async () => {
  assert.equal((await signInBy('0612000004', '/fr/help/new?need=money')).to, '/fr/help/new?need=money')
  for (const [k, next] of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/fr/%0d%0ax:1',
  ].entries())
    assert.equal((await signInBy(`061200001${k}`, next)).to, '/fr/me', next)
})

test('somebody with a role is asked for a second factor next', async () => {
  const circumstances = { now: new Date(), actor: 'test', id: randomPersonId, language: 'ar' } as const
  const grant = { role: 'delegate', territory: '02' as TerritoryCode } as const
  await grantRole(site.db, { channel: 'phone', address: '+212612000005' }, grant, circumstances)
  const { cookie, to } = await signInBy('0612000005', '/fr/office')
  assert.equal(to, '/fr/sign-in/second-factor?next=%2Ffr%2Foffice')
  assert.doesNotMatch((await get('/fr/me', cookie)).body, /href="\/fr\/office"/)
})

test('ideas of one’s number, and what is added by its link, are found in one’s space', async () => {
  const idea = async (contact: string, title: string) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/ideas',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      payload: {
        title,
        idea: 'Nous séchons les figues du douar pour les vendre.',
        territory: '02.113.01.09',
        sector: 'local-products',
        source: 'citizen',
        visibility: 'hidden',
        contact,
        consent: true,
      },
    })
    assert.ok(answer.statusCode < 300, answer.body)
    const { id, held } = answer.json() as { id: string; held: string }
    return { id, key: new URL(held).searchParams.get('key') ?? '' }
  }
  await idea('0612000006', 'Figues séchées')
  const other = await idea('0612999999', 'Amandes grillées')
  const { cookie } = await signInBy('0612000006')
  const me = (await get('/fr/me', cookie)).body
  assert.match(me, /Figues séchées/)
  assert.doesNotMatch(me, /Amandes grillées/)
  const heldLink = /href="(\/fr\/ideas\/[^"]+key=[^"]+)"/.exec(me)?.[1] ?? ''
  assert.equal((await get(heldLink.replaceAll('&amp;', '&'))).statusCode, 200)
  assert.equal((await post('/fr/me/work', { idea: other.id, key: 'wrong' }, cookie)).statusCode, 404)
  const page = (await get(`/fr/ideas/${other.id}?key=${other.key}`, cookie)).body
  assert.match(page, /id="keep-idea"/)
  assert.doesNotMatch((await get(`/fr/ideas/${other.id}?key=${other.key}`)).body, /id="keep-idea"/)
  assert.equal((await post('/fr/me/work', { idea: other.id, key: other.key }, cookie)).statusCode, 303)
  assert.match((await get('/fr/me', cookie)).body, /Amandes grillées/)
  const saved = await post('/fr/simulations', { model: 'argan-oil' })
  const id = /\/simulations\/([^/?]+)/.exec(String(saved.headers.location))?.[1] ?? ''
  assert.equal((await get(`/fr/me/work?simulation=${id}`)).statusCode, 303)
  assert.equal((await get(`/fr/me/work?simulation=${id}`, cookie)).statusCode, 200)
  assert.equal((await post('/fr/me/work', { simulation: 'nothing000' }, cookie)).statusCode, 404)
  assert.equal((await post('/fr/me/work', { simulation: id }, cookie)).statusCode, 303)
  assert.ok((await get('/fr/me', cookie)).body.includes(`/fr/simulations/${id}`))
})

test('a name and a place are kept with consent and not without', async () => {
  const { cookie } = await signInBy('0612000007')
  const without = await post('/fr/me', { name: 'Amina', territory: 'Taliouine' }, cookie)
  assert.equal(without.statusCode, 422)
  assert.match(without.body, /value="Amina"/)
  const consent = /id="consent"[^>]*value="([0-9a-f]{64})"/.exec(without.body)?.[1] ?? ''
  assert.doesNotMatch(without.body, /id="consent"[^>]*\schecked/)
  const several = await post('/fr/me', { name: 'Amina', territory: 'Berkane', consent }, cookie)
  assert.match(several.body, /name="place"/)
  const form = { name: 'Amina', territory: 'Berkane', place: '02.113', placeFor: 'Berkane', consent }
  assert.equal((await post('/fr/me', form, cookie)).statusCode, 303)
  const me = (await get('/fr/me', cookie)).body
  assert.match(me, /Bonjour .Amina/)
  assert.match(me, /id="consent"[^>]*\schecked/)
  const kept = await site.db.selectFrom('consent').selectAll().execute()
  assert.deepEqual(
    kept.map(({ purpose, words_hash }) => [purpose, words_hash]),
    [['account', consent]],
  )
})

test('other devices are listed and signed out', async () => {
  const one = await signInBy('0612000008')
  await site.db.deleteFrom('login_code').execute()
  const two = await signInBy('0612000008')
  const list = (await get('/ar/me/security', two.cookie)).body
  const name = /name="session" value="([0-9a-f]{16})"/.exec(list)?.[1] ?? ''
  assert.equal((await post('/ar/me/security', { session: 'f'.repeat(16) }, two.cookie)).statusCode, 303)
  assert.equal((await get('/fr/me', one.cookie)).statusCode, 200)
  await post('/ar/me/security', { session: name }, two.cookie)
  assert.equal((await get('/fr/me', one.cookie)).statusCode, 303)
  assert.equal((await get('/fr/me', two.cookie)).statusCode, 200)
})

test('a session ends after 14 days without a sign and 30 in all; an agent’s after 30 minutes and 12 hours', async () => {
  const { cookie } = await signInBy('0612000040')
  const session = () => site.db.updateTable('session').where('person_id', 'in', ofNumber('+212612000040'))
  const ofNumber = (address: string) =>
    site.db.selectFrom('person_contact').select('person_id').where('address', '=', address)
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
  const DAY = 24 * 60
  const opens = async (seen: number, created: number) => {
    await session()
      .set({ seen_at: ago(seen), created_at: ago(created) })
      .execute()
    return (await get('/fr/me', cookie)).statusCode === 200
  }
  assert.deepEqual(
    [await opens(14 * DAY - 1, 29 * DAY), await opens(14 * DAY + 1, 20 * DAY), await opens(1, 30 * DAY + 1)],
    [true, false, false],
  )
  const circumstances = { now: new Date(), actor: 'test', id: randomPersonId, language: 'ar' } as const
  const grant = { role: 'reader', territory: '02' as TerritoryCode } as const
  await grantRole(site.db, { channel: 'phone', address: '+212612000040' }, grant, circumstances)
  assert.deepEqual(
    [await opens(29, 11 * 60), await opens(31, 60), await opens(1, 12 * 60 + 1)],
    [true, false, false],
  )
  await session()
    .set({ seen_at: ago(2), created_at: ago(3) })
    .execute()
  await get('/fr/me', cookie)
  const seenAt = async () => {
    const row = await site.db
      .selectFrom('session')
      .select('seen_at')
      .where('person_id', 'in', ofNumber('+212612000040'))
      .executeTakeFirstOrThrow()
    return row.seen_at.getTime()
  }
  const until = Date.now() + 10_000 // signs of life are gathered for a second
  while (Date.now() - (await seenAt()) > 60_000 && Date.now() < until) await setTimeout(100)
  assert.ok(Date.now() - (await seenAt()) < 60_000, 'her sign of life was written')
})

test('every field of these forms has its line in the register of processing', async () => {
  const register = readProcessingRegister(DATA)
  const names = new Set(
    ['sign-in', 'account'].flatMap((id) => processingOf(register, id).fields.map(({ name }) => name)),
  )
  const { cookie } = await signInBy('0612000041')
  const pages = [await get('/fr/sign-in'), await get('/fr/me', cookie), await get('/fr/me/security', cookie)]
  const asked = pages.flatMap(({ body }) => inputsOf(body).map((one) => one.get('name') ?? ''))
  assert.ok(asked.length >= 5)
  assert.deepEqual(
    asked.filter((name) => !names.has(name)),
    [],
  )
})

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

/**
 * Known and unknown asked in turns, each first as often as the other; what one pair differs by is kept, for a machine
 * that is busy slows both of a pair. Until it is sure, by three errors of
 * the middle of the differences, that it lies within 5 ms or beyond them; 200 pairs at most.
 */
async function apart(known: () => Promise<number>, unknown: () => Promise<number>) {
  const differences: number[] = []
  let error = 0
  for (let round = 0; round < 200; round += 1) {
    const first = round % 2 === 0
    const [one, other] = first ? [await known(), await unknown()] : [await unknown(), await known()]
    differences.push(first ? one - other : other - one)
    const spread = median(differences.map((each) => Math.abs(each - median(differences)))) * 1.48
    const sure = (1.25 * spread) / Math.sqrt(differences.length)
    error = 3 * sure
    const by = Math.abs(median(differences))
    if (round >= 60 && (by + error <= 5 || by - error > 5)) break
  }
  return { by: median(differences), error, pairs: differences.length }
}

test('the same answer in the same time, whether a number is known or not', async () => {
  await signInBy('0612000020')
  const bodies = new Set<string>()
  let next = 0
  const asking = async (contact: string) => {
    await site.db.deleteFrom('login_code').execute()
    const since = performance.now()
    const answer = await post('/fr/sign-in', { contact })
    const took = performance.now() - since
    const page = await get('/fr/sign-in/code', cookieOf(answer, 'twiza-code'))
    bodies.add(`${answer.statusCode} ${answer.headers.location} ${page.body.replace(/06•+\d\d/, 'N')}`)
    return took
  }
  const unknown = () => {
    next += 1
    return `06129${String(next).padStart(5, '0')}`
  }
  const asked = await apart(
    () => asking('0612000020'),
    () => asking(unknown()),
  )
  assert.equal(bodies.size, 1)
  const entering = async (contact: string) => {
    await site.db.deleteFrom('login_code').execute()
    const request = cookieOf(await post('/fr/sign-in', { contact }), 'twiza-code')
    const right = await codeFor(`+212${contact.slice(1)}`)
    const since = performance.now()
    const answer = await post('/fr/sign-in/code', { code: right === '000000' ? '111111' : '000000' }, request)
    const took = performance.now() - since
    assert.equal(answer.statusCode, 422)
    return took
  }
  const entered = await apart(
    () => entering('0612000020'),
    () => entering(unknown()),
  )
  for (const [what, { by, error, pairs }] of [
    ['asking', asked],
    ['a wrong code', entered],
  ] as const) {
    console.log(
      `# ${what}: known and unknown ${by.toFixed(2)} ms apart, sure to ${error.toFixed(2)}, ${pairs} pairs`,
    )
    assert.ok(Math.abs(by) - error <= 5, `${what}: ${by} ms`)
  }
})

test('every page leads to one’s own space, and says the same to everybody', async () => {
  const { cookie } = await signInBy('0612000030')
  const [signedIn, nobody] = [await get('/fr/territories', cookie), await get('/fr/territories')]
  assert.equal(signedIn.body, nobody.body)
  assert.match(nobody.body, /href="\/fr\/me"/)
})
