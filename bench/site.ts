/**
 * The site under load, beside nginx serving the same bytes on the same machine in the same run; how soon it answers
 * after a start, the memory it takes, and what each page weighs on the wire.
 * Run: script/node bench/site.ts (wrk and nginx where the machine has them: apt-get install wrk nginx-light).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { save, startSite } from '../journeys/site.ts'
import { paths } from '../src/web/paths.ts'
import { closeTo, type Load, load } from './load.ts'
import { startNginx } from './nginx.ts'
import { type BenchResult, printResults } from './result.ts'

const SHARE_OF_NGINX = 0.15
const COLD_START_MS = 5000
const MOST_MEMORY_MB = 300

type BenchPage = { readonly name: string; readonly path: string }

export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-bench-'))
  try {
    await (await startSite({ dataFolder: folder })).stop() // the first start makes and fills the database
    const cold = await coldStart(folder)
    return [cold, ...(await underLoad(folder))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From the start of the process to the last byte of the home page. */
async function coldStart(folder: string): Promise<BenchResult> {
  const started = performance.now()
  const site = await startSite({ dataFolder: folder })
  await (await fetch(`${site.origin}/ar/`)).text()
  const value = performance.now() - started
  await site.stop()
  return row('cold start to the first page, after the first run', value, 'ms', COLD_START_MS)
}

async function underLoad(folder: string): Promise<BenchResult[]> {
  const site = await startSite({ dataFolder: folder })
  try {
    const id = await save(site.origin, { model: 'argan-oil', members: '40' })
    const pages: readonly BenchPage[] = [
      { name: 'home', path: paths.home('ar') },
      { name: 'commune', path: paths.territory('ar', '02.113.01.09') },
      { name: 'model', path: paths.model('ar', 'argan-oil') },
      { name: 'simulation result', path: paths.simulation('ar', id) },
    ]
    await (await fetch(site.origin + paths.promise('ar', '02.113.01.09'))).text() // the country's promises are computed
    const memory = watchMemory(site.pid)
    const results: BenchResult[] = []
    for (const page of pages) results.push(...(await besideNginx(site.origin, page)))
    results.push(await drawnAnew(site.origin))
    results.push(row('memory of the web process under this load', memory.most(), 'MB', MOST_MEMORY_MB))
    for (const page of pages) results.push(...(await onTheWire(site.origin, page)))
    return results
  } finally {
    await site.stop()
  }
}

/** Plain, and compressed as every phone asks for it; nginx has its compressed bytes ready (gzip_static). */
async function besideNginx(origin: string, { name, path }: BenchPage): Promise<BenchResult[]> {
  const body = Buffer.from(await (await fetch(origin + path)).arrayBuffer())
  const nginx = await startNginx(body)
  const results: BenchResult[] = []
  try {
    for (const [how, headers] of [
      ['', {}],
      [', gzip', { 'accept-encoding': 'gzip' }],
    ] as const) {
      await load(origin + path, headers, 1)
      const ours = await load(origin + path, headers)
      const theirs = nginx === null ? null : await load(`${nginx.origin}/page.html`, headers)
      results.push(...compared(`${name}${how} (${Math.round(body.length / 1000)} kB)`, ours, theirs))
    }
  } finally {
    await nginx?.stop()
  }
  return results
}

function compared(name: string, ours: Load, theirs: Load | null): BenchResult[] {
  if (ours.failures > 0) throw new Error(`${name}: ${ours.failures} answers failed`)
  const ratio = theirs === null ? null : ours.perSecond / theirs.perSecond
  return [
    {
      name: `pages a second, ${name}, 50 connections, ${ours.by}`,
      value: ours.perSecond,
      unit: 'pages/s',
      target: theirs === null ? null : SHARE_OF_NGINX * theirs.perSecond,
      peer: theirs === null ? null : 'nginx, 1 worker',
      peerValue: theirs?.perSecond ?? null,
      ratio,
      met: ratio === null ? null : ratio >= SHARE_OF_NGINX,
    },
    {
      name: `p99, ${name}`,
      value: ours.p99,
      unit: 'ms',
      target: null,
      peer: theirs === null ? null : 'nginx, 1 worker',
      peerValue: theirs?.p99 ?? null,
      ratio: theirs === null ? null : theirs.p99 / ours.p99,
      met: null,
    },
  ]
}

/** Every request another simulation, so that none is in the cache: what drawing itself costs. */
async function drawnAnew(origin: string): Promise<BenchResult> {
  const many = await closeTo(
    (k) => origin + paths.newSimulation('ar', { model: 'argan-oil', members: 7 + (k % 40), volume: 800 + k }),
  )
  if (many.failures > 0) throw new Error(`${many.failures} simulations were refused`)
  return row('simulations a second, each another one', many.perSecond, 'pages/s', null)
}

async function onTheWire(origin: string, { name, path }: BenchPage): Promise<BenchResult[]> {
  const results: BenchResult[] = []
  for (const encoding of ['br', 'gzip']) {
    const answer = await load.once(origin + path, { 'accept-encoding': encoding })
    results.push(row(`${name} over the wire, ${encoding}`, answer.bytes, 'bytes', 25_000))
  }
  return results
}

/** `target` is the most that is allowed. */
function row(name: string, value: number, unit: string, target: number | null): BenchResult {
  const met = target === null ? null : value <= target
  return { name, value, unit, target, peer: null, peerValue: null, ratio: null, met }
}

/** Resident memory of a process in megabytes, looked at five times a second; the most it had. */
function watchMemory(pid: number): { readonly most: () => number } {
  let most = 0
  const look = () => {
    const kB = /VmRSS:\s+(\d+)/.exec(readStatus(pid))?.[1]
    most = Math.max(most, Number(kB ?? 0) / 1000)
  }
  const timer = setInterval(look, 200)
  return {
    most: () => {
      clearInterval(timer)
      look()
      return most
    },
  }
}

/** Linux only; elsewhere the figure is 0. */
function readStatus(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

if (import.meta.main) printResults(await run())
