/** Copies of this site's own pages on the phone, with the style and the scripts that they need. */

/**
 * Has `pages` and the assets of the page that is open in `cache`: all or none, as a new page with an old script would
 * not fit together. The pages go in last: where a page is, all that it needs is. What is no longer asked for goes.
 * False: something could not be had, and the copies that were there stay.
 */
export async function keepCopies(cache: string, pages: readonly string[]): Promise<boolean> {
  const wanted = [...assetsHere(), ...pages]
  const answers = await Promise.all(wanted.map(async (address) => [address, await whole(address)] as const))
  if (answers.some(([, answer]) => !answer.ok || answer.redirected)) return false
  const copies = await caches.open(cache)
  for (const [address, answer] of answers) await copies.put(address, answer)
  const names = new Set(wanted)
  for (const old of await copies.keys()) if (!names.has(new URL(old.url).pathname)) await copies.delete(old)
  return true
}

/** Read to its end first: a network that goes in the middle leaves no half of a page behind. */
async function whole(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok || answer.redirected) return answer
  const body = await answer.arrayBuffer()
  const headers = new Headers(answer.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return new Response(body, { status: answer.status, headers })
}

function assetsHere(): readonly string[] {
  const nodes = document.querySelectorAll('[href^="/assets/"],[src^="/assets/"]')
  return [...new Set([...nodes].map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? ''))]
}
