/** The page's side of the service worker: having it stand by, and asking it to wake when a network is back. */
type Syncing = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown }
}

const WORKER = '/sw.js'
/** A page may make it once. */
let policy: ReturnType<TrustedTypes['createPolicy']> | null = null

/** False where the browser cannot, or may not (a private window). `scope`: the addresses it stands by for. */
export async function standBy(scope: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false
  await navigator.serviceWorker.register(trusted(WORKER), { scope })
  return true
}

/** The page's policy lets scripts be named by this one policy only, and only this one. */
function trusted(address: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (types === undefined) return address
  policy ??= types.createPolicy('twiza', {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError(`not the worker of this site: ${url}`)
      return url
    },
  })
  return policy.createScriptURL(address) as string
}

/** The page does what `tag` stands for by itself where the browser wakes nobody. */
export async function wakeWhenBack(tag: string): Promise<void> {
  try {
    const registration = (await navigator.serviceWorker.ready) as Syncing
    await registration.sync?.register(tag)
  } catch {
    // when the page is opened next
  }
}
