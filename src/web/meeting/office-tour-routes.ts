/** Tours in the back office: planned with several stops at once, and changed. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { tidySome, type SomeText } from '../../domain/basics/some-text.ts'
import {
  levelOf,
  NATION,
  parseTerritoryCode,
  type TerritoryCode,
} from '../../domain/basics/territory-code.ts'
import { inTour } from '../../domain/meeting/agenda.ts'
import { mayChangePlanned, mayPlanMeetings, type Tour } from '../../domain/meeting/meeting.ts'
import type { FieldFault } from '../../domain/meeting/plan.ts'
import { changeTour, planTour, type StopPlan } from '../../operations/plan-tour.ts'
import { listMeetings, readTour } from '../../storage/meeting/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { type Body, one } from '../office/body.ts'
import { numberIn } from '../office/guide-said.ts'
import { enterOffice, type Office } from '../office/office.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { cell, fieldsOfTour, listed, readTourEntry, textIn, timeTyped } from './office-entry.ts'
import { errorsOf, refusalsSaid } from './office-faults.ts'
import { isSeen, newId, notesOf, type Params, planScope, POST, type Sent } from './office-request.ts'
import { newTourPage, officeTourPage } from './office-tour-page.tsx'
import { officeMeetingWords as text } from './office-words.ts'
import { notFound } from '../page/not-found.ts'

export function tourOfficeRoutes(app: FastifyInstance, site: Site, language: Language): void {
  newTourRoutes(app, site, language)
  const path = paths.officeTour(language, ':id')
  app.get<{ Params: Params; Querystring: { done?: string } }>(path, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    if (office === null) return reply
    const tour = await seenTour(office, request.params.id)
    if (tour === null) return notFound(reply)
    const notes = notesOf(request.query)
    return sendTour(office, request, reply, {
      tour,
      body: fieldsOfTour(tour),
      errors: [],
      notes,
      changed: false,
    })
  })
  app.post<{ Params: Params; Body: Body | undefined }>(path, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    return office === null ? reply : save(office, request, reply)
  })
}

/** A documented one has no page here. */
async function seenTour(office: Office, id: string): Promise<Tour | null> {
  const tour = await readTour(office.site.db, id)
  return tour === null || tour.shipped || !isSeen(office, tour) ? null : tour
}

async function save(office: Office, request: Sent, reply: FastifyReply): Promise<FastifyReply> {
  const { site, language, actor } = office
  const tour = await seenTour(office, request.params.id)
  if (tour === null || !mayChangePlanned(actor, tour)) return notFound(reply)
  const refused = (errors: readonly FieldError[], changed: boolean, latest: Tour) =>
    sendTour(office, request, reply, { tour: latest, body: request.body, errors, notes: [], changed })
  const read = readTourEntry(request.body, site.atlas())
  if (!read.ok) return refused(errorsOf(language, read.faults), false, tour)
  if (!mayPlanMeetings(actor, read.plan.territory))
    return refused(errorsOf(language, [{ field: 'territory', fault: 'no-such-place' }]), false, tour)
  const change = {
    id: tour.id,
    base: numberIn(request.body, 'base'),
    plan: read.plan,
    withStops: one(request.body, 'withStops') === 'yes',
  }
  const outcome = await changeTour(site.db, change, { now: new Date(), doer: actor })
  if (outcome.ok) return reply.redirect(`${paths.officeTour(language, tour.id)}?done=saved`, 303)
  const said = refusalsSaid(language, outcome.reasons)
  const latest = await seenTour(office, tour.id)
  if (said === null || latest === null) return notFound(reply)
  return refused(said.errors, said.changed, latest)
}

type Form = {
  readonly tour: Tour
  readonly body: Body | undefined
  readonly errors: readonly FieldError[]
  readonly notes: readonly Word[]
  readonly changed: boolean
}

async function sendTour(
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  form: Form,
): Promise<FastifyReply> {
  const stops = (await listMeetings(office.site.db, { tour: form.tour.id })).filter((one) =>
    isSeen(office, one),
  )
  const page = officeTourPage(office, { ...form, stops: stops.toSorted(inTour) })
  return sendPage(office.site, request, reply, page, form.errors.length === 0 ? 200 : 422)
}

function newTourRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officeTour(language, 'new')
  app.get<{ Querystring: { in?: string } }>(path, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    if (office === null) return reply
    const choices = choicesOf(office)
    const asked = choices.find((code) => code === request.query.in) ?? choices[0]
    if (asked === undefined) return notFound(reply)
    return sendNew(office, request, reply, { territory: asked, body: { standing: 'draft' }, errors: [] })
  })
  app.post<{ Body: Body | undefined }>(path, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    return office === null ? reply : plan(office, request, reply)
  })
}

async function plan(
  office: Office,
  request: FastifyRequest<{ Body: Body | undefined }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { site, language, actor } = office
  const territory = choicesOf(office).find((code) => code === one(request.body, 'territory'))
  if (territory === undefined) return notFound(reply)
  const again = (errors: readonly FieldError[]) =>
    sendNew(office, request, reply, { territory, body: request.body, errors })
  const read = readTourEntry(request.body, site.atlas())
  const stops = stopsIn(request.body)
  const faults = [...(read.ok ? [] : read.faults), ...stops.faults]
  if (!read.ok || faults.length > 0) return again(errorsOf(language, faults))
  const planned = stops.plans.map((stop) => ({ ...stop, standing: read.plan.standing }))
  const circumstances = { now: new Date(), doer: actor, id: newId }
  const outcome = await planTour(site.db, { plan: read.plan, stops: planned }, circumstances)
  if (outcome.ok) return reply.redirect(`${paths.officeTour(language, outcome.value.id)}?done=saved`, 303)
  // a fault of the second stop that was written may be one of the fifth row
  const inRows = outcome.reasons.map((one) =>
    one.kind === 'faulty'
      ? { ...one, field: one.field.replace(/^(\d+):/, (_, i: string) => `${stops.rows[Number(i)] ?? 0}:`) }
      : one,
  )
  const said = refusalsSaid(language, inRows)
  return said === null ? notFound(reply) : again(said.errors)
}

/** Her own territories, and the regions of the country where it is all hers. */
function choicesOf(office: Office): readonly TerritoryCode[] {
  const scope = planScope(office)
  const regions = office.site.atlas().childrenOf.get(NATION) ?? []
  return scope.includes(NATION) ? [NATION, ...regions] : scope
}

/** A row for each region of the country, each province of a region, each commune of a province; else itself. */
function placesOf(office: Office, territory: TerritoryCode): readonly TerritoryCode[] {
  const within = office.site.atlas().childrenOf.get(territory) ?? []
  return levelOf(territory) === 'commune' || within.length === 0 ? [territory] : within
}

function sendNew(
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  form: {
    readonly territory: TerritoryCode
    readonly body: Body | undefined
    readonly errors: readonly FieldError[]
  },
): FastifyReply {
  const places = placesOf(office, form.territory)
  const page = newTourPage(office, { ...form, choices: choicesOf(office), places })
  return sendPage(office.site, request, reply, page, form.errors.length === 0 ? 200 : 422)
}

const MORNING = 240

/** The rows in which a town was written; `rows`: which row each came from. */
function stopsIn(body: Body | undefined): {
  readonly plans: readonly Omit<StopPlan, 'standing'>[]
  readonly rows: readonly number[]
  readonly faults: readonly FieldFault[]
} {
  const faults: FieldFault[] = []
  const found = listed(body, 'stop-territory').flatMap((typed, row) => {
    const territory = parseTerritoryCode(typed)
    const city = textIn(body, 'stop-city', row)
    const [day, hour] = [cell(body, 'stop-day', row).trim(), cell(body, 'stop-hour', row).trim()]
    if (territory === null || (city === null && day === '' && hour === '')) return []
    if (city === null) faults.push({ field: `${row}:city`, fault: 'words-needed' })
    const { when } = timeTyped(day, hour, MORNING, ({ field, fault }) =>
      faults.push({ field: field.startsWith('hour') ? `${row}:hour` : `stop-day-${row}`, fault }),
    )
    return [{ row, plan: stopOf(territory, city ?? {}, when) }]
  })
  return { plans: found.map((one) => one.plan), rows: found.map(({ row }) => row), faults }
}

function stopOf(
  territory: TerritoryCode,
  city: SomeText,
  when: StopPlan['when'],
): Omit<StopPlan, 'standing'> {
  return {
    territory,
    city,
    when,
    title: titleFor(city),
    venue: null,
    address: null,
    capacity: null,
    slogan: null,
    purpose: null,
    organiser: null,
    programme: [],
    partners: [],
    sources: [],
    takesRegistrations: false,
  }
}

/** Named after its town, in the languages in which the town is written. */
function titleFor(city: SomeText): SomeText {
  const titles = (['ar', 'fr', 'en'] as const).map((language) => {
    const name = city[language]
    return [
      language,
      name === undefined ? undefined : words(language, text.meetingIn, { city: name }),
    ] as const
  })
  return tidySome(Object.fromEntries(titles)) ?? {}
}
