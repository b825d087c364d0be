import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import type { Database } from '../storage/database.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { buildAssets } from './assets.ts'
import { followSettings } from './live-settings.ts'
import { siteWords } from './words/site.ts'
import { wordPlaces } from './words/word-layer.ts'
import { words } from './words/word.ts'

const ENVIRONMENT = { operatorName: null }

/** As another process does. */
async function changed(db: Database, kind: 'setting' | 'word', name: string, value: object): Promise<void> {
  await db
    .insertInto('setting_version')
    .values({ kind, name, value: JSON.stringify(value), at: new Date(), changed_by: 'test' })
    .execute()
}

test('what another process has changed is followed, what was undone too; nothing is left when the site closes', async () => {
  await withDatabase(async ({ db }) => {
    const app = Fastify()
    const live = await followSettings(app, db, ENVIRONMENT)
    const before = live.latest()
    await live.refresh()
    assert.equal(live.latest(), before, 'pages stay in the cache while nothing changes')
    await changed(db, 'word', 'web/words/site:siteWords.home', { ar: 'بداية', fr: 'Début', en: 'Start' })
    await changed(db, 'setting', 'colour', { colour: '#7a2e5d' })
    await changed(db, 'setting', 'retention', { idleDossiers: '1000' })
    await live.refresh()
    assert.notEqual(live.latest(), before)
    assert.deepEqual(live.latest(), { colour: '#7a2e5d' }, 'what is no longer allowed counts as not set')
    assert.equal(words('fr', siteWords.home), 'Début')
    await db.updateTable('setting_version').set({ undone_at: new Date(), undone_by: 'test' }).execute()
    await live.refresh()
    assert.deepEqual(live.latest(), {})
    assert.equal(words('fr', siteWords.home), 'Accueil')
    await changed(db, 'word', 'web/words/site:siteWords.home', { ar: 'بداية', fr: 'Début', en: 'Start' })
    await live.refresh()
    await app.close()
    assert.equal(words('fr', siteWords.home), 'Accueil')
  })
})

test('scripts for the browser that are built after a change say the changed word', async () => {
  await withDatabase(async ({ db }) => {
    const island = wordPlaces().find(
      ({ area, shipped }) => area === 'web/idea/island-words' && shipped.fr !== undefined,
    )
    assert.ok(island)
    await changed(db, 'word', island.name, { ...island.shipped, fr: `${island.shipped.fr} (zqv)` })
    const app = Fastify()
    await followSettings(app, db, ENVIRONMENT)
    const { files } = await buildAssets()
    const said = [...files.values()].filter(({ body }) => body.includes('(zqv)'))
    await app.close()
    assert.ok(said.length > 0)
  })
})
