/** The whole site on an empty database: what holds for every answer, whatever the page. */
import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { withDatabase } from '../storage/testing/database.ts'
import { buildServer, type SiteContext } from './server.ts'

const DATA = resolve(import.meta.dirname, '..', '..', 'data')
const SETTINGS: SiteContext['settings'] = {
  publicOrigin: null,
  operatorName: null,
  operatorContact: null,
  https: false,
  logLevel: 'silent',
  trustProxy: false,
  rateLimitPerMinute: 0,
}

type App = Awaited<ReturnType<typeof buildServer>>

async function onSite(changes: Partial<SiteContext['settings']>, work: (app: App) => Promise<void>) {
  await withDatabase(async ({ db }) => {
    const app = await buildServer({ db, dataFolder: DATA, settings: { ...SETTINGS, ...changes } })
    try {
      await work(app)
    } finally {
      await app.close()
    }
  })
}

const nonceOf = (policy: unknown) => /'nonce-([^']+)'/.exec(String(policy))?.[1]
const SIMULATOR = '/ar/simulations/new?model=argan-oil'

test('a page drawn and the same page kept are one content, each with a nonce of its own in policy and script', async () => {
  await onSite({}, async (app) => {
    const headers = { 'accept-encoding': 'gzip' }
    const drawn = await app.inject({ url: SIMULATOR, headers })
    const kept = await app.inject({ url: SIMULATOR, headers })
    const again = await app.inject({ url: SIMULATOR, headers })
    const nonces = [drawn, kept, again].map(({ headers }) => nonceOf(headers['content-security-policy']))
    assert.equal(new Set(nonces).size, 3)
    const texts = [drawn, kept, again].map(({ rawPayload }) => gunzipSync(rawPayload).toString())
    texts.forEach((text, k) => {
      assert.ok(text.includes(`nonce="${nonces[k]}"`), 'the script carries the nonce of its own answer')
    })
    const bare = texts.map((text, k) => text.replaceAll(nonces[k] ?? '', ''))
    assert.equal(new Set(bare).size, 1)
    const plain = await app.inject({ url: SIMULATOR })
    assert.equal(plain.headers['content-encoding'], undefined)
    assert.equal(plain.body.replaceAll(nonceOf(plain.headers['content-security-policy']) ?? '', ''), bare[0])
  })
})

test('who holds a page already is told so in a few bytes, without another policy than the one she holds', async () => {
  await onSite({}, async (app) => {
    const first = await app.inject({ url: '/fr/' })
    const tag = String(first.headers.etag)
    const second = await app.inject({ url: '/fr/', headers: { 'if-none-match': tag } })
    assert.equal(second.statusCode, 304)
    assert.equal(second.body, '')
    assert.equal(second.headers['content-security-policy'], undefined)
    const other = await app.inject({ url: '/ar/', headers: { 'if-none-match': tag } })
    assert.equal(other.statusCode, 200)
  })
})

test('too many requests from one address are refused in the language of the page, and none when the limit is off', async () => {
  await onSite({ rateLimitPerMinute: 2 }, async (app) => {
    const statuses: number[] = []
    for (let k = 0; k < 3; k++) statuses.push((await app.inject({ url: `/fr/models?n=${k}` })).statusCode)
    assert.deepEqual(statuses, [200, 200, 429])
    const refused = await app.inject({ url: '/fr/' })
    assert.match(refused.body, /<html lang="fr"/)
    assert.match(refused.body, /Attendez une minute/)
  })
  await onSite({}, async (app) => {
    for (let k = 0; k < 5; k++) assert.equal((await app.inject({ url: `/fr/models?n=${k}` })).statusCode, 200)
  })
})

test('health tells apart a process that lives and a site that can serve: an empty database is not ready', async () => {
  await onSite({}, async (app) => {
    assert.equal((await app.inject({ url: '/livez' })).statusCode, 200)
    assert.equal((await app.inject({ url: '/readyz' })).statusCode, 503)
  })
})

test('behind https, browsers are told to stay there', async () => {
  await onSite({ https: true }, async (app) => {
    const { headers } = await app.inject({ url: '/ar/' })
    assert.match(String(headers['strict-transport-security']), /max-age=31536000; includeSubDomains/)
  })
})
