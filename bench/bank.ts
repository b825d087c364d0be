/**
 * A bank of 65,000 projects: how long the list, the counts beside the filters and the map take in the database, each
 * filter alone and together, first pages and deep ones. Targets: quality of the issue, p95 <= 100 ms on the server with
 * the page drawn; half of that is left to the drawing.
 * Run: script/node bench/bank.ts
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import type { Text } from '../src/domain/basics/language.ts'
import type { TerritoryCode } from '../src/domain/basics/territory-code.ts'
import type { ProjectFilter } from '../src/domain/project/filter.ts'
import { indexProjects } from '../src/operations/index-project.ts'
import { prepare } from '../src/operations/prepare.ts'
import { type Database, openDatabase } from '../src/storage/database.ts'
import {
  countProjects,
  listProjects,
  projectsByTerritory,
  similarProjects,
} from '../src/storage/project/reads.ts'
import { insertProjects } from '../src/storage/project/writes.ts'
import { openReceiptKeys } from '../src/storage/idea/receipt-keys.ts'
import { readActivities } from '../src/storage/reference/activity-file.ts'
import { readModels } from '../src/storage/reference/models-folder.ts'
import { manyProjects } from '../src/storage/testing/many-projects.ts'
import { paths } from '../src/web/paths.ts'
import { buildServer } from '../src/web/server.ts'
import { type BenchResult, printResults, quantile } from './result.ts'

export const PROJECTS = 65_000
const STORE_MS = 50
const PAGE_MS = 100
/** U-02: the HTML of a citizen's page, compressed. */
const HTML_BYTES = 25_000
const ROUNDS = 15
const PIECE = 5_000
const DATA = resolve(import.meta.dirname, '../data')

/** Fills a prepared database with projects that the search finds too; then PostgreSQL takes stock of them. */
export async function fillBank(db: Database, count: number): Promise<void> {
  const { rows } = await sql<{ code: TerritoryCode }>`
    select code from territory where level = 'commune' order by population desc nulls last, code`.execute(db)
  const projects = manyProjects(count, {
    seed: 65,
    territories: rows.map(({ code }) => code),
    activities: readActivities(DATA).activities.map(({ id, sector, name }) => ({
      id,
      sector,
      words: name.fr,
    })),
    models: readModels(DATA).map(({ id, activity }) => ({ id, activity })),
    until: new Date('2026-11-01T00:00:00Z'),
  })
  const { activities, sectors } = readActivities(DATA)
  const nameOf = <One extends { readonly id: string; readonly name: Text }>(
    list: readonly One[],
    id: string | null,
  ) => list.find((one) => one.id === id)?.name ?? null
  for (let from = 0; from < projects.length; from += PIECE) {
    const piece = projects.slice(from, from + PIECE)
    const named = piece.map((project) => ({
      project,
      names: {
        activity: nameOf(activities, project.activity),
        sector: nameOf(sectors.ten, project.sector),
        territory: null,
      },
    }))
    await db.transaction().execute(async (trx) => {
      await insertProjects(trx, piece, null)
      await indexProjects(trx, named)
    })
  }
  for (const table of [
    'project',
    'search_document',
    'search_name',
    'search_posting',
    'search_lexeme',
    'project_fingerprint',
  ])
    await sql`vacuum analyze ${sql.table(table)}`.execute(db)
}

const code = (text: string) => text as TerritoryCode
const FILTERS: Readonly<Record<string, ProjectFilter>> = {
  'no filter': {},
  region: { territory: code('02') },
  province: { territory: code('02.113') },
  commune: { territory: code('02.113.01.09') },
  standing: { standing: 'sought' },
  stage: { stage: 'running' },
  sector: { sector: 'local-products' },
  activity: { activity: 'saffron' },
  model: { model: 'honey' },
  audience: { audience: 'women' },
  source: { source: 'citizen' },
  year: { year: 2025 },
  'standing + audience': { standing: 'sought', audience: 'youth' },
  'region + standing + sector': { territory: code('02'), standing: 'existing', sector: 'environment' },
  'five filters': {
    territory: code('06'),
    standing: 'sought',
    sector: 'handicrafts',
    audience: 'women',
    year: 2025,
  },
  words: { q: 'coopérative' },
  'words + region': { q: 'safran', territory: code('08') },
}

async function timed(work: () => Promise<unknown>): Promise<{ p50: number; p95: number; max: number }> {
  const times: number[] = []
  for (let round = -2; round < ROUNDS; round += 1) {
    const start = performance.now()
    await work()
    if (round >= 0) times.push(performance.now() - start)
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: Math.max(...times) }
}

async function rowOf(
  name: string,
  target: number | null,
  work: () => Promise<unknown>,
): Promise<BenchResult> {
  const { p50, p95, max } = await timed(work)
  return {
    name: `${name}: p95 (p50 ${p50.toFixed(1)}, max ${max.toFixed(1)})`,
    value: p95,
    unit: 'ms',
    target,
    met: target === null ? null : p95 <= target,
    ...NO_PEER,
  }
}

export async function measure(db: Database): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const [name, filter] of Object.entries(FILTERS)) {
    const { total, projects } = await listProjects(db, filter, { after: 0, size: 20 })
    const deep = Math.max(0, total - 20)
    const list = (after: number) => () => listProjects(db, filter, { after, size: 20 })
    const said = `${name} (${total})`
    results.push(await rowOf(`list, ${said}`, STORE_MS, list(0)))
    results.push(await rowOf(`last page, ${said}`, STORE_MS, list(deep)))
    results.push(await rowOf(`counts, ${said}`, STORE_MS, () => countProjects(db, filter)))
    const map = () => projectsByTerritory(db, filter, 'province', code('00'))
    results.push(await rowOf(`map of provinces, ${said}`, STORE_MS, map))
    const [first] = projects
    if (first !== undefined)
      results.push(await rowOf(`like the first, ${said}`, STORE_MS, () => similarProjects(db, first, 6)))
  }
  return results
}

const PAGES: Readonly<Record<string, string>> = {
  'first page': '',
  'page 2,500': '?page=2500',
  'by sector': '?sector=local-products',
  'by standing': '?standing=sought',
  'by stage': '?stage=running',
  'by audience': '?audience=women',
  'by source': '?source=citizen',
  'by year': '?year=2025',
  'by activity': '?activity=saffron',
  'by model': '?model=honey',
  'by region': '?territory=02',
  'by province': '?territory=02.113',
  'by commune': '?territory=02.113.01.09',
  'by two filters': '?standing=sought&audience=youth',
  'by five filters': '?territory=06&standing=sought&sector=handicrafts&audience=women&year=2025',
  'by a word in French': '?q=coop%C3%A9rative',
  'by a word in Arabic': '?q=%D8%AA%D8%B9%D8%A7%D9%88%D9%86%D9%8A%D8%A9',
  'by a common word never asked before': '?q=*',
  'by a word and a region': '?q=safran&territory=08',
  table: '?view=table',
  'map of regions': '?view=map',
  'map of provinces': '?view=map&level=province',
  'map of one standing': '?view=map&standing=sought',
}

/** Whole pages as the server draws them, compressed as a phone asks for them. */
export async function measurePages(db: Database, folder: string): Promise<BenchResult[]> {
  const settings = {
    ...NO_OPERATOR,
    https: false,
    logLevel: 'silent',
    trustProxy: false,
    rateLimitPerMinute: 0,
  }
  const receiptKeys = openReceiptKeys(join(folder, 'receipt-keys.json'), new Date())
  const app = await buildServer({ db, dataFolder: DATA, receiptKeys, settings })
  try {
    const results: BenchResult[] = []
    let asked = 0
    for (const [name, query] of Object.entries(PAGES)) {
      const url = `${paths.projects('ar')}${query}`
      // an address never asked for before, so that no page drawn earlier is sent
      const get = () => {
        asked += 1
        // the same word in other letters: what was found for it in the last minute is not used
        const fresh = `${url.replace('*', spelled('cooperative', asked))}${query === '' ? '?' : '&'}fresh=${asked}`
        return app.inject({ url: fresh, headers: { 'accept-encoding': 'gzip' } })
      }
      const { rawPayload, statusCode } = await get()
      if (statusCode !== 200) throw new Error(`${url}: ${statusCode}`)
      results.push(await rowOf(`page, ${name}`, PAGE_MS, get))
      const bytes = rawPayload.length
      results.push({
        ...NO_PEER,
        name: `weight, ${name}`,
        value: bytes,
        unit: 'bytes',
        target: HTML_BYTES,
        met: bytes <= HTML_BYTES,
      })
    }
    return results
  } finally {
    await app.close()
  }
}

/** Capitals where `number` has a bit. */
function spelled(word: string, number: number): string {
  return [...word].map((letter, at) => ((number >> at) & 1 ? letter.toUpperCase() : letter)).join('')
}

const NO_OPERATOR = { publicOrigin: null, operatorName: null, operatorContact: null }
const NO_PEER = { peer: null, peerValue: null, ratio: null }

export async function run(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-bank-'))
  const log = () => undefined
  const opened = await openDatabase({ dataFolder: folder, databaseUrl: null, databaseUser: undefined }, log)
  try {
    await prepare(opened.db, { dataFolder: DATA, now: new Date(), log })
    await fillBank(opened.db, PROJECTS)
    return [...(await measure(opened.db)), ...(await measurePages(opened.db, folder))]
  } finally {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) printResults(await run())
