/**
 * The storm before a deadline: 2,000 open sessions, 150 final submissions and 600 reads a second for five minutes,
 * with a fixed rate of arrivals; then thirty times as much over the bell; beside a plain implementation
 * (storm/plain-site.ts) under the same load in the same run. `STORM_SECONDS=20` runs it short.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSite } from '../journeys/site.ts'
import { openDatabase } from '../src/storage/database.ts'
import { startEmbedded } from '../src/storage/embedded/server.ts'
import { type BenchResult, printResults } from './result.ts'
import type { Plan } from './storm/generator.ts'
import { forkHere, type Measured, measured } from './storm/measured.ts'
import { CONTEST, entryOf, insertTeams } from './storm/teams.ts'

const SECONDS = Number(process.env.STORM_SECONDS ?? (process.argv.includes('storm') ? 300 : 20))
/** Over the bell, this long at thirty times the load. */
const OVERLOAD_SECONDS = Math.min(10, Math.ceil(SECONDS / 5))
const TIMES = 30
/** `STORM_SCALE=0.1`: a tenth of the load, to try the rig on a busy machine; its figures say nothing of the target. */
const SCALE = Number(process.env.STORM_SCALE ?? 1)
const RATES = {
  submissionsPerSecond: 150 * SCALE,
  readsPerSecond: 600 * SCALE,
  sessions: Math.ceil(2000 * SCALE),
}
const WARM = { seconds: 5, submissionsPerSecond: 20, readsPerSecond: 60 }
const RETRY_SECONDS = Number(process.env.STORM_RETRY ?? 600)
const TERRITORY = '02'

const say = (line: string) => console.log(`  ${line}`)
const DAY_MS = 86_400_000
const owner = (dataFolder: string) =>
  openDatabase({ dataFolder, databaseUrl: null, databaseUser: undefined }, () => undefined)

/** Teams of each run, one after the other: none submits in two. */
const TEAMS = {
  warm: WARM.seconds * WARM.submissionsPerSecond + 100,
  storm: Math.ceil(SECONDS * RATES.submissionsPerSecond) + 100,
  overload: Math.ceil(OVERLOAD_SECONDS * RATES.submissionsPerSecond * TIMES) + 1000,
}
const ALL = TEAMS.warm + TEAMS.storm + TEAMS.overload

export async function run(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-storm-'))
  try {
    const ours = await runOurs(folder)
    const plain = await runPlain(folder)
    return [...rows(ours.storm, plain), ...overloadRows(ours)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Ours = {
  readonly storm: Measured
  readonly overload: Measured
  /** of the overload: entries in the database by how they came */
  readonly kept: Readonly<Record<string, number>>
}

async function runOurs(folder: string): Promise<Ours> {
  await (await startSite({ dataFolder: folder })).stop() // makes and fills the database
  await fill(folder)
  const loopFile = join(folder, 'loop.json')
  const site = await startSite({
    dataFolder: folder,
    environment: {
      LOOP_FILE: loopFile,
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'storm', 'loop-watch.mjs')}`,
      TRUST_PROXY: '1',
      RATE_LIMIT_PER_MINUTE: '6000',
    },
  })
  try {
    const target = { pid: site.pid, loopFile }
    const port = Number(new URL(site.origin).port)
    const base = { port, teams: ALL, contest: CONTEST, sessions: RATES.sessions, retrySeconds: 0 }
    say('warming up')
    await measured(target, { ...base, ...WARM, firstTeam: 0 })
    say('the storm')
    const storm = await measured(target, { ...base, ...RATES, seconds: SECONDS, firstTeam: TEAMS.warm })
    say(JSON.stringify(storm))
    const overload = await overTheBell(folder, (plan) => measured(target, { ...base, ...plan }))
    say(JSON.stringify(overload))
    return { storm, ...overload }
  } finally {
    await site.stop()
  }
}

async function fill(folder: string): Promise<void> {
  const { db, close } = await owner(folder)
  const now = new Date()
  const closes = new Date(now.getTime() + 2 * DAY_MS)
  await insertTeams(db, { teams: ALL, territory: TERRITORY, now, closes, graceMinutes: 30 })
  await close()
}

/** The bell rings in the middle of it; all drafts were begun before. */
async function overTheBell(
  folder: string,
  storm: (plan: Omit<Plan, 'port' | 'teams' | 'contest'>) => Promise<Measured>,
): Promise<Omit<Ours, 'storm'>> {
  const { db, close } = await owner(folder)
  const bell = new Date(Date.now() + 3000 + OVERLOAD_SECONDS * 500) // the generator opens its connections first
  await db.updateTable('deadline').set({ at: bell }).where('which', '=', 'closes').execute()
  const overload = await storm({
    seconds: OVERLOAD_SECONDS,
    submissionsPerSecond: RATES.submissionsPerSecond * TIMES,
    readsPerSecond: RATES.readsPerSecond * TIMES,
    sessions: RATES.sessions,
    firstTeam: TEAMS.warm + TEAMS.storm,
    retrySeconds: RETRY_SECONDS,
  })
  const found = await db
    .selectFrom('entry_receipt')
    .select((eb) => ['timing', eb.fn.countAll<string>().as('n')])
    .where('entry_id', '>=', entryOf(TEAMS.warm + TEAMS.storm))
    .groupBy('timing')
    .execute()
  await close()
  return { overload, kept: Object.fromEntries(found.map(({ timing, n }) => [timing, Number(n)])) }
}

async function runPlain(folder: string): Promise<Measured> {
  const server = await startEmbedded({ dataFolder: folder, databaseUser: undefined, log: () => undefined })
  const loopFile = join(folder, 'plain-loop.json')
  const address = JSON.stringify({ ...server.address, database: 'twiza' })
  const child = forkHere('plain-site.ts', [address, '20000'], {
    LOOP_FILE: loopFile,
    NODE_OPTIONS: `--import ${join(import.meta.dirname, 'storm', 'loop-watch.mjs')}`,
  })
  try {
    const port = await new Promise<number>((done) => child.once('message', (n) => done(Number(n))))
    const base = {
      port,
      teams: ALL,
      contest: CONTEST,
      sessions: RATES.sessions,
      retrySeconds: 0,
      firstTeam: 0,
    }
    const target = { pid: child.pid ?? 0, loopFile }
    await measured(target, { ...base, ...WARM })
    return await measured(target, { ...base, ...RATES, seconds: SECONDS })
  } finally {
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
    await server.release()
  }
}

const PEER = 'bare Fastify and pg, one insert'

/** `most`: the target; less is better. */
function row(name: string, value: number, unit: string, most: number | null, peer?: number): BenchResult {
  return {
    ...{ name, value, unit, target: most, met: most === null ? null : value <= most },
    peer: peer === undefined ? null : PEER,
    peerValue: peer ?? null,
    ratio: peer === undefined || value === 0 ? null : peer / value,
  }
}

function rows(ours: Measured, plain: Measured): readonly BenchResult[] {
  const { submissions, reads } = ours
  const faults = (measured: Measured) =>
    [measured.submissions, measured.reads].reduce(
      (sum, { statuses }) =>
        sum +
        Object.entries(statuses).reduce(
          (n, [status, k]) => n + (status === '0' || status >= '500' ? k : 0),
          0,
        ),
      0,
    )
  return [
    row(`offered for ${SECONDS} s, submissions and reads`, ours.offered, 'requests/s', null, plain.offered),
    row('submission, p50', submissions.p50, 'ms', 150, plain.submissions.p50),
    row('submission, p99', submissions.p99, 'ms', 1000, plain.submissions.p99),
    row('submission, p99.9', submissions.p999, 'ms', 3000, plain.submissions.p999),
    row('read, p50', reads.p50, 'ms', 150, plain.reads.p50),
    row('read, p99', reads.p99, 'ms', 1000, plain.reads.p99),
    row('read, p99.9', reads.p999, 'ms', 3000, plain.reads.p999),
    row('answers of the 500s and broken connections', faults(ours), 'answers', 0, faults(plain)),
    row('submissions without a receipt', submissions.asked - ours.taken, 'submissions', 0),
    row('event loop late, p99', ours.loopP99, 'ms', 100, plain.loopP99),
    row('event loop late, most', ours.loopMost, 'ms', null, plain.loopMost),
    row('memory, most', ours.rssMost, 'MB', 700, plain.rssMost),
    row('memory at the end', ours.rssEnd, 'MB', null, plain.rssEnd),
    row('processor of the generator', ours.cpuSeconds / SECONDS, 'cores', null, plain.cpuSeconds / SECONDS),
  ]
}

function overloadRows({ overload, kept }: Ours): readonly BenchResult[] {
  const { submissions, reads, taken, never, offered, recovery } = overload
  const shed = (statuses: Readonly<Record<string, number>>, asked: number) =>
    asked === 0 ? 0 : ((statuses['503'] ?? 0) / asked) * 100
  const other = (statuses: Readonly<Record<string, number>>) =>
    Object.entries(statuses).reduce((n, [status, k]) => n + (status >= '500' && status !== '503' ? k : 0), 0)
  return [
    row(`overload: offered for ${OVERLOAD_SECONDS} s over the bell`, offered, 'requests/s', null),
    row('overload: reads let go', shed(reads.statuses, reads.asked), '%', null),
    row(
      'overload: submissions asked to come again',
      shed(submissions.statuses, submissions.asked),
      '%',
      null,
    ),
    row(
      'overload: other answers of the 500s',
      other(reads.statuses) + other(submissions.statuses),
      'answers',
      0,
    ),
    row('overload: broken connections', broken(overload), 'connections', 0),
    row('overload: submissions taken in the end', taken, 'submissions', null),
    row('overload: of these in time', kept['in-time'] ?? 0, 'submissions', null),
    row('overload: of these in the grace', kept['in-grace'] ?? 0, 'submissions', null),
    row('overload: begun before the bell and never taken', never, 'submissions', 0),
    row('overload: until reads are quick again', recovery ?? 60, 's', 10),
    row('overload: memory, most', overload.rssMost, 'MB', 700),
  ]
}

const broken = ({ submissions, reads }: Measured) =>
  (submissions.statuses['0'] ?? 0) + (reads.statuses['0'] ?? 0)

if (import.meta.main) printResults(await run())
