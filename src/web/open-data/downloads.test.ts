/** What leaves the site whole: on a real database with what ships and two people's ideas. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import Fastify from 'fastify'
import type { Project } from '../../domain/project/project.ts'
import { EMPTY_LIFE } from '../../domain/project/project.ts'
import { keepProjects } from '../../operations/testing/kept-projects.ts'
import { DATA, withPreparedDatabase } from '../../operations/testing/prepared-database.ts'
import type { Database } from '../../storage/database.ts'
import { readPartners } from '../../storage/partner/reads.ts'
import { readProgrammes } from '../../storage/programme/reads.ts'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { testCode } from '../../storage/testing/small-atlas.ts'
import { openLibrary } from '../library.ts'
import type { Site } from '../site.ts'
import { openDataRoutes } from './routes.tsx'

const SECRET = 'CANARY-of-what-nobody-may-read'
const idea = (id: string, changes: Partial<Project>): Project => ({
  id,
  stage: 'idea',
  source: 'citizen',
  territory: testCode('02.113.01.09'),
  sector: 'agriculture',
  activity: null,
  model: null,
  simulation: null,
  audiences: ['women'],
  year: 2026,
  title: { own: '=cmd|"/c calc"!A1 <b>&\u0000خبز' },
  summary: { own: SECRET },
  life: EMPTY_LIFE,
  sample: false,
  visibility: 'public',
  publication: 'published',
  createdAt: new Date('2026-11-22T09:00:00Z'),
  ...changes,
})

async function withSite(work: (get: (url: string) => Promise<string>, db: Database) => Promise<void>) {
  await withPreparedDatabase(async ({ db }) => {
    await keepProjects(db, [
      idea('aaaaaaaaaa', { summary: { own: 'lisible' }, title: { own: '=1+1 <b>&خبز' } }),
      idea('bbbbbbbbbb', { title: { own: 'ملخص' }, visibility: 'summary' }),
      idea('cccccccccc', { title: { own: SECRET }, visibility: 'hidden' }),
      idea('dddddddddd', { title: { own: SECRET }, publication: 'waiting' }),
    ])
    const atlas = atlasFromFiles(DATA)
    const guide = { programmes: await readProgrammes(db), partners: await readPartners(db) }
    const app = Fastify()
    openDataRoutes(app, {
      db,
      dataFolder: DATA,
      settings: { publicOrigin: 'https://twiza.example', operatorName: null },
      library: openLibrary(DATA),
      atlas: () => atlas,
      guide: () => guide,
    } as unknown as Site)
    try {
      await work(async (url) => {
        const reply = await app.inject(url)
        assert.equal(reply.statusCode, 200, url)
        assert.ok(!reply.body.includes(SECRET), `${url} tells what nobody may read`)
        return reply.body
      }, db)
    } finally {
      await app.close()
    }
  })
}

type Row = Readonly<Record<string, string>>
const rowsOf = (csv: string) => parse(csv, { columns: true, bom: true }) as readonly Row[]

test('every published project leaves in each form, what may not be read in none', () =>
  withSite(async (get, db) => {
    const shown = await db.selectFrom('project').select('id').where('shown', '=', true).execute()
    const expected = shown.map(({ id }) => id).sort()
    assert.ok(expected.length > 40 && expected.includes('bbbbbbbbbb') && !expected.includes('cccccccccc'))
    const rows = rowsOf(await get('/data/projects.csv'))
    assert.deepEqual(rows.map(({ id }) => id).sort(), expected)
    const { projects } = JSON.parse(await get('/data/projects.json'))
    assert.deepEqual(projects.map(({ id }: Project) => id).sort(), expected)
    const { features } = JSON.parse(await get('/data/projects.geojson'))
    assert.deepEqual(features.map(({ id }: Project) => id).sort(), expected)
    const here = features.find(({ id }: Project) => id === 'aaaaaaaaaa')
    assert.ok(Math.abs(here.geometry.coordinates[0] + 2.3) < 0.5, 'Berkane lies near 2.3 degrees west')
    const hostile = rows.find(({ id }) => id === 'aaaaaaaaaa')
    assert.equal(hostile?.title_own, "'=1+1 <b>&خبز", 'a spreadsheet shows it, and runs nothing')
  }))

test('programmes and partners leave with what they rest on', () =>
  withSite(async (get) => {
    for (const name of ['programmes', 'partners'] as const) {
      const rows = rowsOf(await get(`/data/${name}.csv`))
      const records = JSON.parse(await get(`/data/${name}.json`))[name] as { id: string }[]
      assert.deepEqual(
        rows.map(({ id }) => id),
        records.map(({ id }) => id),
      )
      for (const row of rows) assert.ok(row.source !== '' && row.as_of !== '', `${name} ${row.id}`)
    }
    const { features } = JSON.parse(await get('/data/partners.geojson'))
    assert.ok(features.some(({ geometry }: { geometry: object | null }) => geometry !== null))
  }))

test('the feed has the newest first, escapes what people write, and follows the filter of its address', () =>
  withSite(async (get) => {
    const feed = await get('/ar/projects.atom')
    assert.match(feed, /<title xml:lang="" type="text">=1\+1 &lt;b&gt;&amp;خبز<\/title>/)
    assert.ok(feed.indexOf('aaaaaaaaaa') < feed.indexOf('mouazara-'), 'fresh ideas stand on top')
    const women = await get('/fr/projects.atom?territory=02.113.01.09&audience=women')
    assert.equal(women.match(/<entry>/g)?.length, 2)
    assert.match(
      women,
      /<link rel="self" type="application\/atom\+xml" href="https:\/\/twiza\.example\/fr\/projects\.atom\?territory=02\.113\.01\.09&amp;audience=women"\/>/,
    )
  }))
