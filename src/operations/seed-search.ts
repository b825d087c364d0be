/**
 * Loads what ships with Twiza for the search box to find, from what stands in the database and in data/. The same twice:
 * nothing to do, at once. People's projects are indexed as they change; all of them anew only when the words are made
 * otherwise: at once when they are few, else while the site runs (reindex-projects.ts).
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Text } from '../domain/basics/language.ts'
import type { SearchDocument } from '../domain/search/document.ts'
import type { Territory } from '../domain/territory/atlas.ts'
import { isShown } from '../domain/meeting/meeting.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { listContests } from '../storage/contest/reads.ts'
import { listMeetings, listTours } from '../storage/meeting/reads.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readModelRevisions } from '../storage/office/model.ts'
import { readPartners } from '../storage/partner/reads.ts'
import { readProgrammes } from '../storage/programme/reads.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { readModels } from '../storage/reference/models-folder.ts'
import { readSynonyms } from '../storage/reference/synonyms-file.ts'
import { readWords, type Word } from '../storage/reference/words-file.ts'
import { seededParts } from '../storage/search/seeded-parts.ts'
import { countShownProjects } from '../storage/search/shown-projects.ts'
import { replaceConcepts, replaceDocuments } from '../storage/search/writes.ts'
import { readAtlasWithin, seededHash } from '../storage/territory/reads.ts'
import { lockSeeding, recordSeed } from '../storage/territory/writes.ts'
import { PROJECTS_PART, reindexProjects } from './reindex-projects.ts'
import {
  conceptEntries,
  documentOfActivity,
  documentOfContest,
  documentOfMeeting,
  documentOfModel,
  documentOfPartner,
  documentOfProgramme,
  documentOfTerritory,
  documentOfTour,
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

/** The files, the code that makes lexemes of them, and what other seeds have loaded (that of projects indexes them itself). */
export async function searchHash(db: Database, dataFolder: string): Promise<string> {
  const hash = createHash('sha256').update(await seededParts(db, [PART, PROJECTS_PART, 'projects']))
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

/** As many take some seconds: more never hold up a start. */
const FEW_PROJECTS = 500

export async function seedSearch(db: Database, options: SeedOptions): Promise<SeedResult> {
  const hash = await searchHash(db, options.dataFolder)
  const shipped = await seedShipped(db, hash, options)
  if ((await countShownProjects(db)) > FEW_PROJECTS) return shipped
  const projects = await reindexProjects(db, hash, { ...options, gently: false, signal: null })
  return { loaded: shipped.loaded || projects > 0, rows: shipped.rows + projects }
}

async function seedShipped(
  db: Database,
  contentHashNow: string,
  { dataFolder, now, log }: SeedOptions,
): Promise<SeedResult> {
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
  const { activities } = readActivities(dataFolder)
  const revised = new Map((await readModelRevisions(trx)).map(({ content }) => [content.id, content]))
  const models = readModels(dataFolder).map((model) => revised.get(model.id) ?? model)
  await replaceConcepts(trx, conceptEntries(words, readSynonyms(dataFolder), activities, models))
  const { territories } = await readAtlasWithin(trx)
  const activityOf = (id: string) => activities.find((activity) => activity.id === id) ?? null
  const documents = {
    territory: territoryDocuments(territories, words),
    activity: activities.map(documentOfActivity),
    model: models.map((model) => documentOfModel(model, activityOf(model.activity))),
    programme: (await readProgrammes(trx)).map(documentOfProgramme),
    partner: (await readPartners(trx)).map(documentOfPartner),
    meeting: (await listMeetings(trx)).filter(isShown).map(documentOfMeeting),
    tour: (await listTours(trx)).filter(({ standing }) => standing !== 'draft').map(documentOfTour),
    contest: (await listContests(trx))
      .filter(({ standing }) => standing === 'announced')
      .map(documentOfContest),
    word: words.filter(isOfGlossary).map(documentOfWord),
  }
  for (const [kind, list] of Object.entries(documents) as [keyof typeof documents, SearchDocument[]][])
    await replaceDocuments(trx, kind, list)
  return Object.values(documents).reduce((sum, list) => sum + list.length, 0)
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
