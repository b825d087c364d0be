/** Loads what ships with Twiza (`data/`) into the database. The same files twice: nothing to do, at once. */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AtlasRows } from '../domain/territory/build-atlas.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { atlasRowsFromFiles } from '../storage/reference/atlas-from-files.ts'
import { seededHash } from '../storage/territory/reads.ts'
import { bumpAtlasVersion, lockSeeding, recordSeed, replaceShipped } from '../storage/territory/writes.ts'
import { contentHash } from './content-hash.ts'

export type SeedOptions = {
  /** The folder `data/`. */
  readonly dataFolder: string
  readonly now: Date
  readonly log: (line: string) => void
}
export type SeedResult = { readonly loaded: boolean; readonly rows: number }

const PART = 'atlas'
const SOURCE = resolve(import.meta.dirname, '..')

/** The files, and the code that reads them: a corrected formula is loaded again just as a corrected figure. */
function atlasHash(dataFolder: string): string {
  return contentHash([
    [dataFolder, globSync('{territories,indicators,assets}/*.{csv,json}', { cwd: dataFolder })],
    [
      SOURCE,
      globSync(['storage/reference/*.ts', 'domain/territory/*.ts', 'operations/seed.ts'], { cwd: SOURCE }),
    ],
  ])
}

/** `rowsOf` is what reads the files; tests give their own. Throws when a file of `data/` is faulty. */
export async function seed(
  db: Database,
  { dataFolder, now, log }: SeedOptions,
  rowsOf: (dataFolder: string) => AtlasRows = atlasRowsFromFiles,
): Promise<SeedResult> {
  const hash = atlasHash(dataFolder)
  if ((await seededHash(db, PART)) === hash) return { loaded: false, rows: 0 }
  log('Reading the territories, figures and assets of data/ ...')
  const rows = rowsOf(dataFolder)
  return db.transaction().execute(async (trx) => {
    await lockSeeding(trx)
    if ((await seededHash(trx, PART)) === hash) return { loaded: false, rows: 0 }
    await replaceShipped(trx, rows, (what, done, of) => log(`  ${what}: ${done} of ${of}`))
    const count = Object.values(rows).reduce((sum, list) => sum + list.length, 0)
    await recordSeed(trx, { part: PART, contentHash: hash, rows: count, at: now })
    await bumpAtlasVersion(trx)
    const line = {
      at: now,
      actor: 'twiza',
      action: 'seed',
      subject: PART,
      detail: { contentHash: hash, rows: count },
    }
    await appendJournal(trx, line)
    return { loaded: true, rows: count }
  })
}
