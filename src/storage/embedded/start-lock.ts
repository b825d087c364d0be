/** One Twiza at a time starts or stops the PostgreSQL of a data folder; the others wait their turn. */
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from './postmaster.ts'
import { folderProblem, StartProblem } from './start-problem.ts'

/** A start takes a few seconds; a lock this old was left by a machine that went down. */
const STALE_MILLISECONDS = 180_000

/** The locks of this very process: its own number in a file it does not hold was left by an earlier process. */
const heldHere = new Set<string>()

function take(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    heldHere.add(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw folderProblem(error, file)
    return false
  }
}

function isStale(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return false
  const age = Date.now() - found.mtimeMs
  if (age > STALE_MILLISECONDS) return true
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return Number.isInteger(pid) ? (pid === process.pid ? !heldHere.has(file) : !isAlive(pid)) : age > 5_000
  } catch {
    return false
  }
}

export async function withStartLock<T>(dataFolder: string, work: () => Promise<T>): Promise<T> {
  const file = join(dataFolder, 'starting.lock')
  const end = performance.now() + STALE_MILLISECONDS
  while (!take(file)) {
    if (isStale(file)) rmSync(file, { force: true })
    else if (performance.now() > end)
      throw new StartProblem(
        'busy',
        `Another Twiza has been starting on ${dataFolder} for three minutes. Stop it, or remove ${file}.`,
      )
    else await wait(50)
  }
  try {
    return await work()
  } finally {
    heldHere.delete(file)
    rmSync(file, { force: true })
  }
}
