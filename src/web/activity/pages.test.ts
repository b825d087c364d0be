import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { before, test } from 'node:test'
import Fastify, { type FastifyInstance } from 'fastify'
import { REASON_OPERANDS } from '../../domain/activity/reason.ts'
import { PARTS } from '../../domain/activity/activity.ts'
import { rankParts } from '../../domain/activity/rank.ts'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { openLibrary } from '../library.ts'
import type { Site } from '../site.ts'
import type { PartsPayload } from './parts-payload.ts'
import { promiseOfSite } from './promise-of-site.ts'
import { activityRoutes } from './routes.tsx'

const DATA = resolve(import.meta.dirname, '../../../data')
const BERKANE = '/territories/02.113.01.09/activities'
let app: FastifyInstance
let site: Site

before(async () => {
  const atlas = atlasFromFiles(DATA)
  const part: Partial<Site> = {
    dataFolder: DATA,
    library: openLibrary(DATA),
    atlas: () => atlas,
    outlines: () => new Map(),
    pages: { get: () => undefined, put: () => undefined },
    assets: { files: new Map(), stylesheet: '/assets/s.css', island: () => '/assets/i.js' },
    settings: { publicOrigin: null, operatorName: null, operatorContact: null, https: false },
  }
  site = part as Site
  app = Fastify()
  activityRoutes(app, site)
  await app.ready()
})

const get = async (url: string) => {
  const { statusCode, body } = await app.inject({ url })
  return { status: statusCode, body, text: body.replace(/<script.*?<\/script>/gs, '') }
}

test('the ranking renders in the four languages with a reason for each of the 46 activities and no gap', async () => {
  for (const language of LANGUAGES) {
    const { status, text } = await get(`/${language}${BERKANE}`)
    assert.equal(status, 200)
    assert.equal(text.match(/data-activity="/g)?.length, 46)
    assert.doesNotMatch(text, /undefined|NaN|\[object|\{[a-z]+\}/)
    for (const kind of Object.keys(REASON_OPERANDS).filter((one) => one.includes('-')))
      assert.ok(!text.includes(`>${kind}<`), `${kind} has no words in ${language}`)
    const cards = text.split('data-activity="').slice(1)
    for (const card of cards) assert.match(card, /class="plain small reasons (up|down)"/)
  }
})

test('a territory that does not exist, and an activity that does not, are pages not found', async () => {
  for (const url of [
    '/fr/territories/99.999/activities',
    '/ar/territories/x/activities',
    '/en/activities/gold',
  ])
    assert.equal((await get(url)).status, 404, url)
  assert.equal((await get('/fr/activities/gold/parts.json?region=02')).status, 404)
  assert.equal((await get('/fr/activities/saffron/parts.json?region=77')).status, 404)
})

test('bad weights are said beside the field and in the summary, and what was typed is kept', async () => {
  const { status, text } = await get(`/fr${BERKANE}?w-need=-1&w-market=abc`)
  assert.equal(status, 422)
  assert.match(text, /id="error-summary"/)
  assert.match(text, /<a href="#w-need">/)
  assert.match(text, /<a href="#w-market">/)
  assert.match(text, /id="w-need-error"/)
  assert.match(text, /id="w-market-error"/)
  assert.match(text, /value="abc"/)
  assert.match(text, /value="-1"/)
  assert.equal(text.match(/data-activity="/g)?.length, 46)
})

test('an unknown method, all weights zero and an unknown activity are each said twice', async () => {
  const zero = PARTS.map((part) => `w-${part}=0`).join('&')
  for (const [query, field] of [
    ['method=magic', 'method'],
    [zero, 'weights'],
    ['activity=gold', 'activity'],
  ]) {
    const { status, text } = await get(`/en${BERKANE}?${query}`)
    assert.equal(status, 422)
    assert.match(text, new RegExp(`<a href="#${field}">`))
    assert.match(text, new RegExp(`id="${field}"`))
    assert.match(text, /class="error"/)
  }
})

test('what is typed never becomes markup', async () => {
  const { text } = await get(`/en${BERKANE}?w-need=${encodeURIComponent('"><script>x</script>')}`)
  assert.doesNotMatch(text, /<script>x/)
})

test('the numbers for the island are those of the server to seven digits', async () => {
  const { body } = await get(`/fr${BERKANE}`)
  const json = /<script type="application\/json" id="promise-data">(.*?)<\/script>/s.exec(body)?.[1] ?? ''
  const data = JSON.parse(json) as { matrix: string; ids: string[]; starting: number[] }
  const bytes = Uint8Array.from(Buffer.from(data.matrix, 'base64'))
  const table = promiseOfSite(site, '02.113.01.09' as TerritoryCode)
  const matrix = Float64Array.from(new Float32Array(bytes.buffer))
  assert.deepEqual(matrix, table?.matrix.map(Math.fround))
  const ranked = rankParts(matrix, data.starting, 'weighted-sum')
  assert.ok(ranked.ok)
  const first = data.ids[ranked.value.ranks.indexOf(1)] ?? ''
  assert.match(body, new RegExp(`<ol class="plain stack" data-first[^>]*><li[^>]*id="activity-${first}"`))
})

test('the parts of an activity over a region are packed to the nearest 65,535th', async () => {
  const { body } = await get('/fr/activities/olive-oil/parts.json?region=02')
  const payload = JSON.parse(body) as PartsPayload
  const values = new Uint16Array(Uint8Array.from(Buffer.from(payload.parts, 'base64')).buffer)
  assert.equal(values.length, payload.codes.length * PARTS.length)
  assert.equal(payload.at.length, 2 * payload.codes.length)
  const place = payload.codes.indexOf('02.113.01.09')
  const table = promiseOfSite(site, '02.113.01.09' as TerritoryCode)
  const olive = site.library.activities.activities.findIndex(({ id }) => id === 'olive-oil')
  for (let p = 0; p < PARTS.length; p++) {
    const packed = (values[place * PARTS.length + p] ?? 0) / 65_535
    assert.ok(Math.abs(packed - (table?.matrix[olive * PARTS.length + p] ?? 2)) < 1e-5)
  }
})

test('the catalogue filters by audience and generation, and each activity has its page in four languages', async () => {
  const all = (await get('/fr/activities')).text.match(/class="card"/g)?.length
  assert.equal(all, site.library.activities.activities.length)
  const women = (await get('/fr/activities?audience=women&generation=new')).text.match(
    /class="card"/g,
  )?.length
  assert.ok((women ?? 0) < (all ?? 0))
  for (const language of LANGUAGES) {
    const { status, text } = await get(`/${language}/activities/olive-oil?region=02`)
    assert.equal(status, 200)
    assert.doesNotMatch(text, /undefined|NaN|\[object|\{[a-z]+\}/)
  }
})
