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
import type { TerritoryCode } from '../src/domain/basics/territory-code.ts'
import type { ProjectFilter } from '../src/domain/project/filter.ts'
import { prepare } from '../src/operations/prepare.ts'
import { type Database, openDatabase } from '../src/storage/database.ts'
import {
  countProjects,
  listProjects,
  projectsByTerritory,
  similarProjects,
} from '../src/storage/project/reads.ts'
import { insertProjects } from '../src/storage/project/writes.ts'
import { readActivities } from '../src/storage/reference/activity-file.ts'
import { readModels } from '../src/storage/reference/models-folder.ts'
import { manyProjects } from '../src/storage/testing/many-projects.ts'
import { type BenchResult, printResults, quantile } from './result.ts'

export const PROJECTS = 65_000
const STORE_MS = 50
const ROUNDS = 15
const DATA = resolve(import.meta.dirname, '../data')

/** Fills a prepared database; the projects come in one transaction, then PostgreSQL takes stock of them. */
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
  await db.transaction().execute((trx) => insertProjects(trx, projects, null))
  await sql`vacuum analyze project`.execute(db)
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
    peer: null,
    peerValue: null,
    ratio: null,
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

export async function run(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-bank-'))
  const log = () => undefined
  const opened = await openDatabase({ dataFolder: folder, databaseUrl: null, databaseUser: undefined }, log)
  try {
    await prepare(opened.db, { dataFolder: DATA, now: new Date(), log })
    await fillBank(opened.db, PROJECTS)
    return await measure(opened.db)
  } finally {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) printResults(await run())
