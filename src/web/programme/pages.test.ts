import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import Fastify, { type FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { saveSimulation } from '../../operations/save-simulation.ts'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { readProgrammeFiles } from '../../storage/reference/programme-files.ts'
import { withDatabase } from '../../storage/testing/database.ts'
import { openLibrary } from '../library.ts'
import type { Site } from '../site.ts'
import { programmeRoutes } from './routes.tsx'

const DATA = resolve(import.meta.dirname, '../../../data')
const shipped = readProgrammeFiles(DATA)
const atlas = atlasFromFiles(DATA)
const library = openLibrary(DATA)
const HOLE = /undefined|NaN|\[object|\{[a-zA-Z]+\}/

async function serve(more: Partial<Site>): Promise<FastifyInstance> {
  const part: Partial<Site> = {
    dataFolder: DATA,
    library,
    atlas: () => atlas,
    guide: () => ({ programmes: shipped, partners: [] }),
    pages: { get: () => undefined, put: () => undefined },
    assets: { files: new Map(), stylesheet: '/assets/s.css', island: () => '/assets/i.js' },
    settings: { publicOrigin: null, operatorName: null, operatorContact: null, https: false },
    ...more,
  }
  const app = Fastify()
  programmeRoutes(app, part as Site)
  await app.ready()
  return app
}

let app: FastifyInstance
before(async () => {
  app = await serve({})
})
after(() => app.close())

const get = async (url: string, from = app) => {
  const { statusCode, body } = await from.inject({ url })
  return { status: statusCode, body, bytes: gzipSync(body).length }
}
const linked = (body: string) =>
  [...body.matchAll(/<h[23] class="card-title"><a href="\/fr\/funding\/([a-z0-9-]+)"/g)].map(([, id]) => id)

test('the guide shows every programme once, in four languages, without a hole, within 25 KB', async () => {
  for (const language of LANGUAGES)
    for (const view of ['', '?view=table']) {
      const { status, body, bytes } = await get(`/${language}/funding${view}`)
      assert.equal(status, 200)
      assert.doesNotMatch(body, HOLE)
      for (const { id } of shipped) assert.ok(body.includes(`/funding/${id}"`), id)
      assert.ok(bytes <= 25_000, `${bytes} bytes`)
    }
})

test('every programme has a page in four languages that says each criterion with its evidence', async () => {
  for (const { id, criteria } of shipped)
    for (const language of LANGUAGES) {
      const { status, body } = await get(`/${language}/funding/${id}`)
      assert.equal(status, 200)
      assert.doesNotMatch(body, HOLE, id)
      for (const criterion of criteria) assert.ok(body.includes(`id="criterion-${criterion.id}"`), id)
      assert.ok((body.match(/class="source evidence"/g)?.length ?? 0) > criteria.length, id)
    }
})

test('an unknown programme is a page that says so', async () => {
  assert.equal((await get('/ar/funding/nothing')).status, 404)
})

test('filters narrow: a loan is never shown among grants, nor another region’s programme in Tiznit', async () => {
  const grants = linked((await get('/fr/funding?instrument=grant')).body)
  const loansOnly = shipped.filter(({ instruments }) => !instruments.includes('grant')).map(({ id }) => id)
  assert.ok(grants.length > 3 && loansOnly.length > 0)
  assert.deepEqual(
    grants.filter((id) => loansOnly.includes(id ?? '')),
    [],
  )
  const there = linked((await get('/fr/funding?territory=09.581')).body)
  assert.ok(there.includes('indh-sse-tiznit'))
  assert.ok(!there.includes('mouazara-oriental'))
})

test('an empty result names what to drop, and each of these gives something', async () => {
  const { status, body } = await get('/fr/funding?instrument=prize&form=cooperative&q=intelaka')
  assert.equal(status, 200)
  assert.deepEqual(linked(body), [])
  assert.match(body, /Aucun programme ne remplit tous ces critères/)
  const looser = [...body.matchAll(/href="([^"]+)">Sans «/g)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&'),
  )
  assert.ok(looser.length > 0)
  for (const href of looser) assert.ok(linked((await get(href)).body).length > 0, href)
})

test('a place that is not found is told beside its field and in the summary, as typed', async () => {
  const { status, body } = await get('/fr/funding?territory=zzzz%3Cb%3E')
  assert.equal(status, 422)
  assert.equal(body.match(/« \u2068zzzz&lt;b>\u2069 » est introuvable/g)?.length, 2)
  assert.match(body, /value="zzzz&lt;b>"/)
})

test('with nothing said, one question is asked and every programme that is not over waits for answers', async () => {
  for (const language of LANGUAGES) {
    const { status, body, bytes } = await get(`/${language}/funding/match`)
    assert.equal(status, 200)
    assert.doesNotMatch(body, HOLE)
    assert.equal(body.match(/name="asked"/g)?.length, 1)
    assert.ok(bytes <= 25_000)
  }
})

test('answers are kept while the next question is asked, and none is asked twice', async () => {
  const seen: string[] = []
  let query = new URLSearchParams()
  for (;;) {
    const { body } = await get(`/fr/funding/match?${query}`)
    const [, asked] = /name="asked" value="([a-z-]+)"/.exec(body) ?? []
    if (asked === undefined) break
    assert.ok(!seen.includes(asked), asked)
    seen.push(asked)
    query = new URLSearchParams(
      [...body.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name ?? '',
        value ?? '',
      ]),
    )
    query.set('unknown', asked)
  }
  assert.ok(seen.length > 5)
})

test('never a bare no: each programme that refuses says why, each "not yet" the way there', async () => {
  const { body } = await get(
    '/fr/funding/match?legal-form=cooperative&registered=yes&territory=tiznit&sector=handicrafts&members=20' +
      '&women-share=20&age-months=2+ans&value-chain=yes&amount-asked=400000&project-cost=500000&own-share=20',
  )
  const cardsOf = (look: string) =>
    body.split('<article ').filter((part) => part.includes(`verdict-${look}"`))
  assert.ok(cardsOf('no').length > 0 && cardsOf('not-yet').length > 0)
  for (const card of cardsOf('no')) assert.match(card, /Pourquoi<\/p><ul><li>/)
  for (const card of cardsOf('not-yet'))
    assert.match(card, /Le chemin le plus court<\/p><ol class="way"><li>/)
  assert.match(body, /Demandez 300\u202f000\u00a0DH au lieu de 400\u202f000\u00a0DH/)
})

test('bad answers come back with what was typed, in the person’s language, and the good ones are kept', async () => {
  const { status, body } = await get('/ar/funding/match?legal-form=cooperative&members=abc&asked=members')
  assert.equal(status, 422)
  assert.match(body, /error-summary/)
  assert.match(body, /id="members"[^>]*value="abc"/)
  assert.match(body, /type="hidden" name="legal-form" value="cooperative"/)
})

test('answers that contradict one another are named', async () => {
  const { body } = await get('/fr/funding/match?project-cost=100000&amount-asked=200000')
  assert.match(body, /Ces réponses se contredisent/)
})

test('a saved simulation answers for the person; a lost one says so and asks', async () => {
  await withDatabase(async ({ db }) => {
    const own = await serve({ db })
    const saved = await saveSimulation(
      db,
      {
        modelId: 'argan-oil',
        modelVersion: '1',
        territory: '09.581' as TerritoryCode,
        title: 'أركان <b>',
        changes: { members: 20, grant: 400_000 },
        governance: { organ: 'manager' },
        confirmed: [],
      },
      { now: new Date(0), id: () => '0123456789' },
    )
    const { status, body } = await get(`/fr/funding/match?simulation=${saved.id}`, own)
    assert.equal(status, 200)
    assert.match(body, /أركان &lt;b>/)
    assert.match(body, /Subvention demandée : 400\u202f000\u00a0DH/)
    assert.match(body, /type="hidden" name="simulation" value="0123456789"/)
    assert.match((await get('/fr/funding/match?simulation=zzzzzzzzzz', own)).body, /introuvable/)
    assert.match((await get('/fr/funding/match?project=nothing', own)).body, /introuvable/)
    await own.close()
  })
})
