/** Loads everything that the search box finds, from what stands in the database and in data/. The same twice: nothing to do, at once. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import type { Text } from '../domain/basics/language.ts'
import type { SearchDocument } from '../domain/search/document.ts'
import type { Territory } from '../domain/territory/atlas.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readPartners } from '../storage/partner/reads.ts'
import { readProgrammes } from '../storage/programme/reads.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { readModels } from '../storage/reference/models-folder.ts'
import { readSynonyms } from '../storage/reference/synonyms-file.ts'
import { readWords, type Word } from '../storage/reference/words-file.ts'
import { seededParts } from '../storage/search/seeded-parts.ts'
import { readShownProjects } from '../storage/search/shown-projects.ts'
import { replaceConcepts, replaceDocuments } from '../storage/search/writes.ts'
import { readAtlasWithin, seededHash } from '../storage/territory/reads.ts'
import { lockSeeding, recordSeed } from '../storage/territory/writes.ts'
import { indexProjects } from './index-project.ts'
import {
  conceptEntries,
  documentOfActivity,
  documentOfModel,
  documentOfPartner,
  documentOfProgramme,
  documentOfTerritory,
  documentOfWord,
  isOfGlossary,
} from './search-documents.ts'
import type { SeedOptions, SeedResult } from './seed.ts'

const PART = 'search'
const SOURCE = resolve(import.meta.dirname, '..')
const CODE = [
  'domain/search/*.ts',
  'domain/basics/normalise.ts',
  'domain/project/project-document.ts',
  'storage/search/writes.ts',
  'operations/{seed-search,search-documents,index-project}.ts',
]

/** The files, the code that makes lexemes of them, and what the other seeds have loaded. */
async function contentHash(db: Database, dataFolder: string): Promise<string> {
  const hash = createHash('sha256').update(await seededParts(db, PART))
  const data = globSync(['words/*.csv', '{activities,models}/*.json'], { cwd: dataFolder })
  const code = globSync(CODE, { cwd: SOURCE }).filter((name) => !name.endsWith('.test.ts'))
  for (const [folder, files] of [
    [dataFolder, data],
    [SOURCE, code],
  ] as const)
    for (const file of files.sort())
      hash
        .update(file)
        .update(readFileSync(join(folder, file)))
        .update('\0')
  return hash.digest('hex')
}

export async function seedSearch(db: Database, { dataFolder, now, log }: SeedOptions): Promise<SeedResult> {
  const contentHashNow = await contentHash(db, dataFolder)
  if ((await seededHash(db, PART)) === contentHashNow) return { loaded: false, rows: 0 }
  log('Indexing what the search box finds ...')
  return db.transaction().execute(async (trx) => {
    await lockSeeding(trx)
    if ((await seededHash(trx, PART)) === contentHashNow) return { loaded: false, rows: 0 }
    const rows = await indexAll(trx, dataFolder)
    await recordSeed(trx, { part: PART, contentHash: contentHashNow, rows, at: now })
    const detail = { contentHash: contentHashNow, rows }
    await appendJournal(trx, { at: now, actor: 'twiza', action: 'seed', subject: PART, detail })
    return { loaded: true, rows }
  })
}

async function indexAll(trx: Transaction, dataFolder: string): Promise<number> {
  const words = readWords(dataFolder)
  const catalogue = readActivities(dataFolder)
  const { activities } = catalogue
  const models = readModels(dataFolder)
  await replaceConcepts(trx, conceptEntries(words, readSynonyms(dataFolder), activities, models))
  const { territories } = await readAtlasWithin(trx)
  const activityOf = (id: string) => activities.find((activity) => activity.id === id) ?? null
  const documents = {
    territory: territoryDocuments(territories, words),
    activity: activities.map(documentOfActivity),
    model: models.map((model) => documentOfModel(model, activityOf(model.activity))),
    programme: (await readProgrammes(trx)).map(documentOfProgramme),
    partner: (await readPartners(trx)).map(documentOfPartner),
    word: words.filter(isOfGlossary).map(documentOfWord),
  }
  for (const [kind, list] of Object.entries(documents) as [keyof typeof documents, SearchDocument[]][])
    await replaceDocuments(trx, kind, list)
  return (
    (await reindexProjects(trx, catalogue, territories)) +
    Object.values(documents).reduce((sum, list) => sum + list.length, 0)
  )
}

type Territories = ReadonlyMap<string, Territory>

function territoryDocuments(territories: Territories, words: readonly Word[]): SearchDocument[] {
  const levels: Record<string, Text> = {}
  for (const level of ['region', 'province', 'prefecture', 'commune']) {
    const word = words.find(({ key }) => key === `place.${level}`)
    if (word !== undefined) levels[level] = word.text
  }
  return [...territories.values()].map((territory) => {
    const parent = territory.parent === null ? null : (territories.get(territory.parent) ?? null)
    return documentOfTerritory(territory, parent, levels)
  })
}

const PIECE = 2_000

/** How many there are. Those that are gone or hidden by now are not in the index any more. */
async function reindexProjects(
  trx: Transaction,
  { activities, sectors }: ActivityCatalogue,
  territories: Territories,
): Promise<number> {
  await replaceDocuments(trx, 'project', [])
  const projects = await readShownProjects(trx)
  const named = projects.map((project) => ({
    project,
    names: {
      activity: activities.find(({ id }) => id === project.activity)?.name ?? null,
      sector: sectors.ten.find(({ id }) => id === project.sector)?.name ?? null,
      territory: territories.get(project.territory)?.name ?? null,
    },
  }))
  for (let from = 0; from < named.length; from += PIECE)
    await indexProjects(trx, named.slice(from, from + PIECE))
  return projects.length
}
