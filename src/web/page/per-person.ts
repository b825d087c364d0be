/** Limits of what one person may ask for, however many share her network: a village centre is one address for hundreds. */
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/**
 * The `config` of a route that needs a session: `max` a minute for each, by the hash of its token; for each address who
 * brings none. Tokens that are nobody's open no such route; the limit of the whole site counts them by their address.
 */
export function perPerson(max: number) {
  return { rateLimit: { max, timeWindow: '1 minute', keyGenerator } }
}

function keyGenerator(request: FastifyRequest): string {
  const token = /(?:^|;\s*)(?:__Host-)?twiza=([A-Za-z0-9_-]{43})(?:;|$)/.exec(
    request.headers.cookie ?? '',
  )?.[1]
  return token === undefined ? request.ip : createHash('sha256').update(token).digest('base64url')
}
