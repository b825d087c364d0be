/** Sign-in by an account of another service: there and back. Without one in the settings these pages are not there. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isLanguage, LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { randomPersonId } from '../../operations/account-id.ts'
import { type OidcAttempt, type OidcService, oidcService } from '../../operations/oidc-provider.ts'
import { signInByIdentity } from '../../operations/oidc-sign-in.ts'
import { endSession } from '../../operations/session.ts'
import { ownPath } from '../account/next.ts'
import { cookieLine, giveSession, sessionCookieName, tokenOf } from '../account/session.ts'
import { originOf } from '../page/origin.ts'
import { languageOf } from '../page/refusal-page.tsx'
import { isSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { elsewherePage } from './elsewhere-page.tsx'
import { notFound } from '../page/not-found.ts'

/** Registered with the service; the only address at which its answers are taken. */
export const CALLBACK = '/sign-in/elsewhere/callback'
const AWAY_SECONDS = 600

type Kept = OidcAttempt & { readonly language: string; readonly next: string; readonly until: number }

export function elsewhereRoutes(app: FastifyInstance, site: Site): void {
  const service = site.settings.oidc ? oidcService(site.settings.oidc) : null
  for (const language of LANGUAGES) beginRoutes(app, site, language, service)
  app.get(CALLBACK, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (service === null) return notFound(reply)
    const kept = keptIn(site, request)
    forget(site, reply)
    const came = new URL(request.url, originOf(site, request))
    const identity = kept === null ? null : await service.finish(came, kept)
    const language = kept !== null && isLanguage(kept.language) ? kept.language : languageOf(request)
    if (kept === null || identity?.ok !== true) return failed(site, language, request, reply)
    const circumstances = { now: new Date(), id: randomPersonId }
    const outcome = await signInByIdentity(site.db, { identity: identity.value, language }, circumstances)
    if (!outcome.ok) return failed(site, language, request, reply)
    const before = tokenOf(site, request)
    if (before !== null) await endSession(site.db, before, new Date())
    giveSession(site, reply, outcome.value.token)
    const next = ownPath(kept.next) ?? paths.me(language)
    const first = outcome.value.agent
      ? paths.signInStrong(language, { next: ownPath(kept.next) ?? '' })
      : next
    return reply.redirect(first, 303)
  })
}

function beginRoutes(
  app: FastifyInstance,
  site: Site,
  language: Language,
  service: OidcService | null,
): void {
  const path = paths.signInElsewhere(language)
  const { oidc } = site.settings
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>(path, async (request, reply) => {
    if (!oidc) return notFound(reply)
    const view = { name: oidc.name, next: ownPath(request.query.next) ?? '', failed: false }
    return sendPage(site, request, reply, elsewherePage(language, view))
  })
  // a link, not a form: the policy of the pages lets no form lead to another site
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>(`${path}/go`, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (service === null) return notFound(reply)
    if (!isSameOrigin(request)) return reply.redirect(path, 303)
    const begun = await service.begin(`${originOf(site, request)}${CALLBACK}`)
    if (!begun.ok) return failed(site, language, request, reply)
    const { address, attempt } = begun.value
    const next = ownPath(request.query.next) ?? ''
    const until = Date.now() + AWAY_SECONDS * 1000
    const kept: Kept = { ...attempt, language, next, until }
    const sealed = site.secretKeys.seal(JSON.stringify(kept), 'elsewhere')
    reply.header('set-cookie', cookieLine(site, cookieName(site), sealed, AWAY_SECONDS))
    return reply.redirect(address.href, 303)
  })
}

const cookieName = (site: Site) => `${sessionCookieName(site)}-elsewhere`

function keptIn(site: Site, request: FastifyRequest): Kept | null {
  const start = `${cookieName(site)}=`
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith(start))
  const text = pair === undefined ? null : site.secretKeys.open(pair.slice(start.length), 'elsewhere')
  if (text === null) return null
  const kept = JSON.parse(text) as Kept
  return kept.until >= Date.now() ? kept : null
}

/** An attempt counts once, whatever comes of it. */
function forget(site: Site, reply: FastifyReply): void {
  reply.header('set-cookie', cookieLine(site, cookieName(site), '', 0))
}

function failed(site: Site, language: Language, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const page = elsewherePage(language, { name: site.settings.oidc?.name ?? '', next: '', failed: true })
  return sendPage(site, request, reply, page, 403)
}
