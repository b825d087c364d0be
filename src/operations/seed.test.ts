import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildAtlas } from '../domain/territory/build-atlas.ts'
import { atlasVersion, readAtlas } from '../storage/territory/reads.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { COMMUNES, smallAtlas } from '../storage/testing/small-atlas.ts'
import { importFixture } from './testing/import-fixture.ts'
import { seed } from './seed.ts'

const now = new Date('2026-11-21T12:00:00Z')
const log = () => undefined

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-data-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const part of ['territories', 'indicators', 'assets']) mkdirSync(join(folder, part))
  writeFileSync(join(folder, 'territories', 'a.csv'), 'one')
  return folder
}

test('what was loaded is read back as it was', async () => {
  await withDatabase(async ({ db }) => {
    await seed(db, { dataFolder: dataFolder(), now, log }, smallAtlas)
    assert.deepEqual(await readAtlas(db), buildAtlas(smallAtlas()))
  })
})

test('the same files are loaded once; a changed file is loaded again and says so to the web', async () => {
  await withDatabase(async ({ db }) => {
    const options = { dataFolder: dataFolder(), now, log }
    assert.deepEqual(await seed(db, options, smallAtlas), { loaded: true, rows: 11 })
    const version = await atlasVersion(db)
    assert.equal((await seed(db, options, smallAtlas)).loaded, false)
    assert.equal(await atlasVersion(db), version)
    writeFileSync(join(options.dataFolder, 'territories', 'a.csv'), 'two')
    const fewer = () => ({ ...smallAtlas(), values: smallAtlas().values.slice(1), assets: [] })
    assert.equal((await seed(db, options, fewer)).loaded, true)
    assert.deepEqual(await readAtlas(db), buildAtlas(fewer()))
    assert.ok((await atlasVersion(db)) > version)
  })
})

test('two processes that start at once load the files once', async () => {
  await withDatabase(async ({ db }) => {
    const options = { dataFolder: dataFolder(), now, log }
    const results = await Promise.all([1, 2, 3].map(() => seed(db, options, smallAtlas)))
    assert.equal(results.filter(({ loaded }) => loaded).length, 1)
  })
})

test("an operator's correction survives a new version of the shipped files, and its undo shows the new figure", async () => {
  await withDatabase(async ({ db }) => {
    const options = { dataFolder: dataFolder(), now, log }
    await seed(db, options, smallAtlas)
    const figures = importFixture(db, 'code,indicator,value,year,source\n02.113.05.03,water,70,2025,ABHM\n')
    const { batch } = await figures.import()
    const shippedLater = () => {
      const rows = smallAtlas()
      return { ...rows, values: rows.values.map((row) => (row.value === 61.5 ? { ...row, value: 65 } : row)) }
    }
    writeFileSync(join(options.dataFolder, 'territories', 'a.csv'), 'two')
    await seed(db, options, shippedLater)
    const water = async () => (await readAtlas(db)).values.get('water')?.get(COMMUNES[0])?.value
    assert.equal(await water(), 70)
    await figures.undo(batch)
    assert.equal(await water(), 65)
  })
})

test('a fault in a shipped file loads nothing', async () => {
  await withDatabase(async ({ db }) => {
    const faulty = () => ({ ...smallAtlas(), territories: smallAtlas().territories.slice(1) })
    await assert.rejects(seed(db, { dataFolder: dataFolder(), now, log }, faulty))
    assert.equal((await readAtlas(db)).territories.size, 0)
  })
})
