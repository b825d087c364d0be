import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { simulate } from '../../domain/model/simulate.ts'
import { mayEditModels } from '../../domain/office/permissions.ts'
import {
  editModel,
  type ModelRefusal,
  modelRevisionFaults,
  type Surroundings,
  undoModelRevision,
} from '../../operations/edit-model.ts'
import {
  type ModelVersion,
  readLatestModel,
  readModelHistory,
  readModelRevisions,
} from '../../storage/office/model.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type Body, one } from './body.ts'
import { errorsOf, numberIn } from './guide-said.ts'
import { HEADINGS, type ModelEntry, readFigureEntry, readTextEntry, contentName } from './model-entry.ts'
import { modelListPage, modelOfficePage } from './model-page.tsx'
import { type ModelPart, modelPartPage, type Trial } from './model-part-page.tsx'
import { MODEL_REFUSALS } from './model-words.ts'
import { enterOffice, type Office } from './office.ts'
import { notFound } from '../page/not-found.ts'

type Of = { readonly id: string; readonly part?: string }
type Asked = FastifyRequest<{ Params: Of; Body: Body | undefined; Querystring: { done?: string } }>
const POST = { preHandler: requireSameOrigin, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }

export function modelOfficeRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officePart(language, 'models')
  const entered =
    (work: (office: Office, request: Asked, reply: FastifyReply) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const office = await enterOffice(site, language, 'models', request, reply)
      return office === null ? reply : work(office, request as Asked, reply)
    }
  app.get(path, entered(list))
  app.get(
    `${path}/:id`,
    entered((office, request, reply) => sendModel(office, request, reply, [])),
  )
  app.post(`${path}/:id/undo`, POST, entered(undo))
  for (const kind of ['figure', 'text'] as const) {
    app.get(
      `${path}/:id/${kind}s/:part`,
      entered((...asked) => show(kind, ...asked)),
    )
    app.post(
      `${path}/:id/${kind}s/:part`,
      POST,
      entered((...asked) => revise(kind, ...asked)),
    )
  }
}

async function list(office: Office, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const { site } = office
  const revised = new Map((await readModelRevisions(site.db)).map(({ content }) => [content.id, content]))
  const models = site.library.shipped.map((model) => revised.get(model.id) ?? model)
  return sendPage(site, request, reply, modelListPage(office, models, new Set(revised.keys())))
}

type Found = Surroundings & { readonly latest: ModelVersion }

/** The model as it stands in the database at this moment; null: none that ships has this id. */
async function find({ db, library }: Site, id: string): Promise<Found | null> {
  const shipped = library.shipped.find((model) => model.id === id)
  if (shipped === undefined) return null
  const activity = library.activities.activities.find((one) => one.id === shipped.activity) ?? null
  const latest = (await readLatestModel(db, id)) ?? { version: 0, content: shipped }
  return { shipped, activity, law: library.law, latest }
}

async function sendModel(
  office: Office,
  request: Asked,
  reply: FastifyReply,
  wrong: readonly FieldError[],
): Promise<FastifyReply> {
  const { site } = office
  const found = await find(site, request.params.id)
  if (found === null) return notFound(reply)
  const history = await readModelHistory(site.db, found.shipped.id)
  const done = wrong.length === 0 && request.query.done === '1'
  const page = modelOfficePage(office, { latest: found.latest, history, wrong, done })
  return sendPage(site, request, reply, page, wrong.length === 0 ? 200 : 422)
}

async function undo(office: Office, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const { site, language, actor } = office
  const found = await find(site, request.params.id)
  if (found === null || !mayEditModels(actor)) return notFound(reply)
  const circumstances = { now: new Date(), doer: actor }
  const outcome = await undoModelRevision(site.db, numberIn(request.body, 'version'), found, circumstances)
  if (outcome.ok) return backToModel(office, found, reply)
  return sendModel(
    office,
    request,
    reply,
    outcome.reasons.map((reason) => refusalSaid(language, reason, 'versions')),
  )
}

function backToModel({ language }: Office, { shipped }: Found, reply: FastifyReply): FastifyReply {
  return reply.redirect(`${paths.officePart(language, 'models')}/${shipped.id}?done=1`, 303)
}

function partOf(kind: ModelPart['kind'], { latest: { content } }: Found, id: string): ModelPart | null {
  if (kind === 'figure') {
    const input = content.inputs.find((one) => one.id === id)
    return input === undefined ? null : { kind, input }
  }
  const heading = HEADINGS.find((one) => one === id)
  return heading === undefined ? null : { kind, heading }
}

async function show(
  kind: ModelPart['kind'],
  office: Office,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const found = await find(office.site, request.params.id)
  const part = found === null ? null : partOf(kind, found, request.params.part ?? '')
  if (found === null || part === null) return notFound(reply)
  const state = { latest: found.latest, part, body: undefined, wrong: [], trial: null }
  return sendPage(office.site, request, reply, modelPartPage(office, state))
}

/** First a trial; what is sent again as it was tried is saved. */
async function revise(
  kind: ModelPart['kind'],
  office: Office,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { site, language, actor } = office
  const { body } = request
  const found = await find(site, request.params.id)
  const part = found === null ? null : partOf(kind, found, request.params.part ?? '')
  if (found === null || part === null || !mayEditModels(actor)) return notFound(reply)
  const { latest } = found
  const answer = (wrong: readonly FieldError[], trial: Trial | null) =>
    sendPage(
      site,
      request,
      reply,
      modelPartPage(office, { latest, part, body, wrong, trial }),
      wrong.length === 0 ? 200 : 422,
    )
  const refuse = (reasons: readonly ModelRefusal[]) =>
    answer(
      reasons.map((reason) => refusalSaid(language, reason, 'revision')),
      null,
    )
  const read =
    part.kind === 'figure'
      ? readFigureEntry(latest.content, part.input, body)
      : readTextEntry(latest.content, part.heading, body)
  if (!read.ok) return answer(errorsOf(language, read.faults), null)
  const base = numberIn(body, 'base')
  if (base !== latest.version) return refuse([{ kind: 'changed-meanwhile' }])
  if (one(body, 'act') !== 'save' || one(body, 'tried') !== contentName(read.content)) {
    const faults = modelRevisionFaults(read.content.content, found.shipped.id, found.law)
    return faults.length > 0 ? refuse(faults) : answer([], trialOf(found, read.content))
  }
  const id = part.kind === 'figure' ? (`figure:${part.input.id}` as const) : (`text:${part.heading}` as const)
  const revised = { ...read.content, part: id, base }
  const outcome = await editModel(site.db, revised, found, { now: new Date(), doer: actor })
  return outcome.ok ? backToModel(office, found, reply) : refuse(outcome.reasons)
}

function trialOf({ latest, law }: Found, entry: ModelEntry): Trial | null {
  const before = simulate(latest.content, {}, law)
  const after = simulate(entry.content, {}, law)
  if (!before.ok || !after.ok) return null
  return { name: contentName(entry), content: entry.content, before: before.value, after: after.value }
}

function refusalSaid(language: Language, reason: ModelRefusal, field: string): FieldError {
  const path = reason.kind === 'faulty' ? reason.path : ''
  return { field, message: words(language, MODEL_REFUSALS[reason.kind], { path }) }
}
