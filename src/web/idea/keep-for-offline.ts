/** Keeps a copy of the form and what it needs, so that it opens without a network from the first visit on. */
import { IDEA_CACHE, SYNC_TAG } from './offline-names.ts'

type Syncing = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown }
}

const WORKER = '/sw.js'

/** `folder`: `/fr/ideas/`. Does nothing where the browser cannot, or may not (a private window). */
export async function keepForOffline(folder: string): Promise<void> {
  try {
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return
    await navigator.serviceWorker.register(trusted(WORKER), { scope: folder })
    await keepCopies(folder)
  } catch {
    // the form works all the same as long as there is a network
  }
}

/** The page's policy lets scripts be named by this one policy only, and only this one. */
function trusted(address: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (types === undefined) return address
  const policy = types.createPolicy('twiza', {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError(`not the worker of this site: ${url}`)
      return url
    },
  })
  return policy.createScriptURL(address) as string
}

/** All or none: a new form with an old script would not fit together. What is no longer asked for goes. */
async function keepCopies(folder: string): Promise<void> {
  const assets = [
    ...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('[href^="/assets/"],[src^="/assets/"]'),
  ].map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? '')
  const answers = await Promise.all(
    [`${folder}new`, ...assets].map(async (address) => [address, await fetch(address)] as const),
  )
  if (answers.some(([, answer]) => !answer.ok)) return
  const cache = await caches.open(`${IDEA_CACHE}${folder}`)
  for (const [address, answer] of answers) await cache.put(address, answer)
  const wanted = new Set(answers.map(([address]) => address))
  for (const old of await cache.keys()) if (!wanted.has(new URL(old.url).pathname)) await cache.delete(old)
}

/** Asks the browser to wake the worker when the phone is back on a network; the page does it itself where it cannot. */
export async function sendWhenBack(): Promise<void> {
  try {
    const registration = (await navigator.serviceWorker.ready) as Syncing
    await registration.sync?.register(SYNC_TAG)
  } catch {
    // the page sends when it is opened next
  }
}
