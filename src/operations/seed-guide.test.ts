import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { bankVersion } from '../storage/bank/reads.ts'
import { readJournal } from '../storage/journal/reads.ts'
import { readPartners } from '../storage/partner/reads.ts'
import { readProgrammes } from '../storage/programme/reads.ts'
import { readPartnerFiles } from '../storage/reference/partner-files.ts'
import { readProgrammeFiles } from '../storage/reference/programme-files.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { seedGuide } from './seed-guide.ts'

const now = new Date('2026-11-22T12:00:00Z')
const log = () => undefined

function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-data-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const part of ['territories', 'activities', 'programmes', 'partners'])
    cpSync(join(import.meta.dirname, '../../data', part), join(folder, part), { recursive: true })
  return folder
}
const dataFolder = copyOfData()

test('programmes and partners are loaded as their files have them, with one line in the journal', async () => {
  await withDatabase(async ({ db }) => {
    const programmes = readProgrammeFiles(dataFolder)
    const partners = readPartnerFiles(dataFolder)
    const rows = programmes.length + partners.length
    assert.deepEqual(await seedGuide(db, { dataFolder, now, log }), { loaded: true, rows })
    assert.deepEqual(await readProgrammes(db), programmes)
    assert.deepEqual(await readPartners(db), partners)
    assert.equal((await readJournal(db, { subject: 'guide', limit: 9 })).length, 1)
  })
})

test('the same files are loaded once; a changed file is loaded again and says so to the web', async () => {
  await withDatabase(async ({ db }) => {
    await seedGuide(db, { dataFolder, now, log })
    const version = await bankVersion(db)
    assert.deepEqual(await seedGuide(db, { dataFolder, now, log }), { loaded: false, rows: 0 })
    assert.equal(await bankVersion(db), version)
    const file = join(dataFolder, 'programmes', 'forsa.json')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"calls"', '"closed"'))
    assert.equal((await seedGuide(db, { dataFolder, now, log })).loaded, true)
    assert.ok((await bankVersion(db)) > version)
    assert.equal((await readProgrammes(db)).find(({ id }) => id === 'forsa')?.standing, 'closed')
    writeFileSync(file, text)
  })
})

test('two processes that start at once load the guide once', async () => {
  await withDatabase(async ({ db }) => {
    const results = await Promise.all([1, 2, 3].map(() => seedGuide(db, { dataFolder, now, log })))
    assert.equal(results.filter(({ loaded }) => loaded).length, 1)
  })
})

test('a faulty file loads nothing and is named', async () => {
  await withDatabase(async ({ db }) => {
    const file = join(dataFolder, 'programmes', 'forsa.json')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"person-age"', '"shoe-size"'))
    await assert.rejects(seedGuide(db, { dataFolder, now, log }), /forsa\.json.*criteria/)
    assert.deepEqual(await readProgrammes(db), [])
    writeFileSync(file, text)
  })
})
