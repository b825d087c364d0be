/** Loads the programmes and partners of data/programmes and data/partners. The same twice: nothing to do, at once. */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Partner } from '../domain/partner/partner.ts'
import type { Programme } from '../domain/programme/programme.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { replaceShippedPartners } from '../storage/partner/writes.ts'
import { replaceShippedProgrammes } from '../storage/programme/writes.ts'
import { readPartnerFiles } from '../storage/reference/partner-files.ts'
import { readProgrammeFiles } from '../storage/reference/programme-files.ts'
import { seededHash } from '../storage/territory/reads.ts'
import { lockSeeding, recordSeed } from '../storage/territory/writes.ts'
import { contentHash } from './content-hash.ts'
import type { SeedOptions, SeedResult } from './seed.ts'

const PART = 'guide'
const SOURCE = resolve(import.meta.dirname, '..')

/** The files, the codes and sectors they may name, and the code that reads and checks them. */
function guideHash(dataFolder: string): string {
  const data = ['{programmes,partners}/*.json', 'territories/*.csv', 'activities/sectors.json']
  const code = [
    'storage/reference/{partner,programme,territories}-file*.ts',
    'domain/programme/*.ts',
    'operations/seed-guide.ts',
  ]
  return contentHash([
    [dataFolder, globSync(data, { cwd: dataFolder })],
    [SOURCE, globSync(code, { cwd: SOURCE })],
  ])
}

export type ShippedGuide = {
  readonly programmes: readonly Programme[]
  readonly partners: readonly Partner[]
}

function guideFromFiles(dataFolder: string): ShippedGuide {
  return { programmes: readProgrammeFiles(dataFolder), partners: readPartnerFiles(dataFolder) }
}

/** `guideOf` is what reads the files; tests give their own. Throws when a file is faulty, and then loads nothing. */
export async function seedGuide(
  db: Database,
  { dataFolder, now, log }: SeedOptions,
  guideOf: (dataFolder: string) => ShippedGuide = guideFromFiles,
): Promise<SeedResult> {
  const hash = guideHash(dataFolder)
  if ((await seededHash(db, PART)) === hash) return { loaded: false, rows: 0 }
  log('Reading the programmes and partners of data/ ...')
  const { programmes, partners } = guideOf(dataFolder)
  return db.transaction().execute(async (trx) => {
    await lockSeeding(trx)
    if ((await seededHash(trx, PART)) === hash) return { loaded: false, rows: 0 }
    await replaceShippedProgrammes(trx, programmes, now)
    await replaceShippedPartners(trx, partners, now)
    const rows = programmes.length + partners.length
    await recordSeed(trx, { part: PART, contentHash: hash, rows, at: now })
    await bumpBankVersion(trx)
    const detail = { contentHash: hash, programmes: programmes.length, partners: partners.length }
    await appendJournal(trx, { at: now, actor: 'twiza', action: 'seed', subject: PART, detail })
    return { loaded: true, rows }
  })
}
