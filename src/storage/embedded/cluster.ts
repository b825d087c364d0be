/** Making the tables' folder (`initdb`) once, and starting PostgreSQL on it. */
import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { DatabaseUser } from './database-user.ts'
import { emptyFolderFor, SOCKET_PORT } from './folders.ts'
import { folderProblem, StartProblem } from './start-problem.ts'

export const DATABASE_ROLE = 'twiza'
const MAJOR_VERSION = '15'

/** Nothing of the caller's PG* variables or language reaches PostgreSQL. */
const ENVIRONMENT = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** `cwd`: the caller's folder may be closed to the database user. */
function asUser(user: DatabaseUser) {
  return { cwd: '/', env: ENVIRONMENT, ...(user === null ? {} : { uid: user.uid, gid: user.gid }) }
}

function run(
  program: string,
  args: readonly string[],
  user: DatabaseUser,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...asUser(user), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/**
 * Letters are Unicode (`LC_CTYPE`), order is by code point (`LC_COLLATE=C`): the same on every machine. The words
 * of people are sorted by Twiza, never by SQL.
 */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const

async function initialise(binaries: Binaries, folder: string, user: DatabaseUser): Promise<void> {
  let output = ''
  for (const locale of CHARACTER_LOCALES) {
    const args = ['-D', folder, '-U', DATABASE_ROLE, '-A', 'trust', '-k', '-E', 'UTF8', '--no-instructions']
    const done = await run(binaries.initdb, [...args, '--locale=C', `--lc-ctype=${locale}`], user)
    if (done.code === 0) return
    output = done.output
    if (!/locale/.test(output)) break
  }
  throw refusalFrom(output, folder)
}

/** What PostgreSQL's own words mean for the person who starts Twiza. */
export function refusalFrom(output: string, folder: string): StartProblem {
  if (/No space left on device|Disk quota exceeded/.test(output))
    return folderProblem({ code: 'ENOSPC' }, folder)
  if (/Permission denied|wrong ownership/.test(output)) return folderProblem({ code: 'EACCES' }, folder)
  const lines = output.trim().split('\n').slice(-6).join('\n  ')
  return new StartProblem('database-refused', `PostgreSQL did not start on ${folder}. It says:\n  ${lines}`)
}

/** Makes the tables' folder in one stroke: an `initdb` cut off half-way leaves nothing that counts. */
export async function ensureCluster(
  binaries: Binaries,
  dataFolder: string,
  user: DatabaseUser,
): Promise<string> {
  const inside = join(dataFolder, 'postgres')
  for (const name of readdirSync(dataFolder))
    if (name.startsWith('postgres.new-'))
      rmSync(join(dataFolder, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  const folder = emptyFolderFor(user, dataFolder)
  try {
    await initialise(binaries, folder, user)
    if (dirname(folder) === dataFolder) {
      renameSync(folder, inside)
      return inside
    }
    const outside = join(dirname(folder), 'postgres')
    renameSync(folder, outside)
    symlinkSync(outside, inside)
    return outside
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error instanceof StartProblem ? error : folderProblem(error, dataFolder)
  }
}

/** Refuses tables of another major version of PostgreSQL, which this one cannot read. */
export function checkVersion(tables: string): void {
  const found = readFileSync(join(tables, 'PG_VERSION'), 'utf8').trim()
  if (found === MAJOR_VERSION) return
  const message = `${tables} was made by PostgreSQL ${found}; Twiza brings ${MAJOR_VERSION}. Export it with that version, or set TWIZA_DATA.`
  throw new StartProblem('other-version', message)
}

const SETTINGS = [
  'listen_addresses=', // the socket only
  'unix_socket_permissions=0700',
  'max_connections=60',
  'shared_buffers=64MB',
  'max_parallel_workers_per_gather=0', // the tables are small; memory stays flat
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_messages=warning',
  'log_checkpoints=off',
]

/** Empty when the folder has gone meanwhile. */
function logSince(log: string, start: number): string {
  try {
    return readFileSync(log).subarray(start).toString('utf8')
  } catch {
    return ''
  }
}

const LARGEST_LOG = 5_000_000

/** Starts PostgreSQL apart from our own process group, so that Ctrl-C reaches Twiza alone, which stops it in order. */
export function launch(binaries: Binaries, tables: string, sockets: string, log: string, user: DatabaseUser) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size > LARGEST_LOG) renameSync(log, `${log}.1`)
  const start = existsSync(log) ? statSync(log).size : 0
  const handle = openSync(log, 'a')
  // No PostgreSQL runs on these tables (the caller holds the start lock): a socket here is a dead one's.
  for (const name of ['', '.lock']) rmSync(join(sockets, `.s.PGSQL.${SOCKET_PORT}${name}`), { force: true })
  const settings = SETTINGS.concat(`unix_socket_directories=${sockets}`).flatMap((setting) => ['-c', setting])
  const child = spawn(binaries.postgres, ['-D', tables, '-p', String(SOCKET_PORT), ...settings], {
    ...asUser(user),
    stdio: ['ignore', handle, handle],
    detached: true,
  })
  closeSync(handle)
  child.unref()
  const state = { failed: null as Error | null }
  child.on('error', (error) => {
    state.failed = refusalFrom(String(error), tables)
  })
  child.on('exit', () => {
    state.failed = refusalFrom(logSince(log, start), tables)
  })
  return state
}
