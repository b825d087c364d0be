import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Site } from '../site.ts'
import { LanguageContext } from '../words/w.tsx'
import type { PageHead } from './layout.tsx'
import { Layout } from './layout.tsx'

/** Everything a page gives: what it says of itself, and its content. */
export type Page = { readonly head: Omit<PageHead, 'address'>; readonly content: ComponentChildren }

/** Sends a whole HTML document, with the content-security policy that its own nonce needs. */
export function sendPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  status = 200,
): FastifyReply {
  const nonce = randomBytes(16).toString('base64url')
  const head: PageHead = { ...page.head, address: request.url }
  const frame = {
    head,
    nonce,
    stylesheet: site.assets.stylesheet,
    scripts: (head.islands ?? []).map((name) => site.assets.island(name, head.language)),
    origin: site.settings.publicOrigin ?? `${request.protocol}://${request.host}`,
    operator: site.settings.operatorName,
  }
  const html = renderToString(
    <LanguageContext.Provider value={head.language}>
      <Layout frame={frame}>{page.content}</Layout>
    </LanguageContext.Provider>,
  )
  return reply
    .code(status)
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('content-language', head.language)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`)
}

/** Nothing but what this site serves itself; scripts only with this page's nonce; no inline style. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types twiza',
  ].join('; ')
}
