/** Who asks: the session of a request's cookie. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, isAgent } from '../../domain/person/actor.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Database } from '../../storage/database.ts'
import { readSession } from '../../storage/person/reads.ts'
import { hashOfToken } from '../../storage/person/session-token.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { ownPath } from './next.ts'
import { gatherSignsOfLife } from './signs-of-life.ts'
import { sentFields, signedOutPage } from './signed-out-page.tsx'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** agents 30 minutes without a sign, 12 hours in all; everybody else 14 days, 30 days in all. */
const IDLE_MS = { agent: 30 * MINUTE, person: 14 * DAY }
/** Nobody is signed in for longer without a sign of life. */
export const LONGEST_IDLE_MS = IDLE_MS.person
const WHOLE_MS = { agent: 12 * 60 * MINUTE, person: 30 * DAY }

/** `__Host-` where the site is reached by https: the browser then takes it from this very host only. */
export function sessionCookieName(site: Pick<Site, 'settings'>): string {
  return site.settings.https ? '__Host-twiza' : 'twiza'
}

declare module 'fastify' {
  interface FastifyRequest {
    /** who asks, once it was looked up */
    actor: Promise<Actor | null> | null
  }
}

/** Before any route that asks who asks. */
export function rememberActors(app: FastifyInstance, db: Database): void {
  app.decorateRequest('actor', null)
  gatherSignsOfLife(app, db)
}

/** The same answer however often it is asked of one request. Null: nobody has signed in. */
export function actorOf(site: Site, request: FastifyRequest): Promise<Actor | null> {
  request.actor ??= readActor(site, request)
  return request.actor
}

/** Of several cookies of the name the first counts; one that is no token is nobody's. */
export function tokenOf(site: Site, request: FastifyRequest): string | null {
  const name = sessionCookieName(site)
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith(`${name}=`))
  const token = pair?.slice(name.length + 1) ?? ''
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null
}

async function readActor(site: Site, request: FastifyRequest): Promise<Actor | null> {
  const token = tokenOf(site, request)
  if (token === null) return null
  const hash = hashOfToken(token)
  const session = await readSession(site.db, hash)
  if (session === null) return null
  const kind = isAgent(session.actor) ? 'agent' : 'person'
  const now = Date.now()
  const over =
    now - session.seenAt.getTime() > IDLE_MS[kind] || now - session.createdAt.getTime() > WHOLE_MS[kind]
  if (over) return null
  if (now - session.seenAt.getTime() > MINUTE) request.server.noteSignOfLife(hash, new Date(now))
  return session.actor
}

/**
 * For pages of somebody's own: the actor, or a redirect to the sign-in page that leads back here; a form is answered by a
 * page that keeps what was typed until she has signed in. Answers of such pages are nobody else's to keep:
 * `cache-control: no-store`.
 */
export async function requireActor(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor | null> {
  reply.header('cache-control', 'no-store')
  const actor = await actorOf(site, request)
  if (actor !== null) return actor
  const typed = request.method === 'POST' ? sentFields(request.body) : null
  if (typed !== null) {
    sendPage(site, request, reply, signedOutPage(language, { address: request.url, fields: typed }), 401)
    return null
  }
  const back = request.method === 'GET' ? request.url : pageBefore(request)
  reply.redirect(paths.signIn(language, { next: back }), 303)
  return null
}

/** The page of this site whose form was sent. */
function pageBefore({ headers: { referer } }: FastifyRequest): string | undefined {
  const read = URL.parse(referer ?? '')
  return read === null ? undefined : (ownPath(read.pathname + read.search) ?? undefined)
}

/** Sets the cookie of a session that has just begun or changed its token: forgotten by the browser after 30 days. */
export function giveSession(site: Site, reply: FastifyReply, token: string): void {
  reply.header('set-cookie', cookieLine(site, sessionCookieName(site), token, WHOLE_MS.person / 1000))
}

/** Takes it back from the browser. */
export function takeSession(site: Site, reply: FastifyReply): void {
  reply.header('set-cookie', cookieLine(site, sessionCookieName(site), '', 0))
}

/** A cookie that scripts cannot read and that other sites' forms do not carry. */
export function cookieLine(site: Site, name: string, value: string, seconds: number): string {
  const secure = site.settings.https ? '; Secure' : ''
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}
