/** Sign-in elsewhere against a real OpenID provider that runs for this test. */
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { type OidcAttempt, oidcService } from '../../operations/oidc-provider.ts'
import { signedInPerson } from '../../operations/testing/people.ts'
import { readSession } from '../../storage/person/reads.ts'
import { hashOfToken } from '../../storage/person/session-token.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

const SECRET = 'a-secret-of-this-test-that-is-long-enough'
const HERE = 'http://twiza.example'
const CALLBACK = `${HERE}/sign-in/elsewhere/callback`
let provider: Server
let issuer = ''
let site: OpenSite

type ProviderClass = new (issuer: string, configuration: object) => { callback: () => never }

before(async () => {
  const name: string = 'oidc-provider'
  const { Provider } = (await import(name)) as { readonly Provider: ProviderClass }
  provider = createServer()
  await new Promise<void>((done) => provider.listen(0, '127.0.0.1', done))
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  const clientOf = (client_id: string) => ({ client_id, client_secret: SECRET, redirect_uris: [CALLBACK] })
  const service = new Provider(issuer, {
    clients: [clientOf('twiza'), clientOf('another')],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['of this test'] },
    findAccount: async (_: unknown, id: string) => ({
      accountId: id,
      claims: async () => ({
        sub: id,
        email: `${id.replace(/^unverified-/, '')}@example.org`,
        email_verified: !id.startsWith('unverified-'),
      }),
    }),
  })
  provider.on('request', service.callback())
  const oidc = { issuer, clientId: 'twiza', clientSecret: SECRET, name: 'Compte de la région' }
  site = await openSite(async () => undefined, { oidc, publicOrigin: HERE })
})
after(async () => {
  await site.close()
  provider.close()
})

/** A browser at the provider: signs in as `account` and agrees; the address at which it comes back. */
async function through(address: string, account: string): Promise<URL> {
  const jar = new Map<string, string>()
  let [url, form]: [string, Record<string, string> | null] = [address, null]
  for (let steps = 0; steps < 15; steps += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer: Response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form === null ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    form = null
    const location = answer.headers.get('location')
    if (location?.startsWith(CALLBACK) === true) return new URL(location)
    if (location !== null) url = new URL(location, url).href
    else {
      const body = await answer.text()
      const prompt = /name="prompt" value="(\w+)"/.exec(body)?.[1]
      const action = /action="([^"]+)"/.exec(body)?.[1]
      assert.ok(prompt !== undefined && action !== undefined, `${answer.status} ${body.slice(0, 400)}`)
      url = new URL(action, url).href
      form = { prompt, login: account, password: 'x' }
    }
  }
  throw new Error('the provider never came back')
}

const FROM_HERE = { host: 'twiza.example', 'sec-fetch-site': 'same-origin' }

async function begin(next: string): Promise<{ readonly address: string; readonly cookie: string }> {
  const url = `/fr/sign-in/elsewhere/go?next=${encodeURIComponent(next)}`
  const { statusCode, headers } = await site.app.inject({ method: 'GET', url, headers: FROM_HERE })
  assert.equal(statusCode, 303)
  return { address: String(headers.location), cookie: String(headers['set-cookie']).split(';')[0] ?? '' }
}

async function comeBack(came: URL, cookie: string) {
  const answer = await site.app.inject({
    method: 'GET',
    url: came.pathname + came.search,
    headers: { host: 'twiza.example', cookie },
  })
  const token = /(?:^|,)twiza=([\w-]{43});/.exec([answer.headers['set-cookie']].flat().join(','))?.[1]
  return { status: answer.statusCode, location: answer.headers.location, token }
}

async function signIn(account: string, next = '/fr/me/data') {
  const { address, cookie } = await begin(next)
  return comeBack(await through(address, account), cookie)
}

async function personOf(token: string | undefined) {
  const session = token === undefined ? null : await readSession(site.db, hashOfToken(token))
  return session?.actor ?? null
}

test('a good login makes a person of a verified address, and the same account is the same person again', async () => {
  const first = await signIn('amina')
  assert.deepEqual([first.status, first.location], [303, '/fr/me/data'])
  const person = await personOf(first.token)
  assert.ok(person)
  assert.equal((await personOf((await signIn('amina')).token))?.person, person.person)
  const kept = await site.db.selectFrom('person_identity').selectAll().execute()
  assert.deepEqual(
    kept.map(({ subject, person_id }) => [subject, person_id]),
    [['amina', person.person]],
  )
  const journal = await site.db.selectFrom('journal').selectAll().where('action', '!=', 'seed').execute()
  assert.ok(!/amina|example\.org/.test(JSON.stringify(journal)))
})

test('an address that the service has verified links to whom it belongs; an unverified one links to nobody', async () => {
  const known = await signedInPerson(site.db, { grants: [{ role: 'reader', territory: '00' }] })
  const contact = { channel: 'email' as const, address: 'brahim@example.org', verified_at: new Date() }
  await site.db
    .insertInto('person_contact')
    .values({ ...contact, person_id: known.actor.person })
    .execute()
  const stranger = await personOf((await signIn('unverified-brahim')).token)
  assert.ok(stranger)
  assert.notEqual(stranger.person, known.actor.person)
  const linked = await signIn('brahim')
  const actor = await personOf(linked.token)
  assert.equal(actor?.person, known.actor.person)
  assert.equal(actor?.strong, false, 'what the service asked its user is no second factor of ours')
  assert.match(String(linked.location), /^\/fr\/sign-in\/second-factor\?next=/)
})

test('who was signed in on this browser before is so no longer, and the token is a fresh one', async () => {
  const before = await signedInPerson(site.db, {})
  const { address, cookie } = await begin('')
  const came = await comeBack(await through(address, 'zineb'), `${cookie}; ${before.cookie}`)
  assert.ok(came.token)
  assert.equal(await personOf(before.cookie.slice('twiza='.length)), null)
  assert.notEqual((await personOf(came.token))?.person, before.actor.person)
})

test('another state, another nonce, another client’s code and a code twice are all refused', async () => {
  const { address, cookie } = await begin('')
  const came = await through(address, 'hassan')
  const forged = new URL(came)
  forged.searchParams.set('state', 'A'.repeat(43))
  assert.equal((await comeBack(forged, cookie)).status, 403)
  const { cookie: other } = await begin('')
  assert.equal((await comeBack(came, other)).status, 403, 'the attempt of another browser')
  assert.equal((await comeBack(came, '')).status, 403, 'no attempt')
  assert.equal((await comeBack(came, `${cookie.slice(0, -3)}AAA`)).status, 403, 'a changed attempt')
  const good = await comeBack(came, cookie)
  assert.ok(good.token)
  assert.equal((await comeBack(came, cookie)).status, 403, 'the same code twice')

  const settings = { issuer, clientId: 'twiza', clientSecret: SECRET }
  const service = oidcService(settings)
  const begun = await service.begin(CALLBACK)
  assert.ok(begun.ok)
  const back = await through(begun.value.address.href, 'hassan')
  const attempt: OidcAttempt = { ...begun.value.attempt, nonce: 'another' }
  assert.deepEqual(await service.finish(back, attempt), { ok: false, reasons: [{ kind: 'not-proven' }] })
  const again = await service.begin(CALLBACK)
  assert.ok(again.ok)
  const elsewhere = oidcService({ ...settings, clientId: 'another' })
  const theirs = await elsewhere.finish(
    await through(again.value.address.href, 'hassan'),
    again.value.attempt,
  )
  assert.deepEqual(theirs, { ok: false, reasons: [{ kind: 'not-proven' }] })
})

test('wherever the address asks to go on to, it stays on this site', async () => {
  for (const away of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/fr//evil.example',
    '/fr/%0d%0ax',
  ])
    assert.equal((await signIn('amina', away)).location, '/fr/me')
})

test('the way there begins on this site’s own page only, and is not there without a service', async () => {
  const url = '/fr/sign-in/elsewhere/go'
  const headers = { host: 'twiza.example', 'sec-fetch-site': 'cross-site' }
  const asked = await site.app.inject({ method: 'GET', url, headers })
  assert.equal(asked.headers.location, '/fr/sign-in/elsewhere')
  const off = await openSite(async () => undefined)
  for (const path of [url, '/fr/sign-in/elsewhere', '/sign-in/elsewhere/callback?code=a&state=b'])
    assert.equal((await off.app.inject({ method: 'GET', url: path, headers: FROM_HERE })).statusCode, 404)
  await off.close()
})
