import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import { type JoinRequest, looksLikeCall, type ShownCall, shownCall } from '../../domain/contest/team-call.ts'
import { roleIn } from '../../domain/dossier/dossier.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { reportCall } from '../../operations/call-for-members.ts'
import { askToJoin, type AskRefusal, takeRequestBack } from '../../operations/join-team.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { readDossier } from '../../storage/dossier/reads.ts'
import { sha256 } from '../../storage/idea/receipt-signature.ts'
import { readCall, readKnownCalls, requestOf } from '../../storage/team-call/reads.ts'
import { requireActor } from '../account/session.ts'
import { type Body, textIn } from '../dossier/answer-entry.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { arrivalOf } from '../legal-time/arrival.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { askPage } from './ask-page.tsx'
import { ASK_REFUSALS, teamCallWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Asked = {
  Params: { id: string; call: string }
  Querystring: Body
  Body: Body | undefined
}
type Open = {
  readonly actor: Actor
  readonly contest: Contest
  readonly id: string
  readonly shown: ShownCall | null
  readonly request: JoinRequest | null
  readonly inTeam: boolean
}

const options = { preHandler: requireSameOrigin, config: perPerson(20) }
const SAID = ['reported', 'kept'] as const

export function askRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = paths.teamCall(language, ':id', ':call')
  app.get<Asked>(address, async (request, reply) => {
    const open = await openCall(site, language, request, reply)
    if (open === null) return reply
    const said = SAID.find((one) => one === textIn(request.query, 'said')) ?? null
    return sendAsk(site, language, open, { said }, request, reply)
  })
  app.post<Asked>(address, options, async (request, reply) => {
    const open = await openCall(site, language, request, reply)
    if (open === null) return reply
    const { actor, contest, id } = open
    const body = request.body ?? {}
    const deed = textIn(body, 'deed')
    const back = (said: string) =>
      reply.redirect(`${paths.teamCall(language, contest.id, id)}?said=${said}`, 303)
    if (deed === 'report') {
      const told = await reportCall(site.db, { contest, call: id }, { actor, now: new Date() })
      return told ? back('reported') : notFound(reply)
    }
    if (deed === 'take-back') {
      const taken = await takeRequestBack(
        site.db,
        { contest: contest.id, call: id },
        { actor, now: new Date() },
      )
      return taken ? back('kept') : notFound(reply)
    }
    if (deed !== 'ask') return notFound(reply)
    return ask(site, language, { open, body }, request, reply)
  })
}

async function ask(
  site: Site,
  language: Language,
  { open, body }: { readonly open: Open; readonly body: Body },
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { actor, contest, id } = open
  const typed = textIn(body, 'words').slice(0, 2000)
  const agreed = textIn(body, 'consent') === 'yes'
  const consentHash = agreed ? sha256(words(language, teamCallWords.consent)) : null
  const circumstances = {
    actor,
    now: arrivalOf(request),
    origin: site.settings.publicOrigin,
    id: randomBytes(8).toString('hex'),
  }
  const done = await askToJoin(site.db, { contest, call: id, words: typed, consentHash }, circumstances)
  if (done.ok) return reply.redirect(`${paths.teamCall(language, contest.id, id)}?said=kept`, 303)
  const kind = done.reasons[0]?.kind ?? 'no-such-call'
  if (kind === 'no-such-call') return notFound(reply)
  const errors = [{ field: fieldOf(kind), message: words(language, ASK_REFUSALS[kind]) }]
  return sendAsk(site, language, open, { typed, errors }, request, reply)
}

const fieldOf = (kind: AskRefusal['kind']) => (kind === 'consent-missing' ? 'consent' : 'words')

/** A call that is shown, or that she has asked already; everything else was never there. Null: the answer is sent. */
async function openCall(
  site: Site,
  language: Language,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<Open | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  const { id: contestId, call: id } = request.params
  const contest = await readContest(site.db, contestId)
  const call = looksLikeCall(id) ? await readCall(site.db, id) : null
  if (contest !== null && contest.standing !== 'draft' && call !== null && call.contest === contest.id) {
    const [known] = await readKnownCalls(site.db, contest, { id })
    const shown = known === undefined ? null : shownCall(known, contest, arrivalOf(request))
    const asked = await requestOf(site.db, id, actor.person)
    const dossier = await readDossier(site.db, call.dossier)
    const inTeam = dossier !== null && roleIn(dossier, actor.person) !== null
    if (shown !== null || asked !== null) return { actor, contest, id, shown, request: asked, inTeam }
  }
  notFound(reply)
  return null
}

type Shown = {
  readonly typed?: string
  readonly errors?: readonly FieldError[]
  readonly said?: (typeof SAID)[number] | null
}

function sendAsk(
  site: Site,
  language: Language,
  open: Open,
  { typed, errors = [], said = null }: Shown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  const page = askPage({
    site,
    language,
    ...open,
    typed: typed ?? open.request?.words ?? '',
    errors,
    said,
  })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}
