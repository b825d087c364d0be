import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { VersionRefusal } from '../../domain/setting/version.ts'
import { editWord, undoWords } from '../../operations/edit-words.ts'
import { readWords } from '../../storage/reference/words-file.ts'
import { readLatestVersion, readLayer, readVersions } from '../../storage/setting/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type WordPlace, wordPlaces } from '../words/word-layer.ts'
import { isolated, words } from '../words/word.ts'
import { type Body, one } from './body.ts'
import { enterOffice, type Office } from './office.ts'
import { fieldLabel, wordingListPage, wordingPage } from './wording-page.tsx'
import { findWords } from './wording-search.ts'
import { editablePlace, fieldsOf, isFixed, typedForms, wordFaults } from './wording.ts'
import type { WordFault } from './wording-faults.ts'
import { WORDING_FAULTS } from './wording-words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
type Sent = FastifyRequest<{ Params: Params; Body: Body | undefined }>
type Asked = { readonly q?: string | string[] }
const POST = { preHandler: requireSameOrigin, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }

export function wordingRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officePart(language, 'words')
  const entered = (request: FastifyRequest, reply: FastifyReply) =>
    enterOffice(site, language, 'words', request, reply)
  app.get<{ Querystring: Asked }>(path, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    const { q } = request.query
    const asked = typeof q === 'string' ? q.replaceAll('\0', '').slice(0, 100).trim() : ''
    const layer = (await readLayer(site.db)).words
    const changed = wordPlaces().filter((place) => layer.has(place.name) && !isFixed(place))
    const list = { asked, found: findWords(asked), changed }
    return sendPage(site, request, reply, wordingListPage(office, list))
  })
  app.get<{ Params: Params; Querystring: { done?: string } }>(`${path}/:id`, async (request, reply) => {
    const office = await entered(request, reply)
    const place = editablePlace(request.params.id)
    if (office === null) return reply
    if (place === undefined) return notFound(reply)
    return send(office, place, request, reply, { body: null, wrong: [], done: request.query.done === '1' })
  })
  app.post<{ Params: Params; Body: Body | undefined }>(`${path}/:id`, POST, async (request, reply) => {
    const office = await entered(request, reply)
    return office === null ? reply : save(office, request, reply)
  })
  app.post<{ Params: Params; Body: Body | undefined }>(`${path}/:id/undo`, POST, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    const place = editablePlace(request.params.id)
    if (place === undefined) return notFound(reply)
    const how = { now: new Date(), doer: office.actor }
    const outcome = await undoWords(site.db, place.name, baseOf(request.body), how)
    return answer(office, place, request, reply, outcome.ok ? null : { reasons: outcome.reasons, body: null })
  })
}

async function save(office: Office, request: Sent, reply: FastifyReply): Promise<FastifyReply> {
  const { site, actor } = office
  const place = editablePlace(request.params.id)
  if (place === undefined) return notFound(reply)
  const { body } = request
  const forms = typedForms(place, (field) => one(body, field.replace('.', '-')))
  const attested = attestedIn(site)
  const word = {
    name: place.name,
    shipped: place.shipped,
    faultsOf: (typed: typeof forms) => wordFaults(place, typed, attested),
  }
  const how = { now: new Date(), doer: actor }
  const outcome = await editWord(site.db, word, forms, baseOf(body), how)
  return answer(office, place, request, reply, outcome.ok ? null : { reasons: outcome.reasons, body })
}

/** Read when it is asked for, which is seldom: every word that a source attests in Tamazight. */
function attestedIn(site: Site): ReadonlySet<string> {
  return new Set(readWords(site.dataFolder).flatMap(({ text }) => text.zgh ?? []))
}

type Refusal = WordFault | VersionRefusal
type Refused = { readonly reasons: readonly Refusal[]; readonly body: Body | null | undefined }

async function answer(
  office: Office,
  place: WordPlace,
  request: Sent,
  reply: FastifyReply,
  refusal: Refused | null,
): Promise<FastifyReply> {
  const { site, language } = office
  if (refusal === null) {
    await site.chosen?.refresh()
    return reply.redirect(`${paths.officePart(language, 'words')}/${place.id}?done=1`, 303)
  }
  if (refusal.reasons.some(({ kind }) => kind === 'no-such-entry')) return notFound(reply)
  const wrong = refusal.reasons.map((reason) => faultSaid(language, reason))
  return send(office, place, request, reply, { body: refusal.body ?? null, wrong, done: false })
}

function faultSaid(language: Language, reason: Refusal): FieldError {
  const word = WORDING_FAULTS[reason.kind]
  if (!('field' in reason)) return { field: 'wording', message: words(language, word) }
  const { field, kind: _, ...rest } = reason
  const needed = 'needed' in rest ? { needed: isolated(rest.needed) } : {}
  const values = { ...rest, ...needed, field: fieldLabel(language, field) }
  return { field: field.replace('.', '-'), message: words(language, word, values) }
}

type State = { readonly body: Body | null; readonly wrong: readonly FieldError[]; readonly done: boolean }

async function send(
  office: Office,
  place: WordPlace,
  request: FastifyRequest,
  reply: FastifyReply,
  { body, wrong, done }: State,
): Promise<FastifyReply> {
  const { db } = office.site
  const [latest, past] = await Promise.all([
    readLatestVersion(db, 'word', place.name),
    readVersions(db, 'word', place.name),
  ])
  const kept = latest.number === 0 ? place.shipped : latest.value
  const typed = (field: string) => one(body ?? undefined, field.replace('.', '-'))
  const values =
    body === null ? kept : Object.fromEntries(fieldsOf(place).map((field) => [field, typed(field)]))
  const state = { place, latest: latest.number, values, past, wrong, done }
  return sendPage(office.site, request, reply, wordingPage(office, state), wrong.length === 0 ? 200 : 422)
}

function baseOf(body: Body | undefined): number {
  const typed = one(body, 'base')
  return /^\d{1,15}$/.test(typed) ? Number(typed) : -1
}
