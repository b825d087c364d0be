import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import Fastify, { type FastifyInstance } from 'fastify'
import { buildAtlas } from '../../domain/territory/build-atlas.ts'
import { type TestDatabase, withDatabase } from '../../storage/testing/database.ts'
import { smallAtlas } from '../../storage/testing/small-atlas.ts'
import type { Site } from '../site.ts'
import { searchRoutes } from './routes.tsx'

const CANARIES = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><b>', "'&lt;b&gt;"]

describe('the addresses of the search', () => {
  let app: FastifyInstance
  let done: () => void
  let closed: Promise<void>
  const kept: string[] = []

  before(async () => {
    await new Promise<void>((ready) => {
      closed = withDatabase(async ({ db }) => {
        app = await open(db, kept)
        ready()
        await new Promise<void>((finish) => {
          done = finish
        })
      })
    })
  })
  after(async () => {
    await app.close()
    done()
    await closed
  })

  const get = (url: string) => app.inject({ url })
  const asking = (q: string) => get(`/fr/search?q=${encodeURIComponent(q)}`)

  test('write nothing of what was typed as an element, nor in the title of the page', async () => {
    const harmless = elementsOf((await asking('abc')).body)
    for (const canary of CANARIES) {
      const { body, statusCode } = await asking(canary)
      assert.equal(statusCode, 200)
      assert.deepEqual(elementsOf(body), harmless)
      assert.equal(body.match(/<title>/g)?.length, 1)
    }
  })

  test('ask search engines to leave results out, and not the box', async () => {
    assert.equal((await asking('abc')).headers['x-robots-tag'], 'noindex')
    assert.equal((await get('/fr/search')).headers['x-robots-tag'], undefined)
  })

  test('draw results anew each time', async () => {
    await asking('abc')
    assert.deepEqual(kept, [])
  })

  test('answer odd questions as any other', async () => {
    for (const query of [
      '?q=%00',
      '?q=%EF%BF%BF',
      '?q=',
      '?q=a&q=b',
      '?kind=word',
      '?q=x&kind=nothing',
      "?q='%3B--",
      '?q=%25_%5C',
    ])
      assert.equal((await get(`/ar/search${query}`)).statusCode, 200, query)
  })

  test('give suggestions as data, for a minute, whatever is typed', async () => {
    for (const typed of [...CANARIES, 'a', '', '\u0000', ':*', '&|!()']) {
      const answer = await get(`/ar/search/suggestions.json?q=${encodeURIComponent(typed)}`)
      assert.equal(answer.statusCode, 200)
      assert.match(String(answer.headers['content-type']), /^application\/json/)
      assert.equal(answer.headers['cache-control'], 'public, max-age=60')
      assert.deepEqual(Object.keys(answer.json()), ['suggestions'])
      assert.ok(!answer.body.includes('alert'), 'what was typed is not said back')
    }
  })
})

async function open(db: TestDatabase['db'], kept: string[]): Promise<FastifyInstance> {
  const atlas = buildAtlas(smallAtlas())
  const site: Pick<Site, 'db' | 'dataFolder' | 'assets' | 'settings' | 'pages' | 'atlas'> = {
    db,
    dataFolder: join(import.meta.dirname, '../../../data'),
    assets: { files: new Map(), stylesheet: '/assets/a.css', island: (name) => `/assets/${name}.js` },
    settings: {
      publicOrigin: 'https://twiza.example',
      operatorName: null,
      operatorContact: null,
      https: true,
    },
    pages: { get: () => undefined, put: (address) => void kept.push(address) },
    atlas: () => atlas,
  }
  const app = Fastify()
  searchRoutes(app, site as Site)
  await app.ready()
  return app
}

function elementsOf(html: string): string[] {
  return [...html.matchAll(/<\/?[a-z][a-z0-9]*/g)].map(([element]) => element)
}
