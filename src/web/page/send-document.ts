import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'

/** A nonce is sixteen random bytes in 22 letters; this one of the process stands in drawn pages for those of answers. */
export const NONCE = newNonce()

function newNonce(): string {
  return randomBytes(16).toString('base64url')
}

/** A drawn page, encoded once: an answer is a copy of it with its own nonce written at these places. */
export type Document = { readonly bytes: Buffer; readonly nonceAt: readonly number[] }

export function documentOf(html: string): Document {
  const bytes = Buffer.from(html)
  const nonceAt: number[] = []
  for (let at = bytes.indexOf(NONCE); at !== -1; at = bytes.indexOf(NONCE, at + NONCE.length))
    nonceAt.push(at)
  return { bytes, nonceAt }
}

/** Sends an HTML document under a content-security policy with a nonce of its own. */
export function sendDocument(reply: FastifyReply, { bytes, nonceAt }: Document, status = 200): FastifyReply {
  const nonce = newNonce()
  const copy = Buffer.from(bytes)
  for (const at of nonceAt) copy.write(nonce, at, 'latin1')
  return reply
    .code(status)
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('cache-control', 'private, no-cache')
    .type('text/html; charset=utf-8')
    .send(copy)
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
