/** Names that the page and its service worker share. */

export const ANSWERS_TAG = 'send-answers'
const CACHES = 'twiza-dossier/'
/** The answer that ends an erasure names the person, so that her phone forgets her too. */
export const ERASED_HEADER = 'twiza-erased'

/** The copies of one person's dossier in one language: `twiza-dossier/<person>/<dossier>/ar`. */
export function cacheOf(
  place: { readonly person: string; readonly dossier: string },
  language: string,
): string {
  return `${CACHES}${place.person}/${place.dossier}/${language}`
}

/** Every copy of every dossier, or those of one (of a jury: its entries too), or those that are not of one person. */
export async function forgetCopies(
  which: { readonly dossier?: string; readonly notOf?: string } = {},
): Promise<void> {
  for (const name of await caches.keys()) {
    const [, person, dossier] = name.split('/')
    if (!name.startsWith(CACHES)) continue
    if (which.dossier !== undefined && !`${dossier}:`.startsWith(`${which.dossier}:`)) continue
    if (which.notOf !== undefined && person === which.notOf) continue
    await caches.delete(name)
  }
}

/**
 * The dossier whose own page or question page is at this address, the meeting at which notes are written there, or the
 * jury's own page or entry.
 */
export function dossierAt(pathname: string): string | null {
  const meeting = /^\/(?:ar|fr|zgh|en)\/meetings\/([a-z0-9-]{3,80})\/capture\/?$/.exec(pathname)?.[1]
  if (meeting !== undefined) return `meeting:${meeting}`
  const jury = /^\/(?:ar|fr|zgh|en)\/contests\/([a-z0-9]{10})\/jury(?:\/entries\/([a-z0-9]{16}))?\/?$/.exec(
    pathname,
  )
  if (jury !== null) return ['jury', ...jury.slice(1).filter((id) => id !== undefined)].join(':')
  return (
    /^\/(?:ar|fr|zgh|en)\/dossiers\/([a-z0-9]{16})(?:\/questions\/[a-z-]+)?\/?$/.exec(pathname)?.[1] ?? null
  )
}

/** The page has just come from the site: its copy follows, where there is one. */
export async function renewCopy(dossier: string, address: string, answer: Response): Promise<void> {
  const { pathname, search } = new URL(address)
  if (search !== '') return
  for (const name of await caches.keys()) {
    if (!name.startsWith(CACHES) || name.split('/')[2] !== dossier) continue
    const cache = await caches.open(name)
    if ((await cache.match(pathname, { ignoreVary: true })) === undefined) continue
    const headers = new Headers(answer.headers)
    for (const header of ['content-encoding', 'content-length']) headers.delete(header)
    await cache.put(pathname, new Response(await answer.arrayBuffer(), { headers }))
    return
  }
}
