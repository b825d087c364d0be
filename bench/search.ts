/**
 * The one search box and the finder of near-duplicates on generated banks of 20,000 and 65,000 projects, Arabic and
 * French mixed, on a real PostgreSQL; beside minisearch (prefix and fuzzy) on the same text in the same run.
 */
import { sql } from 'kysely'
import MiniSearch from 'minisearch'
import { type OwnText, wordings } from '../src/domain/basics/own-text.ts'
import { seededRandom } from '../src/domain/basics/random.ts'
import type { Project } from '../src/domain/project/project.ts'
import { seed } from '../src/operations/seed.ts'
import { seedSearch } from '../src/operations/seed-search.ts'
import type { Database } from '../src/storage/database.ts'
import { readAlike } from '../src/storage/project/alike.ts'
import { searchBank } from '../src/storage/search/reads.ts'
import { withDatabase } from '../src/storage/testing/database.ts'
import { type BenchResult, printResults, quantile } from './result.ts'
import { addProjects, DATA, makeProject, makeQuery, type Place, placesOf } from './search-bank.ts'

async function timesOf(
  count: number,
  call: (at: number) => unknown,
): Promise<{ readonly p50: number; readonly p95: number }> {
  const times: number[] = []
  for (let at = 0; at < count; at += 1) {
    const start = performance.now()
    await call(at)
    times.push(performance.now() - start)
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
}

/** Filling the larger bank takes minutes: asked for by SEARCH_BENCH_LARGE=1. */
const LARGE = process.env.SEARCH_BENCH_LARGE === '1'
const QUERIES = 400
const IDEAS = 100
const PEER_QUERIES = 60

function minisearchOf(projects: readonly Project[]): MiniSearch {
  const peer = new MiniSearch({ fields: ['title', 'text'], idField: 'id' })
  const textOf = (text: OwnText | null) => (text === null ? '' : wordings(text).join(' '))
  peer.addAll(projects.map(({ id, title, summary }) => ({ id, title: textOf(title), text: textOf(summary) })))
  return peer
}

async function timeAlike(db: Database, places: readonly Place[], seed: number) {
  const random = seededRandom(seed)
  const ideas = Array.from({ length: IDEAS }, (_, at) => makeProject(at, places, random))
  const find = (at: number) => {
    const idea = ideas[at % IDEAS] as Project
    const [title = ''] = wordings(idea.title)
    const [text = ''] = idea.summary === null ? [] : wordings(idea.summary)
    return readAlike(db, { title, text, territory: idea.territory, sector: idea.sector })
  }
  await timesOf(IDEAS, find)
  return timesOf(IDEAS, find)
}

async function measure(db: Database): Promise<readonly BenchResult[]> {
  const seeding = { dataFolder: DATA, now: new Date('2026-11-22'), log: () => undefined }
  await seed(db, seeding)
  await seedSearch(db, seeding)
  const places = await placesOf(db)
  const random = seededRandom(2026)
  const projects = Array.from({ length: LARGE ? 65_000 : 20_000 }, (_, at) => makeProject(at, places, random))
  const first = projects.slice(0, 20_000)
  await addProjects(db, first)
  await settle(db)
  const queries = Array.from({ length: QUERIES }, () =>
    makeQuery((first[Math.floor(random.uniform() * first.length)] as Project).title, random),
  )
  const ours = (at: number) => searchBank(db, { q: queries[at] ?? '', language: 'ar', each: 5 })
  await timesOf(QUERIES, ours)
  const own = await timesOf(QUERIES, ours)
  const peer = minisearchOf(first)
  const theirs = (at: number) => peer.search(queries[at] ?? '', { prefix: true, fuzzy: 0.2 })
  await timesOf(PEER_QUERIES, theirs)
  const peers = await timesOf(PEER_QUERIES, theirs)
  const alike20 = await timeAlike(db, places, 7)
  const larger = LARGE ? await measureLarger(db, projects.slice(20_000), places, ours) : null
  const beside = (name: string, value: number, peerValue: number, target: number | null): BenchResult => ({
    name,
    value,
    unit: 'ms',
    target,
    met: target === null ? null : value <= target,
    peer: 'minisearch 7.2.0, prefix and fuzzy 0.2',
    peerValue,
    ratio: peerValue / value,
  })
  const alone = (name: string, value: number, target: number | null): BenchResult => ({
    name,
    value,
    unit: 'ms',
    target,
    met: target === null ? null : value <= target,
    peer: null,
    peerValue: null,
    ratio: null,
  })
  return [
    beside('search with typos, 20,000 projects, p50', own.p50, peers.p50, null),
    beside('search with typos, 20,000 projects, p95', own.p95, peers.p95, 15),
    alone('near-duplicates of one idea, 20,000 projects, p95', alike20.p95, 20),
    ...(larger === null
      ? []
      : [
          alone('search with typos, 65,000 projects, p50', larger.own.p50, null),
          alone('search with typos, 65,000 projects, p95', larger.own.p95, null),
          alone('near-duplicates of one idea, 65,000 projects, p50', larger.alike.p50, null),
          alone('near-duplicates of one idea, 65,000 projects, p95', larger.alike.p95, null),
        ]),
  ]
}

async function measureLarger(
  db: Database,
  more: readonly Project[],
  places: readonly Place[],
  ours: (at: number) => unknown,
) {
  await addProjects(db, more)
  await settle(db)
  await timesOf(QUERIES, ours)
  return { own: await timesOf(QUERIES, ours), alike: await timeAlike(db, places, 7) }
}

/** As autovacuum leaves it some time after an import. */
async function settle(db: Database): Promise<void> {
  await sql`vacuum analyze`.execute(db)
}

export async function run(): Promise<readonly BenchResult[]> {
  return withDatabase(({ db }) => measure(db))
}

if (import.meta.main) printResults(await run())
