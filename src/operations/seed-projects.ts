/** Loads the documented precedents of data/projects. The same twice: nothing to do, at once. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readShippedProjects } from '../storage/project/reads.ts'
import { replaceShippedProjects } from '../storage/project/writes.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { readModels } from '../storage/reference/models-folder.ts'
import { type KnownIds, readPrecedents, SAMPLES } from '../storage/reference/project-files.ts'
import { readTerritoryCodes, seededHash } from '../storage/territory/reads.ts'
import { lockSeeding, recordSeed } from '../storage/territory/writes.ts'
import { forgetProjects, indexProjects } from './index-project.ts'
import { projectNames } from './project-names.ts'
import type { SeedOptions, SeedResult } from './seed.ts'

const PART = 'projects'
const SOURCE = resolve(import.meta.dirname, '..')

/** The files, what they may name, and the code that reads them. */
function contentHash(dataFolder: string): string {
  const hash = createHash('sha256')
  const groups = [
    [dataFolder, globSync('{projects,activities,models}/*.json', { cwd: dataFolder })],
    [SOURCE, ['storage/reference/project-files.ts', 'operations/seed-projects.ts']],
  ] as const
  for (const [folder, files] of groups)
    for (const file of files.filter((name) => !name.endsWith(SAMPLES)).toSorted())
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(folder, file)))
        .update('\0')
  return hash.digest('hex')
}

/** Throws when a file of data/projects is faulty. */
export async function seedProjects(db: Database, { dataFolder, now, log }: SeedOptions): Promise<SeedResult> {
  const hash = contentHash(dataFolder)
  if ((await seededHash(db, PART)) === hash) return { loaded: false, rows: 0 }
  log('Reading the documented projects of data/ ...')
  const precedents = readPrecedents(dataFolder, await knownIds(db, dataFolder))
  return db.transaction().execute(async (trx) => {
    await lockSeeding(trx)
    if ((await seededHash(trx, PART)) === hash) return { loaded: false, rows: 0 }
    const gone = await replaceShippedProjects(trx, precedents, now)
    await forgetProjects(trx, gone)
    await indexShipped(trx, dataFolder)
    const rows = precedents.length
    await recordSeed(trx, { part: PART, contentHash: hash, rows, at: now })
    await bumpBankVersion(trx)
    const line = { at: now, actor: 'twiza', action: 'seed', subject: PART }
    await appendJournal(trx, { ...line, detail: { contentHash: hash, rows } })
    return { loaded: true, rows }
  })
}

/** What a file of data/projects may name: the territories that are loaded, and the catalogues of data/. */
export async function knownIds(db: Database, dataFolder: string): Promise<KnownIds> {
  const { activities, sectors } = readActivities(dataFolder)
  return {
    territories: new Set(await readTerritoryCodes(db)),
    sectors: new Set(sectors.ten.map(({ id }) => id)),
    activities: new Set(activities.map(({ id }) => id)),
    models: new Set(readModels(dataFolder).map(({ id }) => id)),
  }
}

async function indexShipped(trx: Transaction, dataFolder: string): Promise<void> {
  const catalogue = readActivities(dataFolder)
  const named = []
  for (const project of await readShippedProjects(trx))
    named.push({ project, names: await projectNames(trx, catalogue, project) })
  await indexProjects(trx, named)
}
