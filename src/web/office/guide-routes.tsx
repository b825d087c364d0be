import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { mayEditGuide } from '../../domain/office/permissions.ts'
import type { Partner } from '../../domain/partner/partner.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import { editGuide, type GuideEntry, undoRevision } from '../../operations/edit-guide.ts'
import { type GuideKind, readLatest, readRevisions } from '../../storage/office/guide.ts'
import { readEveryPartner } from '../../storage/partner/reads.ts'
import { readProgrammes } from '../../storage/programme/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type Body, one } from './body.ts'
import { choosable } from './guide-choosable.ts'
import { readPartnerEntry, readProgrammeEntry } from './guide-entry.ts'
import { guideNewRoutes } from './guide-new-routes.tsx'
import { guideListPage, guidePage } from './guide-page.tsx'
import { errorsOf, numberIn, refusalSaid } from './guide-said.ts'
import { enterOffice, type Office } from './office.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
const POST = { preHandler: requireSameOrigin, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }
const PARTS = [
  ['programmes', 'programme'],
  ['partners', 'partner'],
] as const

export function guideRoutes(app: FastifyInstance, site: Site, language: Language): void {
  for (const [part, kind] of PARTS) {
    guideNewRoutes(app, site, language, [part, kind])
    const path = paths.officePart(language, part)
    const entered = (request: FastifyRequest, reply: FastifyReply) =>
      enterOffice(site, language, part, request, reply)
    app.get(path, async (request, reply) => {
      const office = await entered(request, reply)
      if (office === null) return reply
      const entries = kind === 'programme' ? await readProgrammes(site.db) : await readEveryPartner(site.db)
      return sendPage(site, request, reply, guideListPage(office, { kind, entries }))
    })
    app.get<{ Params: Params; Querystring: { done?: string } }>(`${path}/:id`, async (request, reply) => {
      const office = await entered(request, reply)
      if (office === null) return reply
      return send(office, kind, request, reply, {
        body: undefined,
        wrong: [],
        done: request.query.done === '1',
      })
    })
    app.post<{ Params: Params; Body: Body | undefined }>(`${path}/:id`, POST, async (request, reply) => {
      const office = await entered(request, reply)
      return office === null ? reply : save(office, kind, request, reply)
    })
    app.post<{ Params: Params; Body: Body | undefined }>(`${path}/:id/undo`, POST, async (request, reply) => {
      const office = await entered(request, reply)
      if (office === null) return reply
      if (!mayEditGuide(office.actor)) return notFound(reply)
      const asked = { kind, id: request.params.id, batch: numberIn(request.body, 'batch') }
      const outcome = await undoRevision(site.db, asked, { now: new Date(), doer: office.actor })
      if (outcome.ok) return reply.redirect(outcome.value.left ? `${path}/${asked.id}?done=1` : path, 303)
      const wrong = outcome.reasons.map((reason) => refusalSaid(language, reason))
      return send(office, kind, request, reply, { body: undefined, wrong, done: false })
    })
  }
}

type Sent = FastifyRequest<{ Params: Params; Body: Body | undefined }>

async function save(
  office: Office,
  kind: GuideKind,
  request: Sent,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { site, language, actor } = office
  const latest = await readLatest(site.db, kind, request.params.id)
  if (latest === null || !mayEditGuide(actor)) return notFound(reply)
  const again = (wrong: readonly FieldError[]) =>
    send(office, kind, request, reply, { body: request.body, wrong, done: false })
  if (one(request.body, 'act') === 'facts') return again([])
  const read =
    kind === 'programme'
      ? readProgrammeEntry(latest.content as Programme, request.body, choosable(site))
      : readPartnerEntry(latest.content as Partner, request.body)
  if (!read.ok) return again(errorsOf(language, read.faults))
  const entry = { kind, content: read.content } as GuideEntry
  const sectors = new Set(site.library.activities.sectors.ten.map(({ id }) => id))
  const circumstances = { now: new Date(), doer: actor, sectors }
  const outcome = await editGuide(site.db, entry, numberIn(request.body, 'base'), circumstances)
  if (outcome.ok) {
    const part = kind === 'programme' ? 'programmes' : 'partners'
    return reply.redirect(`${paths.officePart(language, part)}/${latest.content.id}?done=1`, 303)
  }
  return again(outcome.reasons.map((reason) => refusalSaid(language, reason)))
}

type State = {
  readonly body: Body | undefined
  readonly wrong: readonly FieldError[]
  readonly done: boolean
}

async function send(
  office: Office,
  kind: GuideKind,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
  state: State,
): Promise<FastifyReply> {
  const { site } = office
  const latest = await readLatest(site.db, kind, request.params.id)
  if (latest === null) return notFound(reply)
  const revisions = await readRevisions(site.db, kind, latest.content.id)
  const page = guidePage(office, { kind, latest, revisions, ...state })
  return sendPage(site, request, reply, page, state.wrong.length === 0 ? 200 : 422)
}
