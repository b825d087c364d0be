/**
 * Kills the intake of ideas under load, again and again, and then counts: every acknowledged idea must be there once and
 * whole. Two processes of the real interface share one real PostgreSQL; senders retry under the same key
 * until they have a definite answer, as a phone does; a killer takes a process, the database or both at moments drawn
 * from a seed; whoever is left brings PostgreSQL up again.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { seededRandom } from '../../src/domain/basics/random.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { postgresFolder } from '../../src/storage/embedded/folders.ts'
import { runningOn } from '../../src/storage/embedded/postmaster.ts'
import { replaceShipped } from '../../src/storage/territory/writes.ts'
import { smallAtlas } from '../../src/storage/testing/small-atlas.ts'
import { judge, type Verdict } from './oracle.ts'
import { type Acknowledged, Sender } from './sender.ts'

const ROOT = join(import.meta.dirname, '../..')
const LOADER = join(ROOT, 'script', 'tsx-loader.mjs')
const SITE = join(import.meta.dirname, 'intake-site.ts')
const PROCESSES = 2
const LONGEST_RECOVERY_MS = 60_000
/** Ideas acknowledged between two kills, at least. */
const FRESH = 10

/** What the rig must find: commits that are not on disk when they are acknowledged; keys that are not remembered. */
export type Fault = 'none' | 'commits-late' | 'forgets-keys'
export type RigOptions = {
  readonly kills: number
  readonly seed: number
  readonly senders: number
  readonly fault: Fault
  /** Milliseconds between two kills, drawn evenly. */
  readonly pause: readonly [least: number, most: number]
  readonly log: (line: string) => void
  /** Aborted: no more kills; what was done so far is judged. */
  readonly signal?: AbortSignal
}
export type RigResult = Verdict & {
  readonly kills: Readonly<Record<Target, number>>
  readonly seconds: number
}
const TARGETS = ['process', 'database', 'both'] as const
type Target = (typeof TARGETS)[number]

export async function killIntake(options: RigOptions): Promise<RigResult> {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-kills-'))
  const started = performance.now()
  const ports = await freePorts(PROCESSES)
  const sites = ports.map((port) => new SiteProcess(folder, port, options.fault))
  try {
    await prepareFolder(folder, options.fault)
    await Promise.all(sites.map((site) => site.up()))
    const senders = Array.from({ length: options.senders }, (_, k) => new Sender(k, options.seed, ports))
    const sending = Promise.all(senders.map((sender) => sender.run()))
    const [kills] = await Promise.all([
      kill(
        folder,
        sites,
        () => senders.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
        options,
      ).finally(() => {
        for (const sender of senders) sender.stop()
      }),
      sending,
    ])
    const acknowledged = senders.flatMap((sender): readonly Acknowledged[] => sender.acknowledged)
    const verdict = await judgeOn(folder, acknowledged)
    return { ...verdict, kills, seconds: (performance.now() - started) / 1000 }
  } finally {
    await Promise.all(sites.map((site) => site.end()))
    stopAll(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepareFolder(folder: string, fault: Fault): Promise<void> {
  const opened = await openDatabase(
    { dataFolder: folder, databaseUrl: null, databaseUser: undefined },
    () => undefined,
  )
  await opened.db.transaction().execute((trx) => replaceShipped(trx, smallAtlas(), () => undefined))
  if (fault === 'commits-late') {
    await sql`alter system set synchronous_commit = off`.execute(opened.db)
    await sql`alter system set wal_writer_delay = '10s'`.execute(opened.db)
  }
  await opened.close()
}

async function judgeOn(folder: string, acknowledged: readonly Acknowledged[]): Promise<Verdict> {
  const opened = await openDatabase(
    { dataFolder: folder, databaseUrl: null, databaseUser: undefined },
    () => undefined,
  )
  try {
    return await judge(opened.db, acknowledged)
  } finally {
    await opened.close()
  }
}

/** One process of the interface, put up again whenever it is gone. */
class SiteProcess {
  private child: ChildProcess | null = null
  private ended = false
  private readonly folder: string
  private readonly port: number
  private readonly fault: Fault

  constructor(folder: string, port: number, fault: Fault) {
    this.folder = folder
    this.port = port
    this.fault = fault
  }

  up(): Promise<void> {
    return new Promise((ready) => {
      const child = fork(SITE, [this.folder, String(this.port), this.fault], {
        execArgv: ['--no-warnings', '--import', LOADER],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      })
      this.child = child
      child.once('message', () => ready())
      child.once('exit', () => {
        if (!this.ended) void this.up().then(ready)
      })
    })
  }

  kill(): void {
    this.child?.kill('SIGKILL')
  }

  async end(): Promise<void> {
    this.ended = true
    const { child } = this
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }
}

async function kill(
  folder: string,
  sites: readonly SiteProcess[],
  acknowledged: () => number,
  { kills, seed, pause: [least, most], log, signal }: RigOptions,
): Promise<RigResult['kills']> {
  const chance = seededRandom(seed)
  const done = { process: 0, database: 0, both: 0 }
  for (let k = 0; k < kills && signal?.aborted !== true; k += 1) {
    await underLoad(acknowledged)
    await wait(least + chance.uniform() * (most - least))
    const target = TARGETS[Math.floor(chance.uniform() * TARGETS.length)] ?? 'both'
    const site = sites[Math.floor(chance.uniform() * sites.length)]
    const hard = chance.uniform() < 0.5 ? 'SIGQUIT' : 'SIGKILL'
    if (target !== 'process' && !killDatabase(folder, hard)) {
      k -= 1 // it was down still: no kill
      continue
    }
    if (target !== 'database') site?.kill()
    done[target] += 1
    if ((k + 1) % 50 === 0) log(`${k + 1} kills`)
  }
  await underLoad(acknowledged)
  return done
}

/** A kill says something only while ideas come in: since the last one some must have been acknowledged again. */
async function underLoad(acknowledged: () => number): Promise<void> {
  const before = acknowledged()
  const end = performance.now() + LONGEST_RECOVERY_MS
  while (acknowledged() < before + FRESH) {
    if (performance.now() > end) throw new Error('the site did not come back within a minute of a kill')
    await wait(10)
  }
}

/** SIGQUIT: at once, without writing anything (PostgreSQL's "immediate" stop); SIGKILL: its parent process dies. */
function killDatabase(folder: string, signal: NodeJS.Signals): boolean {
  const running = runningOn(postgresFolder(folder))
  if (running === null || running.status !== 'ready') return false
  process.kill(running.pid, signal)
  return true
}

function stopAll(folder: string): void {
  const running = runningOn(postgresFolder(folder))
  if (running !== null) process.kill(running.pid, 'SIGQUIT')
}

async function freePorts(n: number): Promise<readonly number[]> {
  const servers = Array.from({ length: n }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => new Promise((done) => server.once('listening', done))))
  const ports = servers.map((server) => {
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  })
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  return ports
}
