/**
 * A document is read in a process of its own, one process for each: whatever is in it, the site goes on. The process
 * may hold 200 MB and work 5 seconds; more, and it is ended and the document is not taken.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Inspected } from './verdict.ts'

/** Of a processor's work; a busy machine may take three times as long. */
const MOST_MILLISECONDS = 5_000
const LONGEST_WAIT = 15_000
/** A busy machine starts processes slowly; the clock of the document begins when it has been handed over. */
const LONGEST_START = 20_000
const MOST_MEMORY_BYTES = 200 * 1024 * 1024
const LOOK_EVERY_MILLISECONDS = 15
const AT_ONCE = 2
const MOST_WAITING = 20

export type Effort = {
  readonly milliseconds: number
  readonly workMilliseconds: number
  readonly mostBytes: number
}

let running = 0
const waiting: (() => void)[] = []

/** `not-checked-now`: too many documents at once. `tell`: how much it took, for tests. */
export async function inspectedAside(bytes: Buffer, tell?: (effort: Effort) => void): Promise<Inspected> {
  if (waiting.length >= MOST_WAITING) return { ok: false, fault: 'not-checked-now' }
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  running += 1
  try {
    return await inspectIn(start(), bytes, tell)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

function start(): ChildProcess {
  const file = fileURLToPath(new URL('./inspect-process.ts', import.meta.url))
  const loader = process.features.typescript ? [] : process.execArgv
  return fork(file, {
    execArgv: [...loader, '--no-warnings', '--max-old-space-size=128', '--max-semi-space-size=2'],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

function inspectIn(child: ChildProcess, bytes: Buffer, tell?: (effort: Effort) => void): Promise<Inspected> {
  return new Promise((done) => {
    let since = performance.now()
    let mostBytes = 0
    let worked = 0
    let before = 0
    let late = setTimeout(() => end({ ok: false, fault: 'not-checked-now' }), LONGEST_START)
    const watch = setInterval(() => {
      mostBytes = Math.max(mostBytes, memoryOf(child))
      worked = Math.max(worked, workOf(child))
      if (mostBytes > MOST_MEMORY_BYTES || worked - before > MOST_MILLISECONDS)
        end({ ok: false, fault: 'too-heavy' })
    }, LOOK_EVERY_MILLISECONDS)
    const end = (verdict: Inspected) => {
      clearTimeout(late)
      clearInterval(watch)
      child.removeAllListeners()
      child.on('error', () => undefined)
      mostBytes = Math.max(mostBytes, memoryOf(child))
      worked = Math.max(worked, workOf(child))
      child.kill('SIGKILL')
      tell?.({ milliseconds: performance.now() - since, workMilliseconds: worked - before, mostBytes })
      done(verdict)
    }
    child.on('message', (said: 'ready' | Inspected) => {
      if (said !== 'ready') return end(said)
      clearTimeout(late)
      since = performance.now()
      before = workOf(child)
      late = setTimeout(() => end({ ok: false, fault: 'too-heavy' }), LONGEST_WAIT)
      child.send({ bytes })
    })
    child.on('error', () => end({ ok: false, fault: 'not-checked-now' }))
    child.on('exit', () => end({ ok: false, fault: 'too-heavy' }))
  })
}

/** What the process holds, in bytes; the most it ever held where the system says so. 0 where it does not. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Milliseconds of a processor's time that it has used; 0 where the system does not say so. */
function workOf({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
  } catch {
    return 0
  }
}
