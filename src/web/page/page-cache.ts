import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Document, sendKept } from './send-document.ts'

/**
 * Pages are the same for everybody (no cookie, no account), so a page drawn once is kept until the territories
 * or the bank change.
 * The nonce of the content-security policy is new in every answer all the same: it is put in as the page leaves.
 */
export type PageCache = {
  /** What is over its time is drawn again by the first who asks; the others have the old one until it is there. */
  readonly get: (address: string) => Document | undefined
  /** `seconds`: forgotten after so long; else kept until what it is drawn from changes */
  readonly put: (address: string, page: Document, seconds?: number) => void
}

/** The part of the site that the cache needs. */
type Cached = { readonly pages: PageCache; readonly settings: { readonly publicOrigin: string | null } }

const MOST_BYTES = 24 * 1024 * 1024
/** A page that was not drawn again within it is asked of the next. */
const LONGEST_DRAWING_MS = 2000

type Kept = { readonly page: Document; readonly until: number; readonly drawnAgain: boolean }

/** Forgets the longest unused when full, and everything when one of what the pages are drawn from is another object. */
export function pageCache(drawnFrom: readonly (() => object)[], mostBytes = MOST_BYTES): PageCache {
  const pages = new Map<string, Kept>()
  let bytes = 0
  let stamps = drawnFrom.map((latest) => latest())
  const clearIfChanged = (): void => {
    if (drawnFrom.every((latest, k) => latest() === stamps[k])) return
    stamps = drawnFrom.map((latest) => latest())
    pages.clear()
    bytes = 0
  }
  return {
    get: (address) => {
      clearIfChanged()
      const kept = pages.get(address)
      if (kept === undefined) return undefined
      pages.delete(address)
      const now = performance.now()
      const over = kept.until <= now
      pages.set(address, over ? { ...kept, until: now + LONGEST_DRAWING_MS, drawnAgain: true } : kept)
      return over ? undefined : kept.page
    },
    put: (address, fresh, seconds) => {
      clearIfChanged()
      const before = pages.get(address)
      if (before !== undefined && !before.drawnAgain) return
      bytes -= before?.page.bytes.length ?? 0
      pages.delete(address)
      const until = seconds === undefined ? Number.POSITIVE_INFINITY : performance.now() + seconds * 1000
      pages.set(address, { page: fresh, until, drawnAgain: false })
      bytes += fresh.bytes.length
      for (const [oldest, { page }] of pages) {
        if (bytes <= mostBytes) break
        pages.delete(oldest)
        bytes -= page.bytes.length
      }
    },
  }
}

/** Answers from the cache before any page is drawn. */
export function answerFromCache(app: FastifyInstance, site: Cached): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET') return
    const page = site.pages.get(cacheAddress(site, request))
    if (page !== undefined) return sendKept(reply, page)
  })
}

/** Pages name their own origin in links to other languages, so it is part of what is remembered. */
export function cacheAddress(site: Cached, request: FastifyRequest): string {
  return site.settings.publicOrigin === null
    ? `${request.protocol}://${request.host}${request.url}`
    : request.url
}
