/** by HTTP, as on a site that people reach by https: what a session is, where it leads, what it costs. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { sql } from 'kysely'
import { signedInPerson, type SignedIn } from '../../operations/testing/people.ts'
import { ask } from './testing/ask.ts'
import { awayPayloads } from './testing/away-payloads.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'
import { tagsOf } from './testing/read-html.ts'

const HERE = { host: 'twiza.example', 'sec-fetch-site': 'same-origin' }
let site: OpenSite
before(async () => {
  site = await openSite(async () => undefined, { https: true, publicOrigin: 'https://twiza.example' })
})
after(() => site.close())

const get = (url: string, cookie = '') =>
  ask(site.app, { method: 'GET', url, headers: { host: 'twiza.example', cookie } })
const post = (url: string, form: Readonly<Record<string, string>>, cookie = '') =>
  ask(site.app, { method: 'POST', url, headers: { ...HERE, cookie }, form })

const linesOf = (answer: LightMyRequestResponse) => [answer.headers['set-cookie'] ?? []].flat()
const lineOf = (answer: LightMyRequestResponse, name: string) =>
  linesOf(answer).find((line) => line.startsWith(`${name}=`)) ?? ''
const pairOf = (answer: LightMyRequestResponse, name: string) => lineOf(answer, name).split(';')[0] ?? ''
/** As a browser sends it to a site with https. */
const hostCookie = ({ cookie }: SignedIn) => `__Host-${cookie}`

async function codeFor(address: string): Promise<string> {
  const { body } = await site.db
    .selectFrom('letter')
    .select('body')
    .where('address', '=', address)
    .where('kind', '=', 'code')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /\d{6}/.exec(body)?.[0] ?? ''
}

async function signInBy(address: string, before = ''): Promise<LightMyRequestResponse> {
  await site.db.deleteFrom('login_code').execute()
  const asked = await post('/fr/sign-in', { contact: address }, before)
  assert.equal(asked.statusCode, 303, asked.body.slice(0, 300))
  const code = await codeFor(address)
  return post(
    '/fr/sign-in/code',
    { code },
    [pairOf(asked, '__Host-twiza-code'), before].filter(Boolean).join('; '),
  )
}

test('the session of a site with https belongs to this very host, to no script, and to no other site', async () => {
  const signed = await signInBy('+212612110001')
  const line = lineOf(signed, '__Host-twiza')
  assert.match(line, /^__Host-twiza=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure$/)
  assert.doesNotMatch(line, /Domain/i)
  const pair = pairOf(signed, '__Host-twiza')
  assert.equal((await get('/fr/me', pair)).statusCode, 200)
  // a neighbour on the same domain can plant a cookie of the bare name: it opens nothing
  assert.equal((await get('/fr/me', pair.replace('__Host-', ''))).statusCode, 303)
  assert.match(String(signed.headers['strict-transport-security']), /max-age=31536000; includeSubDomains/)
})

test('a token that was there before signing in is never the session after it, and ends', async () => {
  const planted = `__Host-twiza=${'p'.repeat(43)}`
  const signed = await signInBy('+212612110002', planted)
  assert.notEqual(pairOf(signed, '__Host-twiza'), planted)
  assert.equal((await get('/fr/me', planted)).statusCode, 303)
  const first = pairOf(signed, '__Host-twiza')
  const again = pairOf(await signInBy('+212612110002', first), '__Host-twiza')
  assert.notEqual(again, first)
  assert.equal((await get('/fr/me', first)).statusCode, 303)
})

const codeOf = (secret: string, at = Date.now()) =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: at })

test('the second factor gives another token, its code counts once, and a recovery code once', async () => {
  const agent = await signedInPerson(site.db, {
    grants: [{ role: 'reader', territory: '00' }],
    strong: false,
  })
  const weak = hostCookie(agent)
  assert.match(
    String((await get('/fr/office', weak)).headers.location),
    /\/fr\/sign-in\/second-factor\?next=/,
  )
  const page = (await get('/fr/me/security/second-factor', weak)).body
  const offer = /name="offer" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '').replaceAll(' ', '')
  const used = codeOf(secret)
  const enrolled = await post('/fr/me/security/second-factor', { offer, code: used }, weak)
  const strong = pairOf(enrolled, '__Host-twiza')
  assert.match(strong, /=[\w-]{43}$/)
  assert.equal((await get('/fr/me', weak)).statusCode, 303, 'the token of before is nobody’s')
  assert.equal((await get('/fr/office', strong)).statusCode, 200)
  const recovery = (await post('/fr/me/security/second-factor/recovery-codes', {}, strong)).body
  const codes = [...recovery.matchAll(/<code>([a-z0-9-]{14})<\/code>/g)].map(([, code]) => code ?? '')
  assert.equal(codes.length, 10)
  for (const code of codes)
    assert.ok(!(await get('/fr/me/security/second-factor', strong)).body.includes(code), 'shown once')

  const signed = pairOf(await signInBy(agent.address), '__Host-twiza')
  assert.equal((await get('/fr/office', signed)).statusCode, 303, 'a new session is weak')
  const show = (code: string, cookie: string) =>
    post('/fr/sign-in/second-factor', { code, next: '/fr/office' }, cookie)
  assert.equal((await show(used, signed)).statusCode, 422, 'the code of the setting up is played again')
  const shown = await show(codes[0] ?? '', signed)
  assert.deepEqual([shown.statusCode, shown.headers.location], [303, '/fr/office'])
  const fresh = pairOf(shown, '__Host-twiza')
  assert.equal((await get('/fr/office', signed)).statusCode, 404, 'the token of before is nobody’s')
  assert.equal((await get('/fr/office', fresh)).statusCode, 200)
  const other = pairOf(await signInBy(agent.address), '__Host-twiza')
  assert.equal((await show(codes[0] ?? '', other)).statusCode, 422, 'a recovery code counts once')
  await site.db.updateTable('second_factor').set({ last_period: '0' }).execute()
  const now = codeOf(secret)
  const third = await show(now, other)
  assert.equal(third.statusCode, 303)
  const fourth = pairOf(await signInBy(agent.address), '__Host-twiza')
  assert.equal((await show(now, fourth)).statusCode, 422, 'a code that counted is played again')
})

test('signing out ends the session everywhere at once, and all others end when she says so', async () => {
  const her = await signedInPerson(site.db, {})
  const cookies = [hostCookie(her)]
  for (let k = 0; k < 3; k += 1) cookies.push(pairOf(await signInBy(her.address), '__Host-twiza'))
  const open = async () => Promise.all(cookies.map(async (one) => (await get('/fr/me', one)).statusCode))
  assert.deepEqual(await open(), [200, 200, 200, 200])
  const out = await post('/fr/sign-out', {}, cookies[0])
  assert.match(lineOf(out, '__Host-twiza'), /^__Host-twiza=; .*Max-Age=0/)
  assert.deepEqual(await open(), [303, 200, 200, 200], 'a copy of the cookie opens nothing')
  await post('/fr/me/security', { session: 'others' }, cookies[1])
  assert.deepEqual(await open(), [303, 200, 303, 303])
  await site.db.deleteFrom('session').where('person_id', '=', her.actor.person).execute()
  assert.deepEqual(await open(), [303, 303, 303, 303])
})

test('an agent’s session of a second factor ends after 30 minutes of silence and 12 hours in all', async () => {
  const agent = await signedInPerson(site.db, { grants: [{ role: 'administrator', territory: '00' }] })
  const opens = async (idleMinutes: number, ageMinutes: number) => {
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    await site.db
      .updateTable('session')
      .set({ seen_at: ago(idleMinutes), created_at: ago(ageMinutes) })
      .where('person_id', '=', agent.actor.person)
      .execute()
    return (await get('/fr/office', hostCookie(agent))).statusCode === 200
  }
  assert.deepEqual(
    [await opens(29.5, 60), await opens(30.1, 60), await opens(0, 719), await opens(0, 720.1)],
    [true, false, true, false],
  )
})

/** Where a browser that stands on `https://twiza.example` would be led. */
function leadsAway(address: string): boolean {
  const base = 'https://twiza.example/fr/sign-in'
  return !URL.canParse(address, base) || new URL(address, base).origin !== 'https://twiza.example'
}

test('of 900 sly values of “next” none leads away: signed in, signing in, at the second factor, in the links', async () => {
  const payloads = awayPayloads()
  assert.ok(payloads.length >= 900)
  const person = hostCookie(await signedInPerson(site.db, {}))
  const agent = hostCookie(
    await signedInPerson(site.db, { grants: [{ role: 'reader', territory: '00' }], strong: true }),
  )
  const wrong: string[] = []
  let asked = 0
  const look = (what: string, { headers, body, statusCode }: LightMyRequestResponse) => {
    asked += 1
    if (statusCode >= 500 || 'x-evil' in headers) wrong.push(`${what} ${statusCode}`)
    if (headers.location !== undefined && leadsAway(String(headers.location)))
      wrong.push(`${what} ${headers.location}`)
    for (const { name, attributes } of headers.location === undefined ? tagsOf(body) : []) {
      const href =
        name === 'a'
          ? (attributes.get('href') ?? '')
          : name === 'form'
            ? (attributes.get('action') ?? '')
            : ''
      if (!/^(mailto|tel):/.test(href) && leadsAway(href)) wrong.push(`${what} <${name} ${href}>`)
      if (name === 'input' && attributes.get('name') === 'next' && leadsAway(attributes.get('value') ?? ''))
        wrong.push(`${what} keeps ${attributes.get('value')}`)
    }
  }
  for (const [k, payload] of payloads.entries()) {
    const query = `next=${encodeURIComponent(payload)}`
    look(`signed in ${payload}`, await get(`/fr/sign-in?${query}`, person))
    if (k % 4 === 0) look(`page ${payload}`, await get(`/ar/sign-in?${query}`))
    if (k % 4 === 1) look(`typed ${payload}`, await post('/fr/sign-in', { contact: '06', next: payload }))
    if (k % 4 === 2) look(`strong ${payload}`, await get(`/fr/sign-in/second-factor?${query}`, agent))
    if (k % 4 === 3) look(`no code ${payload}`, await post('/fr/sign-in/code', { code: '1', next: payload }))
  }
  console.log(`# ${payloads.length} values of next, ${asked} answers`)
  assert.deepEqual(wrong.slice(0, 20), [])
})

test('codes by SMS stop at the hour’s cap and outside the named countries; letters of invitation leave half to them', async () => {
  await site.db.deleteFrom('login_code').execute()
  const sent = await post('/fr/sign-in', { contact: '+33612345678' })
  assert.equal(sent.statusCode, 422)
  await sql`insert into login_code (request_hash, channel, address, network, salt, code_hash, created_at)
    select 'x' || n, 'phone', '+2126' || (20000000 + n), '10.' || n % 200 || '.0.0/24', 's', 'h', now()
    from generate_series(1, 2999) n`.execute(site.db)
  assert.equal((await post('/fr/sign-in', { contact: '0612777001' })).statusCode, 303, 'the 3,000th')
  const over = await post('/fr/sign-in', { contact: '0612777002' })
  assert.equal(over.statusCode, 422)
  assert.match(over.body, /Plus de SMS/)
  assert.equal(
    (await post('/fr/sign-in', { contact: 'a@example.ma' })).statusCode,
    303,
    'letters cost nothing',
  )
  const { n } = await site.db
    .selectFrom('letter')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('address', 'in', ['+212612777002', '+33612345678'])
    .executeTakeFirstOrThrow()
  assert.equal(Number(n), 0)
})
