/** The folders of the embedded PostgreSQL: its data, its socket, its log, all below TWIZA_DATA where that can be. */
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SYSTEM_FOLDER } from './binaries.ts'
import { type DatabaseUser, userCan } from './database-user.ts'
import { folderProblem, StartProblem } from './start-problem.ts'

/** The port only names the socket file: nothing listens on the network. */
export const SOCKET_PORT = 5432

/** The address of a Unix socket has at most 103 bytes (macOS), its name included. */
const LONGEST_SOCKET = 103

/** Level by level: `recursive: true` never comes back from places such as /proc, where nothing can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** Makes the data folder if need be, and refuses clearly where it cannot be written to. */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder)
    if (!lstatSync(realpathSync(folder)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw folderProblem(error, folder)
  }
}

/** Where the tables are, or will be: a link in TWIZA_DATA leads there when the database user cannot enter TWIZA_DATA. */
export function postgresFolder(dataFolder: string): string {
  const inside = join(dataFolder, 'postgres')
  return existsSync(inside) ? realpathSync(inside) : inside
}

/** An empty folder for `initdb`, owned by the database user and reachable by them. */
export function emptyFolderFor(user: DatabaseUser, dataFolder: string): string {
  try {
    if (user !== null && !userCan(user, '-x', dataFolder) && lstatSync(dataFolder).uid === 0)
      openTheWay(dataFolder)
    const reachable = user === null || userCan(user, '-x', dataFolder)
    const parent = reachable ? dataFolder : outsideFolder()
    const folder = mkdtempSync(join(parent, 'postgres.new-'))
    chmodSync(folder, 0o700)
    if (user !== null) chownSync(folder, user.uid, user.gid)
    return folder
  } catch (error) {
    throw folderProblem(error, dataFolder)
  }
}

/** Lets the database user pass through (not list) a folder that a strict umask of root has closed. */
function openTheWay(dataFolder: string): void {
  chmodSync(dataFolder, (lstatSync(dataFolder).mode & 0o777) | 0o011)
}

function outsideFolder(): string {
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 })
  const folder = mkdtempSync(join(SYSTEM_FOLDER, 'data-'))
  chmodSync(folder, 0o711)
  return folder
}

/** The folder of the socket: only its owner (and root) may enter, so no password is needed. */
export function socketFolder(tables: string, user: DatabaseUser): string {
  const beside = join(dirname(tables), 'socket')
  const short = Buffer.byteLength(join(beside, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_SOCKET
  const hash = createHash('sha256').update(tables).digest('hex').slice(0, 16)
  const folder = short ? beside : join(tmpdir(), `twiza-${hash}`)
  const owner = user?.uid ?? process.getuid?.() ?? 0
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { mode: 0o700 })
      if (user !== null) chownSync(folder, user.uid, user.gid)
    }
  } catch (error) {
    throw folderProblem(error, folder)
  }
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== owner)
    throw new StartProblem(
      'folder-not-writable',
      `${folder} belongs to somebody else; remove it or set TWIZA_DATA to another folder.`,
    )
  chmodSync(folder, 0o700)
  return folder
}
