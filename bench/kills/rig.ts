/**
 * Kills an intake (of ideas, of entries) under load, again and again, and then counts: everything acknowledged must be
 * there once and whole. Two processes of the real interface share one real PostgreSQL; senders retry under the same key
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
import type { Database } from '../../src/storage/database.ts'
import type { Verdict } from './oracle.ts'

const ROOT = join(import.meta.dirname, '../..')
const LOADER = join(ROOT, 'script', 'tsx-loader.mjs')
const PROCESSES = 2
const LONGEST_RECOVERY_MS = 60_000
/** Acknowledged between two kills, at least. */
const FRESH = 10

/**
 * What the rig must find: commits that are not on disk when they are acknowledged; keys that are not remembered; answers
 * sent before the commit.
 */
export type Fault = 'none' | 'commits-late' | 'forgets-keys' | 'answers-early'

/** Somebody who sends one after the other, each until there is a definite answer. */
export type Sending<Ack> = {
  readonly acknowledged: readonly Ack[]
  readonly run: () => Promise<void>
  readonly stop: () => void
}
/** What is sent, to which process, and how it is judged. */
export type Intake<Ack> = {
  /** the file of the process; its arguments: data folder, port, fault */
  readonly site: string
  /** fills the fresh database, for so many senders */
  readonly prepare: (db: Database, senders: number) => Promise<void>
  readonly sender: (name: number, seed: number, ports: readonly number[]) => Sending<Ack>
  readonly judge: (db: Database, acknowledged: readonly Ack[]) => Promise<Verdict>
}
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

export async function killIntake<Ack>(intake: Intake<Ack>, options: RigOptions): Promise<RigResult> {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-kills-'))
  const started = performance.now()
  const ports = await freePorts(PROCESSES)
  const sites = ports.map((port) => new SiteProcess(intake.site, folder, port, options.fault))
  try {
    await prepareFolder(folder, intake, options)
    await Promise.all(sites.map((site) => site.up()))
    const senders = Array.from({ length: options.senders }, (_, k) => intake.sender(k, options.seed, ports))
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
    const acknowledged = senders.flatMap((sender) => sender.acknowledged)
    const verdict = await judgeOn(folder, intake, acknowledged)
    return { ...verdict, kills, seconds: (performance.now() - started) / 1000 }
  } finally {
    await Promise.all(sites.map((site) => site.end()))
    stopAll(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepareFolder<Ack>(
  folder: string,
  intake: Intake<Ack>,
  { fault, senders }: RigOptions,
): Promise<void> {
  const opened = await openDatabase(
    { dataFolder: folder, databaseUrl: null, databaseUser: undefined },
    () => undefined,
  )
  await intake.prepare(opened.db, senders)
  if (fault === 'commits-late') {
    await sql`alter system set synchronous_commit = off`.execute(opened.db)
    await sql`alter system set wal_writer_delay = '10s'`.execute(opened.db)
  }
  await opened.close()
}

async function judgeOn<Ack>(
  folder: string,
  intake: Intake<Ack>,
  acknowledged: readonly Ack[],
): Promise<Verdict> {
  const opened = await openDatabase(
    { dataFolder: folder, databaseUrl: null, databaseUser: undefined },
    () => undefined,
  )
  try {
    return await intake.judge(opened.db, acknowledged)
  } finally {
    await opened.close()
  }
}

/** One process of the interface, put up again whenever it is gone. */
class SiteProcess {
  private child: ChildProcess | null = null
  private ended = false
  private readonly file: string
  private readonly folder: string
  private readonly port: number
  private readonly fault: Fault

  constructor(file: string, folder: string, port: number, fault: Fault) {
    this.file = file
    this.folder = folder
    this.port = port
    this.fault = fault
  }

  up(): Promise<void> {
    return new Promise((ready) => {
      const child = fork(this.file, [this.folder, String(this.port), this.fault], {
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

/** A kill says something only while something comes in: since the last one some must have been acknowledged again. */
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
