/** One run of the generator against a process, with the processor, memory and event loop of that process. */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome, Plan } from './generator.ts'

const ROOT = join(import.meta.dirname, '../..')
const LOADER = join(ROOT, 'script', 'tsx-loader.mjs')

export function forkHere(file: string, args: readonly string[], environment = {}): ChildProcess {
  return fork(join(import.meta.dirname, file), [...args], {
    execArgv: ['--no-warnings', '--import', LOADER],
    env: { ...process.env, ...environment },
  })
}

export type Process = {
  readonly pid: number
  /** where loop-watch.mjs writes */
  readonly loopFile: string
}
export type Measured = Outcome & {
  /** milliseconds */
  readonly loopP99: number
  readonly loopMost: number
  /** megabytes, the most and at the end */
  readonly rssMost: number
  readonly rssEnd: number
}

export async function measured({ pid, loopFile }: Process, plan: Plan): Promise<Measured> {
  process.kill(pid, 'SIGUSR2')
  let rssMost = 0
  const memory = setInterval(() => {
    rssMost = Math.max(rssMost, rssOf(pid))
  }, 250)
  try {
    const outcome = await generate(plan)
    const rssEnd = rssOf(pid)
    await new Promise((done) => setTimeout(done, 1200)) // the last second is written
    const loop = JSON.parse(readFileSync(loopFile, 'utf8')) as { readonly p99: number; readonly most: number }
    return { ...outcome, loopP99: loop.p99, loopMost: loop.most, rssMost, rssEnd }
  } finally {
    clearInterval(memory)
  }
}

function generate(plan: Plan): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = forkHere('generator.ts', [])
    child.once('message', (outcome) => done(outcome as Outcome))
    child.once('exit', (code) => fail(new Error(`the generator ended with ${code}`)))
    child.send(plan)
  })
}

/** Linux only; elsewhere 0. */
function rssOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}
