/** One Chromium a run; each visit has a context of its own, and tells what went wrong while it lasted. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { after } from 'node:test'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Works as root in a container too; nothing is fetched but what a journey asks for. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Promise<Browser> | null = null

export function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: pathOfBrowser(), args: FLAGS })
  return browser
}

/** Closed by the end of the whole run and by nothing before it: other journeys still look through it. */
after(async () => {
  await (await browser)?.close()
  browser = null
})

/** A missing browser is an error here, never a silent skip. */
function pathOfBrowser(): string {
  const given = process.env.CHROMIUM
  if (given !== undefined && given !== '') return given
  const found = spawnSync(resolve(import.meta.dirname, '..', 'script', 'browser'), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (found.status !== 0) throw new Error('no browser for the journeys: see script/browser')
  return found.stdout.trim()
}

export type VisitOptions = {
  readonly javaScript?: boolean
  readonly width?: number
  readonly height?: number
  readonly colours?: 'light' | 'dark'
  /** only for tools that must put their own script into the page */
  readonly withoutPolicy?: boolean
}

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  /** errors of scripts and of the console, breaches of the content policy, requests to other sites */
  readonly troubles: readonly string[]
}

/** Opens a page of a phone (360 x 740 unless told otherwise), does `work` in it and closes it. */
export async function visit<T>(
  origin: string,
  options: VisitOptions,
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await (await openBrowser()).newContext({
    viewport: { width: options.width ?? 360, height: options.height ?? 740 },
    javaScriptEnabled: options.javaScript ?? true,
    colorScheme: options.colours ?? 'light',
    bypassCSP: options.withoutPolicy ?? false,
    reducedMotion: 'reduce',
    locale: 'ar-MA',
    baseURL: origin,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const troubles: string[] = []
  watch(page, origin, troubles)
  try {
    return await work({ page, context, troubles })
  } finally {
    await context.close()
  }
}

/**
 * Waits until a service worker stands by for this page and the phone has a copy of `address`. (`waitForFunction` takes
 * the promise of an asynchronous question for its answer and would not wait at all.)
 */
export async function untilKept(page: Page, address: string): Promise<void> {
  const end = Date.now() + 20_000
  const kept = (wanted: string) =>
    caches
      .match(wanted, { ignoreVary: true })
      .then((copy) => copy !== undefined && navigator.serviceWorker.controller !== null)
  while (!(await page.evaluate(kept, address))) {
    if (Date.now() > end) throw new Error(`the phone has no copy of ${address}`)
    await page.waitForTimeout(50)
  }
}

function watch(page: Page, origin: string, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`))
  page.on('console', (message) => {
    // the browser itself notes every refused form (422) and missing page (404): those are answers, not faults
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      troubles.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) troubles.push(`request to ${url}`)
  })
}
