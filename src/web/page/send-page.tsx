import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Site } from '../site.ts'
import { inLanguage } from '../words/w.tsx'
import { originOf } from './origin.ts'
import type { PageHead } from './layout.tsx'
import { Layout } from './layout.tsx'
import { cacheAddress } from './page-cache.ts'
import { documentOf, NONCE, sendDocument } from './send-document.ts'

/** Everything a page gives: what it says of itself, and its content. */
export type Page = {
  /** `address`: where the same content is found again, when it is not what was asked (a refused form); else the request's */
  readonly head: Omit<PageHead, 'address'> & { readonly address?: string }
  readonly content: ComponentChildren
  /**
   * false: drawn anew each time (somebody's own page, or one that changes from minute to minute); seconds: what all see
   * alike and may be so old
   */
  readonly keep?: boolean | { readonly seconds: number }
}

/** Draws a whole HTML document and sends it; a page that was asked for and found is kept for the next visitor. */
export function sendPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  status = 200,
): FastifyReply {
  const drawn = documentOf(draw(site, request, page))
  if (request.method === 'GET' && status === 200 && page.keep !== false)
    site.pages.put(
      cacheAddress(site, request),
      drawn,
      typeof page.keep === 'object' ? page.keep.seconds : undefined,
    )
  return sendDocument(reply, drawn, status)
}

function draw(site: Site, request: FastifyRequest, page: Page): string {
  const head: PageHead = { address: request.url, ...page.head }
  const frame = {
    head,
    nonce: NONCE,
    stylesheet: site.assets.stylesheet,
    scripts: (head.islands ?? []).map((name) => site.assets.island(name, head.language)),
    origin: originOf(site, request),
    operator: site.settings.operatorName,
  }
  const html = inLanguage(head.language, () => renderToString(<Layout frame={frame}>{page.content}</Layout>))
  return `<!doctype html>${html}`
}
