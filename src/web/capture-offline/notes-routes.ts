/** The way by which phones send what was written down without a network: as the answers of a dossier do. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { captureNotes } from '../../operations/capture-notes.ts'
import { actorOf } from '../account/session.ts'
import { type BatchAnswer, type BatchRefusal, readBatch } from '../dossier-offline/batch.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'

type Asked = { Params: { id: string }; Body: unknown }

const STATUS: Readonly<Record<BatchRefusal, number>> = {
  'not-signed-in': 401,
  'may-not-write': 403,
  'no-such-dossier': 404,
  'another-person': 409,
  malformed: 400,
}

export function notesRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const options = { preHandler: requireSameOrigin, config: perPerson(240) }
  app.post<Asked>(paths.captureNotes(language, ':id'), options, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const refuse = (error: BatchRefusal) => answerRefusal(language, request, reply, error)
    const actor = await actorOf(site, request)
    if (actor === null) return refuse('not-signed-in')
    const batch = readBatch(request.body)
    if (batch === null) return refuse('malformed')
    if (batch.person !== actor.person) return refuse('another-person')
    const edits = batch.edits.map(({ key, question, base, value }) => ({
      key,
      note: question,
      base,
      text: typeof value === 'string' ? value : '',
    }))
    const sent = { meeting: request.params.id, edits }
    const outcome = await captureNotes(site.db, sent, { actor, now: new Date() })
    if (!outcome.ok) return refuse('no-such-dossier')
    return reply.send({ person: actor.person, verdicts: outcome.value } satisfies BatchAnswer)
  })
}

/** `signIn`: where somebody whose session is over signs in again; the phone keeps everything meanwhile. */
function answerRefusal(
  language: Language,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
  error: BatchRefusal,
): FastifyReply {
  const id = /^[a-z0-9-]{3,80}$/.test(request.params.id) ? request.params.id : null
  const signIn = paths.signIn(language, id === null ? {} : { next: paths.capture(language, id) })
  return reply.code(STATUS[error]).send(error === 'not-signed-in' ? { error, signIn } : { error })
}
