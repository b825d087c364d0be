/** Loads the documented tours and meetings of data/tours. The same twice: nothing to do, at once. */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { replaceShippedTours } from '../storage/meeting/writes.ts'
import { readTourFiles, type ShippedTours } from '../storage/reference/tour-files.ts'
import { seededHash } from '../storage/territory/reads.ts'
import { lockSeeding, recordSeed } from '../storage/territory/writes.ts'
import { contentHash } from './content-hash.ts'
import type { SeedOptions, SeedResult } from './seed.ts'

const PART = 'tours'
const SOURCE = resolve(import.meta.dirname, '..')

/** The files, what they may name, and the code that reads and checks them. */
function toursHash(dataFolder: string): string {
  const data = ['{tours,partners}/*.json', 'territories/*.csv']
  const code = [
    'storage/reference/{tour,territories}-file*.ts',
    'storage/meeting/writes.ts',
    'domain/meeting/*.ts',
    'operations/seed-tours.ts',
  ]
  return contentHash([
    [dataFolder, globSync(data, { cwd: dataFolder })],
    [SOURCE, globSync(code, { cwd: SOURCE })],
  ])
}

/** `toursOf` is what reads the files; tests give their own. Throws when a file is faulty, and then loads nothing. */
export async function seedTours(
  db: Database,
  { dataFolder, now, log }: SeedOptions,
  toursOf: (dataFolder: string) => ShippedTours = readTourFiles,
): Promise<SeedResult> {
  const hash = toursHash(dataFolder)
  if ((await seededHash(db, PART)) === hash) return { loaded: false, rows: 0 }
  log('Reading the tours and meetings of data/ ...')
  const shipped = toursOf(dataFolder)
  return db.transaction().execute(async (trx) => {
    await lockSeeding(trx)
    if ((await seededHash(trx, PART)) === hash) return { loaded: false, rows: 0 }
    await replaceShippedTours(trx, shipped, now)
    const rows = shipped.tours.length + shipped.meetings.length
    await recordSeed(trx, { part: PART, contentHash: hash, rows, at: now })
    await bumpBankVersion(trx)
    const detail = { contentHash: hash, tours: shipped.tours.length, meetings: shipped.meetings.length }
    await appendJournal(trx, { at: now, actor: 'twiza', action: 'seed', subject: PART, detail })
    return { loaded: true, rows }
  })
}
