/** What the jury decided of a round, to be read and signed by each juror with her own account. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { Round } from '../../domain/contest/contest.ts'
import { unreasoned } from '../../domain/judging/departures.ts'
import { signRound, type SignRefusal } from '../../operations/decide-round.ts'
import { entriesInRound } from '../../storage/contest/rounds.ts'
import { decisionHash } from '../../storage/judging/decision-hash.ts'
import { listSignatures, readRoundDecision } from '../../storage/judging/reads.ts'
import { asJurorsRead } from '../../storage/jury/reads.ts'
import { type Body, entryOf } from '../accompaniment/body.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { decisionPage } from './decision-page.tsx'
import { JURY_POST, type Seat, seatOf } from './seat.ts'
import { juryWords as text } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string; readonly round: string }
type Asked = FastifyRequest<{ Params: Params; Body: Body | undefined }>

export function decisionRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.juryDecision(language, ':id', ':round')
  app.get<{ Params: Params }>(path, async (request, reply) => {
    const seat = await seatOf(site, language, request, reply)
    return seat === null ? reply : show(site, language, seat, [], request as Asked, reply)
  })
  app.post<{ Params: Params; Body: Body | undefined }>(path, JURY_POST, async (request, reply) => {
    const seat = await seatOf(site, language, request, reply)
    if (seat === null) return reply
    const round = roundHere(seat, request.params.round)
    if (round === null) return notFound(reply)
    const typed = entryOf(request.body)
    if (typed.read !== 'yes')
      return show(site, language, seat, [error(language, 'tickMissing')], request, reply)
    const contest = seat.desk.contest.id
    const outcome = await signRound(
      site.db,
      { contest, round: round.id, hash: typed.hash ?? '' },
      { actor: seat.actor, now: new Date() },
    )
    if (outcome.ok) return reply.redirect(paths.juryDecision(language, contest, round.id), 303)
    const kinds = outcome.reasons.map(({ kind }) => kind)
    if (kinds.includes('not-a-juror') || kinds.includes('not-deliberating')) return notFound(reply)
    return show(
      site,
      language,
      seat,
      [error(language, SAID[kinds[0] ?? 'changed-meanwhile'])],
      request,
      reply,
    )
  })
}

const SAID: Readonly<Record<SignRefusal['kind'], 'decisionChanged' | 'notReady'>> = {
  'not-a-juror': 'decisionChanged',
  'not-deliberating': 'decisionChanged',
  'changed-meanwhile': 'decisionChanged',
  'reasons-missing': 'notReady',
  'minutes-missing': 'notReady',
}

function error(language: Language, word: 'tickMissing' | 'decisionChanged' | 'notReady'): FieldError {
  return { field: 'read', message: words(language, text[word]) }
}

/** Rounds that are deliberated or decided; only to who has agreed to the rules of the jury. */
function roundHere({ desk }: Seat, id: string): Round | null {
  if (desk.juror.agreedAt === null) return null
  const deliberated = desk.deliberating && desk.round !== null ? [desk.round] : []
  return [...desk.decided, ...deliberated].find((round) => round.id === id) ?? null
}

async function show(
  site: Site,
  language: Language,
  seat: Seat,
  errors: readonly FieldError[],
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { contest } = seat.desk
  const round = roundHere(seat, request.params.round)
  const decision = round === null ? null : await readRoundDecision(site.db, contest.id, round.id)
  if (round === null || decision === null) return notFound(reply)
  const hash = decisionHash(decision)
  const signatures = await listSignatures(site.db, contest.id, round.id)
  const entries = await asJurorsRead(site.db, round, await entriesInRound(site.db, contest, round.id))
  const { computed, decided, departures, minutes } = decision
  const page = decisionPage({
    language,
    desk: seat.desk,
    round,
    decision,
    hash,
    entries,
    signed: signatures.some((one) => one.juror === seat.actor.person && one.hash === hash),
    ready: minutes !== '' && unreasoned(computed, decided, departures).length === 0,
    errors,
  })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}
