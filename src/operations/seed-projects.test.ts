import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Database } from '../storage/database.ts'
import { bankVersion } from '../storage/bank/reads.ts'
import { listProjects, readProject } from '../storage/project/reads.ts'
import { insertProject, setPublication } from '../storage/project/writes.ts'
import { atlasRowsFromFiles } from '../storage/reference/atlas-from-files.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { loadSamples, removeAllSamples } from './samples.ts'
import { seed } from './seed.ts'
import { seedProjects } from './seed-projects.ts'

const DATA = join(import.meta.dirname, '../../data')
const FILES = readdirSync(join(DATA, 'projects')).filter((file) => file !== 'samples.json').length
const now = new Date('2026-11-22T12:00:00Z')
const later = new Date('2026-12-24T12:00:00Z')
const log = () => undefined

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-projects-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const part of ['territories', 'indicators', 'assets', 'activities', 'models', 'projects'])
    cpSync(join(DATA, part), join(folder, part), { recursive: true })
  return folder
}

async function withSeeded(work: (db: Database, folder: string) => Promise<void>): Promise<void> {
  await withDatabase(async ({ db }) => {
    const folder = dataFolder()
    const placesOnly = (of: string) => ({ ...atlasRowsFromFiles(of), values: [], assets: [] })
    await seed(db, { dataFolder: folder, now, log }, placesOnly)
    const options = { dataFolder: folder, now, log }
    assert.deepEqual(await seedProjects(db, options), { loaded: true, rows: FILES })
    await work(db, folder)
  })
}
const all = (db: Database) => listProjects(db, {}, { after: 0, size: 1000 })

test('the precedents are loaded once, and the web is told', async () => {
  await withSeeded(async (db, dataFolder) => {
    const version = await bankVersion(db)
    assert.ok(version > 1)
    assert.equal((await all(db)).total, FILES)
    assert.deepEqual(await seedProjects(db, { dataFolder, now: later, log }), { loaded: false, rows: 0 })
    assert.equal(await bankVersion(db), version)
  })
})

test('a new edition keeps when each came in and what a moderator decided, and takes away what no longer ships', async () => {
  await withSeeded(async (db, dataFolder) => {
    const own = await readProject(db, 'ternata-date-cold-store')
    assert.ok(own)
    const idea = { ...own, id: 'k3m9x0q7ab', createdAt: now }
    await db.transaction().execute(async (trx) => {
      await setPublication(trx, 'figuig-dayaa-amra', 'withdrawn')
      await insertProject(trx, idea, null)
    })
    rmSync(join(dataFolder, 'projects', 'slec-ksar-el-kebir.json'))
    await seedProjects(db, { dataFolder, now: later, log })
    assert.equal(await readProject(db, 'slec-ksar-el-kebir'), null)
    assert.deepEqual(await readProject(db, own.id), own)
    assert.equal((await readProject(db, 'figuig-dayaa-amra'))?.publication, 'withdrawn')
    assert.deepEqual(await readProject(db, idea.id), idea)
  })
})

test('no example is loaded unless asked for; all go by one command, and nothing else goes', async () => {
  await withSeeded(async (db, dataFolder) => {
    const circumstances = { now: later, actor: 'test' }
    assert.equal((await all(db)).projects.filter(({ sample }) => sample).length, 0)
    const loaded = await loadSamples(db, dataFolder, circumstances)
    assert.ok(loaded >= 5)
    assert.equal(await loadSamples(db, dataFolder, circumstances), 0)
    assert.equal((await all(db)).total, FILES + loaded)
    assert.equal(await removeAllSamples(db, circumstances), loaded)
    const { projects, total } = await all(db)
    assert.equal(total, FILES)
    assert.ok(projects.every(({ sample }) => !sample))
    const lines = await db.selectFrom('journal').select(['action', 'subject']).orderBy('id').execute()
    assert.deepEqual(
      lines.slice(-2).map(({ action, subject }) => `${action} ${subject}`),
      ['load samples', 'remove samples'],
    )
  })
})
