/** Addresses to show hostile words on: every GET route, with something that is there in the changing part. */
import type { HostileBank } from './hostile-bank.ts'
import { isPeoples } from './people-matrix.ts'
import type { ServedRoute } from './open-site.ts'
import { POLICIES } from './route-policies.ts'

export type Shown = {
  readonly bank: HostileBank
  readonly simulation: string
  readonly held: { readonly id: string; readonly key: string }
}

/** What is put for the changing part of an address, by the route without its language. */
function fillings({ bank, simulation, held }: Shown): Readonly<Record<string, readonly string[]>> {
  return {
    '/projects/:id': bank.projects,
    '/projects/:id/report': bank.projects,
    '/funding/:id': bank.programmes,
    '/partners/:id': bank.partners,
    '/programmes/:id': bank.programmes.slice(0, 1),
    '/meetings/:id': [bank.met.meeting, 'tour-2025-dakhla'],
    '/meetings/:id/meeting.ics': [bank.met.meeting],
    '/meetings/:id/registration': [bank.met.meeting],
    '/meetings/:id/minutes': [bank.met.meeting],
    '/tours/:id': [bank.met.tour],
    '/contests/:id': [bank.met.contest],
    '/contests/:id/deadlines.ics': [bank.met.contest],
    '/contests/:id/vote': [bank.met.contest],
    '/contests/:id/recount': [bank.met.contest],
    '/contests/:id/ballots.pb': [bank.met.contest],
    '/contests/:id/results': [bank.met.contest],
    '/contests/:id/results.csv': [bank.met.contest],
    '/contests/:id/results.json': [bank.met.contest],
    '/territories/:code': ['02.113.01.09', '02'],
    '/territories/:code/activities': ['02.113.01.09'],
    '/territories/:code/promise': ['02.113'],
    '/activities/:id': ['argan-oil'],
    '/activities/:id/parts.json': ['argan-oil'],
    '/models/:id': ['argan-oil'],
    '/models/:id.csv': ['argan-oil'],
    '/indicators/:id.csv': ['unemployment'],
    '/simulations/:id': [simulation],
    '/simulations/why/:figure': ['balance.cash@12'],
    '/s/:id': [simulation],
    '/ideas/:id': [`${held.id}?key=${held.key}`],
    '/ideas/:id/receipt.json': [`${held.id}?key=${held.key}`],
  }
}

/** Heavy files that are no pages, and what lies within results that are out: asked for elsewhere. */
const LEFT_ASIDE = /\.(pdf|xlsx)$|\/(assets|data|presentations|exhibition)\/:(file|entry)$|\*/

/** Pages that open for somebody signed in only: asked for with a session elsewhere. */
function isOwn(url: string): boolean {
  const policy = POLICIES[`GET ${url.replace(/^\/(ar|fr|zgh|en)(?=\/)/, '/:l')}`]
  return isPeoples(policy)
}

export function addressesOf(routes: readonly ServedRoute[], shown: Shown): readonly string[] {
  const known = fillings(shown)
  return routes
    .filter(({ method, url }) => method === 'GET' && !LEFT_ASIDE.test(url) && !isOwn(url))
    .flatMap(({ url }) => {
      const marker = /:(id|code|figure)/.exec(url)?.[0]
      if (marker === undefined) return [url]
      const ids = known[url.replace(/^\/(ar|fr|zgh|en|api\/v1)(?=\/)/, '')]
      if (ids === undefined) throw new Error(`${url}: say in pages.ts what is shown there`)
      return ids.map((id) => withAfter(url, marker, id))
    })
}

/** `/fr/ideas/:id/receipt.json` with `abc?key=1` is `/fr/ideas/abc/receipt.json?key=1`. */
function withAfter(url: string, marker: string, id: string): string {
  const [path = '', query] = id.split('?')
  return url.replace(marker, path) + (query === undefined ? '' : `?${query}`)
}

/** Names that forms and links of a page ask with. */
export function questionNames(html: string): readonly string[] {
  const fields = [...html.matchAll(/<(?:input|select|textarea)[^>]*\sname="([^"]+)"/g)].map(
    ([, name = '']) => name,
  )
  const links = [...html.matchAll(/href="\/[^"?]*\?([^"#]+)"/g)].flatMap(([, query = '']) => [
    ...new URLSearchParams(query.replaceAll('&amp;', '&')).keys(),
  ])
  return [...fields, ...links]
}
