/**
 * The user PostgreSQL runs as. PostgreSQL refuses to run as root, so root hands it to another user: the owner of
 * an existing data folder, else `postgres`, else `nobody`. An ordinary user runs it as themselves.
 */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { StartProblem } from './start-problem.ts'

/** `uid` and `gid` are null when PostgreSQL runs as the same user as Twiza. */
export type DatabaseUser = { readonly uid: number; readonly gid: number } | null

function numberFrom(command: string, args: readonly string[]): number | null {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  const found = Number.parseInt(stdout ?? '', 10)
  return status === 0 && Number.isInteger(found) ? found : null
}

function userNamed(name: string): DatabaseUser {
  const uid = numberFrom('id', ['-u', name])
  const gid = numberFrom('id', ['-g', name])
  return uid === null || gid === null || uid === 0 ? null : { uid, gid }
}

function ownerOf(folder: string): DatabaseUser {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found === undefined || found.uid === 0) return null
  return { uid: found.uid, gid: found.gid }
}

/** `preferred` (TWIZA_DATABASE_USER) and then `postgres` and `nobody` are tried in order, when Twiza runs as root. */
export function chooseDatabaseUser(postgresFolder: string, preferred: string | undefined): DatabaseUser {
  if (process.getuid?.() !== 0) return null
  const names = preferred === undefined ? ['postgres', 'nobody'] : [preferred, 'nobody']
  const user =
    ownerOf(postgresFolder) ?? names.reduce<DatabaseUser>((found, name) => found ?? userNamed(name), null)
  if (user !== null) return user
  throw new StartProblem(
    'no-database-user',
    `PostgreSQL does not run as root, and no other user was found (tried ${names.join(', ')}). ` +
      'Create one (useradd --system postgres), or start Twiza as an ordinary user, or set DATABASE_URL.',
  )
}

/** Whether that user gets into `folder` and passes the shell test `check` on it, as the kernel sees it. */
export function userCan(user: DatabaseUser, check: '-x' | '-w', path: string): boolean {
  const test = spawnSync('/bin/sh', ['-c', `test ${check} "$1"`, 'sh', path], {
    cwd: '/',
    ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
  })
  return test.status === 0
}
