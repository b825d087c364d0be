import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { mayEditGuide } from '../../domain/office/permissions.ts'
import { addToGuide, type GuideEntry } from '../../operations/edit-guide.ts'
import type { GuideKind } from '../../storage/office/guide.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type Body, one } from './body.ts'
import { choosable } from './guide-choosable.ts'
import { rulesSoFar } from './guide-criteria.ts'
import { readNewPartner, readNewProgramme } from './guide-new-entry.ts'
import { guideNewPage, type NewState } from './guide-new-page.tsx'
import { errorsOf, refusalSaid } from './guide-said.ts'
import { contentName } from './model-entry.ts'
import { enterOffice, type Office } from './office.ts'
import { notFound } from '../page/not-found.ts'

const POST = { preHandler: requireSameOrigin, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }

/** The form of a new entry, and what is sent by it. */
export function guideNewRoutes(
  app: FastifyInstance,
  site: Site,
  language: Language,
  [part, kind]: readonly ['programmes' | 'partners', GuideKind],
): void {
  const path = `${paths.officePart(language, part)}/new`
  const entered = async (request: FastifyRequest, reply: FastifyReply): Promise<Office | null> => {
    const office = await enterOffice(site, language, part, request, reply)
    if (office === null || mayEditGuide(office.actor)) return office
    notFound(reply)
    return null
  }
  app.get(path, async (request, reply) => {
    const office = await entered(request, reply)
    return office === null ? reply : send(office, request, reply, { kind, body: undefined })
  })
  app.post<{ Body: Body | undefined }>(path, POST, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    return kind === 'programme' ? addProgramme(office, request, reply) : addPartner(office, request, reply)
  })
}

type Sent = FastifyRequest<{ Body: Body | undefined }>

/** First its sentences are read over; what is sent again as it was read is saved. */
async function addProgramme(office: Office, request: Sent, reply: FastifyReply): Promise<FastifyReply> {
  const { body } = request
  const known = choosable(office.site)
  const again = (rest: Partial<NewState>) =>
    send(office, request, reply, { kind: 'programme', body, ...rest })
  if (one(body, 'act') === 'facts') return again({ rules: rulesSoFar(body, known) })
  const read = readNewProgramme(body, known)
  if (!read.ok)
    return again({ wrong: errorsOf(office.language, read.faults), rules: rulesSoFar(body, known) })
  const { content, rules } = read.content
  const tried = contentName(content)
  if (one(body, 'tried') !== tried) return again({ rules, tried })
  return add(office, { kind: 'programme', content }, reply, (wrong) => again({ wrong, rules, tried }))
}

async function addPartner(office: Office, request: Sent, reply: FastifyReply): Promise<FastifyReply> {
  const { body } = request
  const again = (wrong: readonly FieldError[]) =>
    send(office, request, reply, { kind: 'partner', body, wrong })
  const read = readNewPartner(body, choosable(office.site))
  if (!read.ok) return again(errorsOf(office.language, read.faults))
  return add(office, { kind: 'partner', content: read.content }, reply, again)
}

async function add(
  { site, language, actor }: Office,
  entry: GuideEntry,
  reply: FastifyReply,
  again: (wrong: readonly FieldError[]) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const sectors = new Set(choosable(site).sectors)
  const outcome = await addToGuide(site.db, entry, { now: new Date(), doer: actor, sectors })
  if (!outcome.ok) return again(outcome.reasons.map((reason) => refusalSaid(language, reason)))
  const part = entry.kind === 'programme' ? 'programmes' : 'partners'
  return reply.redirect(`${paths.officePart(language, part)}/${entry.content.id}?done=1`, 303)
}

async function send(
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Pick<NewState, 'kind' | 'body'> & Partial<NewState>,
): Promise<FastifyReply> {
  const known = choosable(office.site)
  const state: NewState = { known, wrong: [], rules: [], tried: null, ...asked }
  return sendPage(
    office.site,
    request,
    reply,
    guideNewPage(office, state),
    state.wrong.length === 0 ? 200 : 422,
  )
}
