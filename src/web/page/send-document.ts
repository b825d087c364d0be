import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'

/** Stands in a drawn page for the nonce of the answer it will leave with. */
export const NONCE = 'nonce-of-this-answer'

/** Sends an HTML document under a content-security policy with a nonce of its own. */
export function sendDocument(reply: FastifyReply, html: string, status = 200): FastifyReply {
  const nonce = randomBytes(16).toString('base64url')
  return reply
    .code(status)
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('cache-control', 'private, no-cache')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(NONCE, nonce))
}

/** Nothing but what this site serves itself; scripts only with this answer's nonce; no inline style. */
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
