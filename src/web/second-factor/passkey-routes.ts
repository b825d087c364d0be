import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { isAgent } from '../../domain/person/actor.ts'
import type { Outcome } from '../../domain/basics/outcome.ts'
import type { Showing } from '../../operations/second-factor.ts'
import {
  enrolPasskey,
  passkeyToMake,
  passkeyToShow,
  showPasskey,
} from '../../operations/second-factor-passkey.ts'
import { ownPath } from '../account/next.ts'
import { actorOf, giveSession, tokenOf } from '../account/session.ts'
import { originOf } from '../page/origin.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { factorsPath } from './paths.ts'

const OPTIONS = { preHandler: requireSameOrigin }

type Answer = { readonly response?: unknown; readonly next?: unknown } | null

/** What the island asks with: JSON both ways. */
export function passkeyRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const [show, own] = [`${paths.signInStrong(language)}/passkey`, `${factorsPath(language)}/passkey`]
  const circumstances = (request: FastifyRequest) => ({ now: new Date(), origin: originOf(site, request) })
  app.post(`${own}-challenge.json`, OPTIONS, (request, reply) =>
    withSession(site, request, reply, async (showing) =>
      options(reply, await passkeyToMake(site.db, showing, circumstances(request))),
    ),
  )
  app.post(`${show}-challenge.json`, OPTIONS, (request, reply) =>
    withSession(site, request, reply, async (showing) =>
      options(reply, await passkeyToShow(site.db, showing, circumstances(request))),
    ),
  )
  app.post<{ Body: Answer }>(`${own}.json`, OPTIONS, (request, reply) =>
    withSession(site, request, reply, async (showing) => {
      const outcome = await enrolPasskey(site.db, showing, request.body?.response, circumstances(request))
      return goOn(site, reply, outcome, factorsPath(language))
    }),
  )
  app.post<{ Body: Answer }>(`${show}.json`, OPTIONS, (request, reply) =>
    withSession(site, request, reply, async (showing) => {
      const outcome = await showPasskey(site.db, showing, request.body?.response, circumstances(request))
      const home = isAgent(showing.actor) ? paths.office(language) : paths.me(language)
      return goOn(site, reply, outcome, ownPath(request.body?.next) ?? home)
    }),
  )
}

async function withSession(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (showing: Showing) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store')
  const [actor, token] = [await actorOf(site, request), tokenOf(site, request)]
  if (actor === null || token === null) return reply.code(401).send({ refused: 'session-over' })
  return work({ actor, token })
}

function options(reply: FastifyReply, made: object | null): FastifyReply {
  return made === null ? reply.code(409).send({ refused: 'factor-needed' }) : reply.send({ options: made })
}

function goOn(
  site: Site,
  reply: FastifyReply,
  outcome: Outcome<string, { readonly kind: string }>,
  next: string,
): FastifyReply {
  if (!outcome.ok) return reply.code(422).send({ refused: outcome.reasons[0]?.kind })
  giveSession(site, reply, outcome.value)
  return reply.send({ next })
}
