/** The running PostgreSQL of a data folder, as its `postmaster.pid` tells, and how to stop it. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type Postmaster = {
  readonly pid: number
  readonly sockets: string
  /** `starting`, `stopping`, `ready` or `standby`; empty while the file is being written. */
  readonly status: string
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !isZombie(pid)
}

/** Dead, but nobody has asked for its exit code yet: in a container without an init this lasts for ever. */
function isZombie(pid: number): boolean {
  const file = `/proc/${pid}/stat`
  try {
    return existsSync(file) && / Z /.test(readFileSync(file, 'utf8').replace(/^.*\)/s, ''))
  } catch {
    return true // it has just gone
  }
}

/** Whether process `pid` is a PostgreSQL (and not another program that got the number of a dead one). */
function isPostgres(pid: number): boolean {
  const line = existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  return /postgres/.test((line ?? '').split('\0')[0] ?? '')
}

/** The PostgreSQL that runs on `tables`; a file left by a dead one is removed. Null when none runs. */
export function runningOn(tables: string): Postmaster | null {
  const file = join(tables, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid = '', , , , sockets = '', , , status = ''] = readFileSync(file, 'utf8').split('\n')
  const number = Number.parseInt(pid, 10)
  if (!Number.isInteger(number) || !isAlive(number) || !isPostgres(number)) {
    rmSync(file, { force: true })
    return null
  }
  return { pid: number, sockets: sockets.trim(), status: status.trim() }
}

async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (isAlive(pid)) {
    if (performance.now() > end) return false
    await wait(20)
  }
  return true
}

/** Fast stop: open transactions are rolled back, everything is written. After 30 s, the immediate one. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (signal !== 'SIGKILL') wake(pid)
    if (await gone(pid, patience)) return
  }
}

/** A stopped (suspended) process answers no other signal. */
function wake(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT')
  } catch {
    // it has just gone
  }
}
