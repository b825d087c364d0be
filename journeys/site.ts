/**
 * The real site for the journeys: started once a run on a folder of its own, seeded as on a first start, and stopped
 * with it. JOURNEYS_ORIGIN names a site that runs already (quicker while writing a journey), JOURNEYS_DATA its folder.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after } from 'node:test'
import { twiza } from '../src/cli/testing.ts'
import { openDatabase } from '../src/storage/database.ts'

const ROOT = resolve(import.meta.dirname, '..')
const START = join(ROOT, 'src', 'start.ts')
const LONGEST_START_MILLISECONDS = 180_000

/** `id` names the idea and, once it is shown, its project. */
export type Held = { readonly id: string; readonly key: string }
export type PutIn = Held & { readonly receipt: string }

export type RunningSite = {
  /** `http://127.0.0.1:40123`, no slash at the end */
  readonly origin: string
  /** short ids of two saved simulations of one model, the second with another price */
  readonly saved: readonly [string, string]
  /** an idea that was put in, and the secret of its private link */
  readonly held: Held
  /** an idea that everybody may read in short, and one that was refused with a reason; beside them, made-up samples */
  readonly published: Held
  readonly refused: Held
  /** the line of a receipt that verifies */
  readonly receipt: string
  /** `twiza …` run by whoever keeps this site, beside it; what it said, and an error when it did not end well */
  readonly keeper: (args: readonly string[]) => Promise<string>
  /** the newest code of sign-in that was sent to a number (`+212…`) or address */
  readonly codeFor: (address: string) => Promise<string>
  /** puts an idea in with this number or address */
  readonly putInBy: (contact: string) => Promise<Held>
  /** the process that serves, for its memory; null for a site that ran already */
  readonly pid: number | null
  readonly stop: () => Promise<void>
}

let site: Promise<RunningSite> | null = null

export function openSite(): Promise<RunningSite> {
  site ??= start()
  return site
}

after(async () => {
  await (await site?.catch(() => null))?.stop() // why it did not start was told where it was asked for
  site = null
})

async function start(): Promise<RunningSite> {
  const running = process.env.JOURNEYS_ORIGIN
  if (running !== undefined && running !== '')
    return {
      ...(await furnish(running, process.env.JOURNEYS_DATA ?? '')),
      pid: null,
      stop: async () => undefined,
    }
  const folder = mkdtempSync(join(tmpdir(), 'twiza-journeys-'))
  const process_ = await startSite({ dataFolder: folder })
  const stop = async () => {
    await process_.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { ...(await furnish(process_.origin, folder)), pid: process_.pid, stop }
  } catch (error) {
    await stop() // what nobody was given nobody would stop
    throw error
  }
}

const REASON = 'الهاتف مكتوب في النص. احذفه ثم أرسل الفكرة من جديد.'

/** What the pages need to be seen in their states. */
async function furnish(origin: string, dataFolder: string): Promise<Omit<RunningSite, 'pid' | 'stop'>> {
  const keeper = keeperOf(dataFolder)
  const saved = await saveTwo(origin)
  const held = await putIn(origin, { visibility: 'summary' })
  const published = await putIn(origin, { title: 'Sécher la menthe', territory: '04.421.01.0' })
  const refused = await putIn(origin, { title: 'فكرة فيها رقم هاتف', territory: '12' })
  await Promise.all([
    keeper(['moderation', 'publish', published.id]),
    keeper(['moderation', 'refuse', refused.id, '--rule', 'personal-data', '--reason', REASON]),
    keeper(['samples', 'load']),
  ])
  const codeFor = (address: string) => readCodeFor(dataFolder, address)
  const putInBy = (contact: string) => putIn(origin, { contact, title: 'Le miel du douar' })
  return { origin, saved, held, published, refused, receipt: held.receipt, keeper, codeFor, putInBy }
}

/** From the outbox, beside the running site: what a telephone would show. */
export async function readCodeFor(dataFolder: string, address: string): Promise<string> {
  const settings = { dataFolder, databaseUrl: null, databaseUser: undefined }
  const { db, close } = await openDatabase(settings, () => undefined)
  try {
    const { body } = await db
      .selectFrom('letter')
      .select('body')
      .where('address', '=', address)
      .where('kind', '=', 'code')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return /\d{6}/.exec(body)?.[0] ?? ''
  } finally {
    await close()
  }
}

export function keeperOf(dataFolder: string): RunningSite['keeper'] {
  return async (args) => {
    const { code, out, err } = await twiza(args, '', { TWIZA_DATA: dataFolder, DATABASE_URL: '' })
    if (code !== 0) throw new Error(`twiza ${args.join(' ')} ended with ${code}: ${out}${err}`)
    return out
  }
}

export type SiteProcess = {
  readonly origin: string
  readonly pid: number
  /** all that it has written since it was started */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

/** `src/start.ts` in a process of its own on a free port, on its own embedded database, without a limit of requests. */
export async function startSite({
  dataFolder,
  logLevel = 'error',
  environment = {},
}: {
  readonly dataFolder: string
  readonly logLevel?: 'error' | 'debug'
  readonly environment?: Readonly<Record<string, string>>
}): Promise<SiteProcess> {
  const loader = join(ROOT, 'script', 'tsx-loader.mjs')
  const child = spawn(
    process.execPath,
    // the limits of memory are those of script/server
    ['--no-warnings', '--max-old-space-size=320', '--max-semi-space-size=32', '--import', loader, START],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        TWIZA_DATA: dataFolder,
        DATABASE_URL: '',
        PUBLIC_URL: '',
        HOST: '127.0.0.1',
        PORT: '0',
        LOG_LEVEL: logLevel,
        RATE_LIMIT_PER_MINUTE: '0',
        NODE_ENV: 'production',
        ...environment,
      },
    },
  )
  let said = ''
  const hear = (chunk: unknown) => {
    said += String(chunk)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const origin = await originOf(child)
  await untilCalm(origin)
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { origin, pid: child.pid ?? 0, said: () => said, stop }
}

/** On a busy machine a site that has just started still counts its own start as load, and refuses for some seconds. */
export async function untilCalm(origin: string): Promise<void> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const { status } = await fetch(`${origin}/ar/me`, { redirect: 'manual' })
    if (status < 500) return
    await new Promise((done) => setTimeout(done, 500))
  }
}

/** Reads what the process says until it names its address; what it said is the error when it never does. */
function originOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      fail(new Error(`the site did not start in time:\n${said}`))
    }, LONGEST_START_MILLISECONDS)
    const hear = (chunk: unknown) => {
      said += String(chunk)
      const found = /Twiza is ready: (http:\/\/[^\s"]+)/.exec(said)?.[1]
      if (found === undefined) return
      clearTimeout(late)
      done(found.replace(/\/$/, ''))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(late)
      fail(new Error(`the site ended with code ${code}:\n${said}`))
    })
  })
}

async function saveTwo(origin: string): Promise<readonly [string, string]> {
  const first = await save(origin, { model: 'argan-oil', territory: '02.113.01.09', name: 'تعاونية النور' })
  return [first, await save(origin, { model: 'argan-oil', oilPrice: '450' })]
}

/** Puts an idea in as a program does. */
export async function putIn(origin: string, changes: Readonly<Record<string, string>>): Promise<PutIn> {
  const answer = await fetch(`${origin}/api/v1/ideas`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      title: 'تجفيف التين',
      idea: 'Nous séchons les figues du douar.\nنبيعها في السوق.',
      territory: '02.113.01.09',
      sector: 'local-products',
      source: 'group-of-communes',
      visibility: 'summary',
      contact: '0612345678',
      consent: true,
      ...changes,
    }),
  })
  const { id, held, line } = (await answer.json()) as { id: string; held: string; line: string }
  return { id, key: new URL(held).searchParams.get('key') ?? '', receipt: line }
}

/** Saves as the form does without JavaScript; gives the short id. */
export async function save(origin: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(`${origin}/ar/simulations`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams(fields),
  })
  const id = /\/simulations\/([^/?]+)/.exec(answer.headers.get('location') ?? '')?.[1]
  if (id === undefined) throw new Error(`saving answered ${answer.status}: ${await answer.text()}`)
  return id
}
