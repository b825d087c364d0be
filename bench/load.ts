/** Load on an address: by wrk where the machine has it, else by a loop of our own (slower, so never flattering). */
import { spawn, spawnSync } from 'node:child_process'
import { Agent, get } from 'node:http'
import { quantile } from './result.ts'

const CONNECTIONS = 50
const SECONDS = 4

export type Load = {
  readonly perSecond: number
  readonly p99: number
  readonly failures: number
  readonly by: 'wrk' | 'own loop'
}
type Headers = Readonly<Record<string, string>>

const hasWrk = spawnSync('wrk', ['--version']).error === undefined

async function loadAddress(url: string, headers: Headers, seconds = SECONDS): Promise<Load> {
  return hasWrk ? byWrk(url, headers, seconds) : closeTo(() => url, headers, seconds)
}

export const load = Object.assign(loadAddress, { once })

async function byWrk(url: string, headers: Headers, seconds: number): Promise<Load> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const options = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', ...named, url]
  const said = await new Promise<string>((done) => {
    const child = spawn('wrk', options, { stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += String(chunk)
    })
    child.on('close', () => done(text))
  })
  const [, late = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? []
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit] ?? 1
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1] ?? 0),
    p99: Number(late) * scale,
    failures: Number(/Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0),
    by: 'wrk',
  }
}

/** As many requests under way as there are connections, each to the next address. */
export async function closeTo(
  address: (k: number) => string,
  headers: Headers = {},
  seconds = SECONDS,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const started = performance.now()
  const end = started + seconds * 1000
  const samples: number[] = []
  let failures = 0
  let next = 0
  const one = async () => {
    while (performance.now() < end) {
      const at = performance.now()
      const { status } = await once(address(next++), headers, agent)
      samples.push(performance.now() - at)
      if (status >= 400) failures += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
  agent.destroy()
  const perSecond = samples.length / ((performance.now() - started) / 1000)
  return { perSecond, p99: quantile(samples, 0.99), failures, by: 'own loop' }
}

/** One answer as it comes over the wire, not unpacked. */
function once(
  url: string,
  headers: Headers = {},
  agent?: Agent,
): Promise<{ readonly status: number; readonly bytes: number; readonly encoding: string | undefined }> {
  return new Promise((done, fail) => {
    get(url, { headers, ...(agent === undefined ? {} : { agent }) }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, bytes, encoding: answer.headers['content-encoding'] }),
      )
    }).on('error', fail)
  })
}
