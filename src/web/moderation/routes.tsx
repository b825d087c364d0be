/** Reading ideas and reports in the back office: whoever reads decides by the rules of publication. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { mayModerate, maySeeModeration, partScope } from '../../domain/office/permissions.ts'
import { type Project, PUBLICATIONS } from '../../domain/project/project.ts'
import { type DecisionRefusal, readGround } from '../../domain/publication/decision.ts'
import { isOwn } from '../../domain/basics/own-text.ts'
import { decidePublication, type PublicationDecision } from '../../operations/decide-publication.ts'
import { keepReportedProject } from '../../operations/settle-reports.ts'
import { readReported, readReportsOn, readWaiting } from '../../storage/office/moderation.ts'
import { readAlike } from '../../storage/project/alike.ts'
import { readProject } from '../../storage/project/reads.ts'
import { readDecisions } from '../../storage/publication/reads.ts'
import { type Body, one } from '../office/body.ts'
import { enterOffice, type Office } from '../office/office.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { decisionLetter } from '../publication/letter.ts'
import type { Site } from '../site.ts'
import { MOST_SHOWN, queuePage } from './queue-page.tsx'
import { type DecisionEntry, readPage } from './read-page.tsx'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
const POST = { preHandler: requireSameOrigin, config: perPerson(120) }
const EMPTY: DecisionEntry = { rule: '', reason: '', wrong: [] }

export function moderationRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officePart(language, 'moderation')
  app.get<{ Querystring: { done?: string } }>(path, async (request, reply) => {
    const office = await enterOffice(site, language, 'moderation', request, reply)
    if (office === null) return reply
    const scope = partScope(office.actor, 'moderation')
    const waiting = await readWaiting(site.db, scope, MOST_SHOWN)
    const reported = await readReported(site.db, scope, MOST_SHOWN)
    const done = request.query.done ?? null
    return sendPage(site, request, reply, queuePage(office, { waiting, reported, done }))
  })
  app.get<{ Params: Params }>(`${path}/:id`, async (request, reply) => {
    const office = await enterOffice(site, language, 'moderation', request, reply)
    return office === null ? reply : sendRead(office, request, reply, EMPTY)
  })
  app.post<{ Params: Params; Body: Body | undefined }>(`${path}/:id`, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'moderation', request, reply)
    return office === null ? reply : decide(office, request, reply)
  })
}

type Sent = FastifyRequest<{ Params: Params; Body: Body | undefined }>

async function decide(office: Office, request: Sent, reply: FastifyReply): Promise<FastifyReply> {
  const { site, actor, language } = office
  const project = await readProject(site.db, request.params.id)
  if (project === null || !mayModerate(actor, project)) return notFound(reply)
  const asked = one(request.body, 'decision')
  const now = new Date()
  const over = (done: string) =>
    reply.redirect(`${paths.officePart(language, 'moderation')}?done=${done}`, 303)
  if (asked === 'keep') {
    await keepReportedProject(site.db, project.id, { now, actor })
    return over('keep')
  }
  const decision = readDecision(project.id, asked, request.body)
  const entry = { rule: one(request.body, 'rule'), reason: one(request.body, 'reason') }
  if (!decision.ok) return sendRead(office, request, reply, { ...entry, wrong: decision.reasons })
  const seen = PUBLICATIONS.find((known) => known === one(request.body, 'seen')) ?? 'waiting'
  const { activities } = site.library
  const circumstances = { now, actor, seen, wording: decisionLetter, activities }
  const outcome = await decidePublication(site.db, decision.value, circumstances)
  if (outcome.ok) return over(decision.value.kind)
  return sendRead(office, request, reply, { ...entry, wrong: outcome.reasons })
}

type Read =
  | { readonly ok: true; readonly value: PublicationDecision }
  | { readonly ok: false; readonly reasons: readonly DecisionRefusal[] }

function readDecision(project: string, asked: string, body: Body | undefined): Read {
  if (asked === 'publish') return { ok: true, value: { project, kind: 'publish' } }
  const ground = readGround(one(body, 'rule'), one(body, 'reason'))
  return ground.ok ? { ok: true, value: { project, kind: 'refuse', ground: ground.value } } : ground
}

async function sendRead(
  office: Office,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
  entry: DecisionEntry,
): Promise<FastifyReply> {
  const { site, actor } = office
  const project = await readProject(site.db, request.params.id)
  if (project === null || !maySeeModeration(actor, project)) return notFound(reply)
  const [decisions, reports, alike] = await Promise.all([
    readDecisions(site.db, project.id),
    readReportsOn(site.db, project.id),
    alikeOthers(site, project),
  ])
  const page = readPage(office, { project, decisions, reports, alike, entry })
  const met = entry.wrong.some(({ kind }) => kind === 'decided-meanwhile' || kind === 'already-so')
  return sendPage(site, request, reply, page, entry.wrong.length === 0 ? 200 : met ? 409 : 422)
}

async function alikeOthers(site: Site, project: Project) {
  const said = (text: Project['summary']) => (text === null ? '' : isOwn(text) ? text.own : text.ar)
  const alike = await readAlike(site.db, {
    title: said(project.title),
    text: said(project.summary),
    territory: project.territory,
    sector: project.sector,
  })
  return alike.map((one) => one.project).filter(({ id }) => id !== project.id)
}
