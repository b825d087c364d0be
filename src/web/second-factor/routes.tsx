/** The second factor of agents: shown after the code, set up and taken away in one's own space. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { isAgent } from '../../domain/person/actor.ts'
import { parsePersonId } from '../../domain/person/person.ts'
import { mayEnrol, mayRemove } from '../../domain/person/second-factor.ts'
import {
  enrolAuthenticator,
  makeRecoveryCodes,
  offerAuthenticator,
  removeFactor,
  resetSecondFactor,
  showCode,
} from '../../operations/second-factor.ts'
import { countRecoveryCodes, readFactors } from '../../storage/second-factor/reads.ts'
import { ownPath } from '../account/next.ts'
import { giveSession, requireActor, tokenOf } from '../account/session.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { perPerson } from '../page/per-person.ts'
import { originOf } from '../page/origin.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { elsewhereRoutes } from './elsewhere-routes.ts'
import { passkeyRoutes } from './passkey-routes.ts'
import { factorsPath } from './paths.ts'
import { recoveryPage, securityPage } from './security-page.tsx'
import { showPage } from './show-page.tsx'
import { FACTOR_REFUSAL_WORDS } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Body = Readonly<Record<string, string | string[] | undefined>>

const OPTIONS = { preHandler: requireSameOrigin }
/** Of those who guess: more than anybody needs. Five wrong ones lock the factor long before. */
const TRIES = { preHandler: requireSameOrigin, config: perPerson(60) }

export function secondFactorRoutes(app: FastifyInstance, site: Site): void {
  elsewhereRoutes(app, site)
  for (const language of LANGUAGES) {
    showRoutes(app, site, language)
    ownRoutes(app, site, language)
    resetRoute(app, site, language)
    passkeyRoutes(app, site, language)
  }
}

const field = (body: unknown, name: string): string => {
  const value = (body as Body | null)?.[name]
  return typeof value === 'string' ? value : ''
}

const wrong = (language: Language, kind: keyof typeof FACTOR_REFUSAL_WORDS): readonly FieldError[] => [
  { field: 'code', message: words(language, FACTOR_REFUSAL_WORDS[kind]) },
]

/** Where an agent goes when nobody said: the back office; everybody else to her own space. */
function nextOf(language: Language, actor: Actor, asked: unknown): string {
  return ownPath(asked) ?? (isAgent(actor) ? paths.office(language) : paths.me(language))
}

function showRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.signInStrong(language)
  app.get<{ Querystring: Body }>(path, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const next = nextOf(language, actor, request.query.next)
    if (actor.strong) return reply.redirect(next, 303)
    return sendShow(site, language, request, reply, { actor, next, errors: [] })
  })
  app.post(path, TRIES, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    const token = tokenOf(site, request)
    if (actor === null || token === null) return reply
    const next = nextOf(language, actor, field(request.body, 'next'))
    const circumstances = { now: new Date(), keys: site.secretKeys }
    const outcome = await showCode(site.db, { actor, token }, field(request.body, 'code'), circumstances)
    if (outcome.ok) {
      giveSession(site, reply, outcome.value)
      return reply.redirect(next, 303)
    }
    const errors = wrong(language, outcome.reasons[0]?.kind ?? 'wrong-code')
    return sendShow(site, language, request, reply, { actor, next, errors })
  })
}

async function sendShow(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
  view: { readonly actor: Actor; readonly next: string; readonly errors: readonly FieldError[] },
): Promise<FastifyReply> {
  const { actor, next, errors } = view
  const factors = await readFactors(site.db, actor.person)
  if (factors.length === 0) return reply.redirect(factorsPath(language), 303)
  const hasPasskey = factors.some(({ kind }) => kind === 'passkey')
  const page = showPage(language, { next, hasPasskey, errors })
  return sendPage(site, request, reply, page, errors.length === 0 ? 200 : 422)
}

function ownRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = factorsPath(language)
  app.get(path, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    return sendSecurity(site, language, request, reply, { actor, errors: [] })
  })
  app.post(path, OPTIONS, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    const token = tokenOf(site, request)
    if (actor === null || token === null) return reply
    const typed = { offer: field(request.body, 'offer'), code: field(request.body, 'code') }
    const circumstances = { now: new Date(), keys: site.secretKeys }
    const outcome = await enrolAuthenticator(site.db, { actor, token }, typed, circumstances)
    if (outcome.ok) {
      giveSession(site, reply, outcome.value)
      return reply.redirect(path, 303)
    }
    const errors = wrong(language, outcome.reasons[0]?.kind ?? 'wrong-code')
    return sendSecurity(site, language, request, reply, { actor, errors })
  })
  app.post(`${path}/recovery-codes`, OPTIONS, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const circumstances = { now: new Date(), keys: site.secretKeys }
    const outcome = await makeRecoveryCodes(site.db, actor, circumstances)
    if (outcome.ok) return sendPage(site, request, reply, recoveryPage(language, outcome.value))
    return reply.redirect(path, 303)
  })
  app.post(`${path}/remove`, OPTIONS, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const outcome = await removeFactor(site.db, actor, field(request.body, 'factor'), new Date())
    if (outcome.ok) return reply.redirect(path, 303)
    const errors = wrong(language, outcome.reasons[0]?.kind ?? 'last-factor')
    return sendSecurity(site, language, request, reply, { actor, errors })
  })
}

async function sendSecurity(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
  { actor, errors }: { readonly actor: Actor; readonly errors: readonly FieldError[] },
): Promise<FastifyReply> {
  const { person, strong } = actor
  const factors = await readFactors(site.db, person)
  const offers = mayEnrol(actor, factors.length)
  const circumstances = { now: new Date(), keys: site.secretKeys }
  const { host } = new URL(originOf(site, request))
  const page = securityPage(language, {
    factors,
    recoveryLeft: await countRecoveryCodes(site.db, person),
    offer: offers ? offerAuthenticator(person, host, circumstances) : null,
    removable: mayRemove(actor, factors.length),
    strong,
    needed: isAgent(actor) && factors.length === 0,
    errors,
  })
  return sendPage(site, request, reply, page, errors.length === 0 ? 200 : 422)
}

/** From the back office: an administrator takes away what somebody else has lost. */
function resetRoute(app: FastifyInstance, site: Site, language: Language): void {
  const path = `${paths.officePart(language, 'people')}/:id/reset-second-factor`
  app.post<{ Params: { id: string } }>(path, OPTIONS, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const person = parsePersonId(request.params.id)
    const outcome = person === null ? null : await resetSecondFactor(site.db, { actor, person }, new Date())
    if (outcome?.ok === true)
      return reply.redirect(`${paths.officePart(language, 'people')}/${request.params.id}`, 303)
    return notFound(reply)
  })
}
