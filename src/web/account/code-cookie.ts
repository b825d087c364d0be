/** The secret of a browser that asked for a code, until it is entered. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Site } from '../site.ts'
import { cookieLine, sessionCookieName } from './session.ts'

/** Longer than a code lives: another one may be sent to the same page. */
const KEPT_SECONDS = 15 * 60

const nameOf = (site: Site) => `${sessionCookieName(site)}-code`

export function requestOf(site: Site, request: FastifyRequest): string | null {
  const name = nameOf(site)
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith(`${name}=`))
  const secret = pair?.slice(name.length + 1) ?? ''
  return /^[A-Za-z0-9_-]{43}$/.test(secret) ? secret : null
}

export function giveRequest(site: Site, reply: FastifyReply, secret: string): void {
  reply.header('set-cookie', cookieLine(site, nameOf(site), secret, KEPT_SECONDS))
}

export function takeRequest(site: Site, reply: FastifyReply): void {
  reply.header('set-cookie', cookieLine(site, nameOf(site), '', 0))
}
