/** The way by which phones send what was typed without a network, and learn what stands now. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { mayRead, parseDossierId } from '../../domain/dossier/dossier.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { saveAnswers } from '../../operations/save-answers.ts'
import { readAnswers, readDossier } from '../../storage/dossier/reads.ts'
import { actorOf } from '../account/session.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type AnswersNow, type BatchAnswer, type BatchRefusal, readBatch } from './batch.ts'

type Asked = { Params: { id: string }; Body: unknown }

const STATUS: Readonly<Record<BatchRefusal, number>> = {
  'not-signed-in': 401,
  'may-not-write': 403,
  'no-such-dossier': 404,
  'another-person': 409,
  malformed: 400,
}

export function answersRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = `${paths.dossiers(language)}/:id/answers.json`
  app.get<Asked>(path, async (request, reply) => {
    const actor = await ownActor(site, request, reply)
    if (actor === null) return refuse(language, request, reply, 'not-signed-in')
    const id = parseDossierId(request.params.id)
    const dossier = id === null ? null : await readDossier(site.db, id)
    if (dossier === null || !mayRead(actor, dossier))
      return refuse(language, request, reply, 'no-such-dossier')
    const answers: Record<string, AnswersNow['answers'][string]> = {}
    for (const [question, { current, beside }] of await readAnswers(site.db, dossier.id))
      if (current !== null)
        answers[question] = { version: current.version, value: current.value, toChoose: beside.length > 0 }
    return reply.send({ person: actor.person, answers } satisfies AnswersNow)
  })
  app.post<Asked>(path, { preHandler: requireSameOrigin }, async (request, reply) => {
    const actor = await ownActor(site, request, reply)
    if (actor === null) return refuse(language, request, reply, 'not-signed-in')
    const dossier = parseDossierId(request.params.id)
    if (dossier === null) return refuse(language, request, reply, 'no-such-dossier')
    const batch = readBatch(request.body)
    if (batch === null) return refuse(language, request, reply, 'malformed')
    if (batch.person !== actor.person) return refuse(language, request, reply, 'another-person')
    const saving = { dossier, edits: batch.edits }
    const outcome = await saveAnswers(site.db, saving, { actor, now: new Date() })
    if (!outcome.ok) return refuse(language, request, reply, outcome.reasons[0]?.kind ?? 'no-such-dossier')
    return reply.send({ person: actor.person, verdicts: outcome.value } satisfies BatchAnswer)
  })
}

function ownActor(site: Site, request: FastifyRequest, reply: FastifyReply): Promise<Actor | null> {
  reply.header('cache-control', 'no-store')
  return actorOf(site, request)
}

/** `signIn`: where somebody whose session is over signs in again; the phone keeps everything meanwhile. */
function refuse(
  language: Language,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
  error: BatchRefusal,
): FastifyReply {
  const back = parseDossierId(request.params.id)
  const signIn = paths.signIn(language, back === null ? {} : { next: paths.dossier(language, back) })
  return reply.code(STATUS[error]).send(error === 'not-signed-in' ? { error, signIn } : { error })
}
