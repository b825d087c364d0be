/** The way by which a juror's phone sends marks typed without a network, and learns what stands of an entry. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { parseEntryId } from '../../domain/contest/entry.ts'
import type { Desk } from '../../domain/jury/desk.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { sendMarks, type SentVerdict } from '../../operations/send-marks.ts'
import { readDesk } from '../../storage/jury/reads.ts'
import { actorOf } from '../account/session.ts'
import { type AnswersNow, type BatchAnswer, type BatchRefusal, readBatch } from '../dossier-offline/batch.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { sheetNow } from './sheet-now.ts'

type Asked = { Params: { id: string; entry: string }; Body: unknown }

const STATUS: Readonly<Record<BatchRefusal, number>> = {
  'not-signed-in': 401,
  'may-not-write': 403,
  'no-such-dossier': 404,
  'another-person': 409,
  malformed: 400,
}

export function marksRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.juryMarks(language, ':id', ':entry')
  app.get<Asked>(path, async (request, reply) => {
    const seat = await seatHere(site, language, request, reply)
    if (seat === null) return reply
    const id = parseEntryId(request.params.entry)
    const entry = seat.desk.entries.find((one) => one.id === id)
    if (entry === undefined) return refuse(language, request, reply, 'no-such-dossier')
    const known = sheetNow(seat.desk, entry)
    const answers = known === null ? {} : { [known.round]: { ...known.known, toChoose: false } }
    return reply.send({ person: seat.actor.person, answers } satisfies AnswersNow)
  })
  const options = { preHandler: requireSameOrigin, config: perPerson(240) }
  app.post<Asked>(path, options, async (request, reply) => {
    const seat = await seatHere(site, language, request, reply)
    if (seat === null) return reply
    const { actor } = seat
    const batch = readBatch(request.body)
    if (batch === null) return refuse(language, request, reply, 'malformed')
    if (batch.person !== actor.person) return refuse(language, request, reply, 'another-person')
    const { id: contest, entry } = request.params
    const verdicts: SentVerdict[] = []
    for (const { key, question: round, base, value } of batch.edits) {
      const edit = { contest, entry, round, key, base, text: typeof value === 'string' ? value : '' }
      verdicts.push(await sendMarks(site.db, edit, { actor, now: new Date() }))
    }
    return reply.send({ person: actor.person, verdicts } satisfies BatchAnswer)
  })
}

type Seat = { readonly actor: Actor; readonly desk: Desk }

/** Null: answered already. To everybody who is not on this jury there is nothing here. */
async function seatHere(
  site: Site,
  language: Language,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<Seat | null> {
  reply.header('cache-control', 'no-store')
  const actor = await actorOf(site, request)
  const { id } = request.params
  const known = actor !== null && /^[a-z0-9]{10}$/.test(id)
  const desk = known ? await readDesk(site.db, { contest: id, person: actor.person }, new Date()) : null
  if (actor !== null && desk !== null) return { actor, desk }
  refuse(language, request, reply, actor === null ? 'not-signed-in' : 'no-such-dossier')
  return null
}

/** `signIn`: where somebody whose session is over signs in again; the phone keeps everything meanwhile. */
function refuse(
  language: Language,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
  error: BatchRefusal,
): FastifyReply {
  const signIn = paths.signIn(language, { next: paths.jury(language, encodeURIComponent(request.params.id)) })
  return reply.code(STATUS[error]).send(error === 'not-signed-in' ? { error, signIn } : { error })
}
