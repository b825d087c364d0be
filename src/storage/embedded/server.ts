/**
 * The PostgreSQL that comes with Twiza: started on a data folder, shared by every Twiza process of that folder
 * (the site and a command beside it), stopped by the last one that leaves. One left by a killed Twiza is taken over.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, findBinaries } from './binaries.ts'
import { checkVersion, DATABASE_ROLE, ensureCluster, launch } from './cluster.ts'
import { chooseDatabaseUser, type DatabaseUser } from './database-user.ts'
import { postgresFolder, prepareDataFolder, SOCKET_PORT, socketFolder } from './folders.ts'
import { runningOn, stopPostmaster } from './postmaster.ts'
import { withStartLock } from './start-lock.ts'
import { StartProblem } from './start-problem.ts'

export type EmbeddedOptions = {
  /** TWIZA_DATA, absolute. */
  readonly dataFolder: string
  /** TWIZA_DATABASE_USER: who PostgreSQL runs as when Twiza runs as root; `postgres` when undefined. */
  readonly databaseUser: string | undefined
  readonly log: (line: string) => void
}

export type Address = { readonly host: string; readonly port: number; readonly user: string }

export type EmbeddedServer = {
  readonly address: Address
  /** Says good-bye: PostgreSQL is stopped if no other Twiza uses it. Safe to call twice. */
  release(): Promise<void>
}

/** Every Twiza on the folder holds this lock together with the others; who can have it alone is the last one. */
const PRESENCE = 7_491_201
const PATIENCE_MILLISECONDS = 60_000

async function connect(sockets: string): Promise<pg.Client> {
  const client = new pg.Client({
    host: sockets,
    port: SOCKET_PORT,
    user: DATABASE_ROLE,
    database: 'postgres',
    connectionTimeoutMillis: 3_000,
    application_name: 'twiza presence',
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Tries until PostgreSQL answers, `failure` says why it never will, or patience ends (null). */
async function connectPatiently(
  sockets: string,
  milliseconds: number,
  failure: () => Error | null,
): Promise<pg.Client | null> {
  const end = performance.now() + milliseconds
  for (;;) {
    const wrong = failure()
    if (wrong !== null) throw wrong
    try {
      return await connect(sockets)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EACCES')
        throw new StartProblem(
          'busy',
          `PostgreSQL runs in ${sockets} for another user. Run this command as that user.`,
        )
      if (performance.now() > end) return null
      await wait(20)
    }
  }
}

/** Takes over a PostgreSQL that already runs on the folder; one that does not answer is stopped, and null returned. */
async function adopt(tables: string, log: (line: string) => void): Promise<pg.Client | null> {
  const running = runningOn(tables)
  if (running === null) return null
  const patience = running.status === 'ready' && existsSync(running.sockets) ? 5_000 : PATIENCE_MILLISECONDS
  const stopped = () => (runningOn(tables) === null ? new Error('stopped') : null)
  const client =
    running.status === 'stopping'
      ? null
      : await connectPatiently(running.sockets, patience, stopped).catch(rethrowProblem)
  if (client !== null) return client
  if (runningOn(tables) !== null) {
    log(`PostgreSQL (process ${running.pid}) does not answer: it is stopped and started again.`)
    await stopPostmaster(running.pid)
    runningOn(tables)
  }
  return null
}

function rethrowProblem(error: unknown): null {
  if (error instanceof StartProblem) throw error
  return null
}

type Setup = { readonly binaries: Binaries; readonly user: DatabaseUser; readonly tables: string }

async function prepare(options: EmbeddedOptions): Promise<Setup> {
  const user = chooseDatabaseUser(postgresFolder(options.dataFolder), options.databaseUser)
  const binaries = findBinaries(user)
  const found = postgresFolder(options.dataFolder)
  if (existsSync(join(found, 'PG_VERSION'))) {
    checkVersion(found)
    return { binaries, user, tables: found }
  }
  options.log(`Making the database in ${found} (once).`)
  return { binaries, user, tables: await ensureCluster(binaries, options.dataFolder, user) }
}

async function startOrAdopt(options: EmbeddedOptions): Promise<pg.Client> {
  const { binaries, user, tables } = await prepare(options)
  const adopted = await adopt(tables, options.log)
  if (adopted !== null) return adopted
  const sockets = socketFolder(tables, user)
  const state = launch(binaries, tables, sockets, join(options.dataFolder, 'postgres.log'), user)
  const client = await connectPatiently(sockets, PATIENCE_MILLISECONDS, () => state.failed)
  if (client !== null) return client
  throw new StartProblem(
    'database-refused',
    `PostgreSQL on ${tables} did not answer within a minute: see ${options.dataFolder}/postgres.log`,
  )
}

/** The connection by which this process shows that it uses the server, with the shared lock taken. */
async function present(options: EmbeddedOptions): Promise<pg.Client> {
  return withStartLock(options.dataFolder, async () => {
    const client = await startOrAdopt(options)
    await client.query('select pg_advisory_lock_shared($1)', [PRESENCE])
    return client
  })
}

async function leave(client: pg.Client, options: EmbeddedOptions): Promise<void> {
  await withStartLock(options.dataFolder, async () => {
    const running = runningOn(postgresFolder(options.dataFolder))
    let last = true
    try {
      await client.query('select pg_advisory_unlock_shared($1)', [PRESENCE])
      const { rows } = await client.query('select pg_try_advisory_lock($1) as last', [PRESENCE])
      last = rows[0]?.last === true
    } catch {
      // the connection is gone: PostgreSQL is down or going down
    }
    await client.end().catch(() => undefined)
    if (last && running !== null) await stopPostmaster(running.pid)
  })
}

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  prepareDataFolder(options.dataFolder)
  let client = await present(options)
  let released: Promise<void> | null = null
  const watch = () => {
    client.once('end', () => {
      if (released !== null) return
      options.log('PostgreSQL stopped on its own: it is started again.')
      present(options).then(
        (again) => {
          client = again
          watch()
        },
        (error) => options.log(`PostgreSQL could not be started again: ${String(error)}`),
      )
    })
  }
  watch()
  return {
    address: { host: client.host, port: SOCKET_PORT, user: DATABASE_ROLE },
    release: () => {
      released ??= leave(client, options)
      return released
    },
  }
}
