import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { parseTerritoryCode } from '../../domain/basics/territory-code.ts'
import { withDatabase } from '../../storage/testing/database.ts'
import { buildServer } from '../server.ts'

const DATA = resolve(import.meta.dirname, '..', '..', '..', 'data')
const SETTINGS = {
  publicOrigin: null,
  operatorName: null,
  operatorContact: null,
  https: false,
  logLevel: 'silent',
  trustProxy: false,
  rateLimitPerMinute: 0,
}
const IDEA = {
  title: 'Séchage de figues',
  idea: 'Les femmes du douar sèchent leurs figues et les vendent.',
  territory: '00',
  sector: 'local-products',
  source: 'citizen',
  visibility: 'hidden',
  contact: '٠٦١٢٣٤٥٦٧٨',
  consent: true,
}
const KEY = { 'idempotency-key': '"0123456789abcdef"', 'accept-language': 'fr' }

type App = Awaited<ReturnType<typeof buildServer>>

function onNation(work: (app: App) => Promise<void>): Promise<void> {
  return withDatabase(async ({ db }) => {
    const code = parseTerritoryCode('00')
    assert.ok(code !== null)
    const name = JSON.stringify({ ar: 'المغرب', fr: 'Maroc', en: 'Morocco' })
    const nothing = { latitude: null, longitude: null, population: null, households: null, kind: null }
    await db
      .insertInto('territory')
      .values({ code, level: 'nation', name, parent: null, ...nothing })
      .execute()
    const app = await buildServer({ db, dataFolder: DATA, settings: SETTINGS })
    try {
      await work(app)
    } finally {
      await app.close()
    }
  })
}

test('a program puts an idea in once, is given the same receipt again, and is told what is wrong', async () => {
  await onNation(async (app) => {
    const send = (payload: object, headers: Record<string, string> = KEY) =>
      app.inject({ method: 'POST', url: '/api/v1/ideas', payload, headers })
    const first = await send(IDEA)
    assert.equal(first.statusCode, 200, first.body)
    const { receipt, line, held } = first.json()
    assert.equal(receipt.number, 'TW-2026-000001')
    assert.equal((await send(IDEA)).body, first.body)
    const other = await send({ ...IDEA, title: 'Autre' })
    assert.equal(other.statusCode, 422)
    assert.match(other.json().detail, /autre idée/)
    assert.equal((await send(IDEA, {})).statusCode, 400)
    assert.equal((await send(IDEA, { 'idempotency-key': 'short' })).statusCode, 400)
    const faulty = await send({ ...IDEA, contact: 'x', consent: false, territory: 'Zzz' }, KEY)
    assert.equal(faulty.statusCode, 422)
    assert.deepEqual(
      faulty.json().errors.map(({ pointer }: { pointer: string }) => pointer),
      ['#/territory', '#/contact', '#/consent'],
    )
    const page = await app.inject(new URL(held).pathname + new URL(held).search)
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /TW-2026-000001/)
    const checked = await app.inject({
      method: 'POST',
      url: '/fr/ideas/verify',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ receipt: line }).toString(),
    })
    assert.equal(checked.statusCode, 200)
    assert.match(checked.body, /receipt-valid/)
    const keys = (await app.inject('/.well-known/twiza-receipt-key.json')).json()
    assert.equal(keys.keys[0].kid, receipt.key)
    assert.equal(keys.keys[0].d, undefined)
  })
})

test('a wrong key of a private link is answered as an idea that does not exist, and neither is kept by anybody', async () => {
  await onNation(async (app) => {
    const sent = await app.inject({ method: 'POST', url: '/api/v1/ideas', payload: IDEA, headers: KEY })
    const { id, held } = sent.json()
    const right = await app.inject(new URL(held).pathname + new URL(held).search)
    assert.equal(right.headers['cache-control'], 'no-store')
    assert.equal(right.headers['referrer-policy'], 'no-referrer')
    assert.match(String(right.headers['x-robots-tag']), /noindex/)
    const wrong = await app.inject(`/fr/ideas/${id}?key=wrong`)
    const absent = await app.inject('/fr/ideas/zzzzzzzzzz?key=wrong')
    assert.equal(wrong.statusCode, 404)
    assert.equal(wrong.body, absent.body)
    assert.equal((await app.inject(`/fr/ideas/${id}`)).statusCode, 404)
    assert.equal((await app.inject(`/fr/ideas/${id}/receipt.json?key=wrong`)).statusCode, 404)
    const withdraw = (key: string) =>
      app.inject({
        method: 'POST',
        url: `/fr/ideas/${id}/withdraw`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ key }).toString(),
      })
    assert.equal((await withdraw('wrong')).statusCode, 404)
    assert.equal((await withdraw(new URL(held).searchParams.get('key') ?? '')).statusCode, 303)
    assert.match((await app.inject(new URL(held).pathname + new URL(held).search)).body, /retirée/)
  })
})
