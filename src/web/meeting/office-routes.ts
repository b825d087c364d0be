/** Where tours and meetings are planned: the list and each meeting. Helpers and tours have routes of their own. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { agendaOf } from '../../domain/meeting/agenda.ts'
import { type Meeting, mayPlanMeetings } from '../../domain/meeting/meeting.ts'
import { changeMeeting, planMeeting } from '../../operations/plan-meeting.ts'
import { listMeetings, listTours } from '../../storage/meeting/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import type { Body } from '../office/body.ts'
import { numberIn } from '../office/guide-said.ts'
import { enterOffice, type Office } from '../office/office.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { fieldsOfMeeting, readMeetingEntry } from './office-entry.ts'
import { errorsOf, refusalsSaid } from './office-faults.ts'
import { officeListPage } from './office-list-page.tsx'
import { sendForm } from './office-meeting-form.ts'
import {
  type DoneQuery,
  isSeen,
  newId,
  notesOf,
  type Params,
  planScope,
  POST,
  seenMeeting,
  type Sent,
} from './office-request.ts'
import { staffRoutes } from './office-staff-routes.ts'
import { tourOfficeRoutes } from './office-tour-routes.ts'
import { notFound } from '../page/not-found.ts'

export function meetingOfficeRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    listRoute(app, site, language)
    newRoutes(app, site, language)
    meetingRoutesOf(app, site, language)
    staffRoutes(app, site, language)
    tourOfficeRoutes(app, site, language)
  }
}

function listRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get(paths.officePart(language, 'meetings'), async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    if (office === null) return reply
    const [all, tours] = await Promise.all([listMeetings(site.db), listTours(site.db)])
    const { ahead, past } = agendaOf(
      all.map((one) => (one.standing === 'draft' ? { ...one, standing: 'announced' as const } : one)),
      new Date(),
      { territory: null, tour: null },
    )
    const kept = new Map(all.map((one) => [one.id, one]))
    const inOrder = [...ahead, ...past].flatMap(({ id }) => kept.get(id) ?? [])
    const here = inOrder.filter((one) => isSeen(office, one))
    const page = officeListPage(office, {
      tours: tours.filter((tour) => !tour.shipped && isSeen(office, tour)),
      meetings: here.filter(({ shipped }) => !shipped),
      records: here.filter(({ shipped }) => shipped),
      mayPlan: planScope(office).length > 0,
    })
    return sendPage(site, request, reply, page)
  })
}

function newRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officeMeeting(language, 'new')
  app.get<{ Querystring: { tour?: string } }>(path, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    if (office === null) return reply
    const [place] = planScope(office)
    if (place === undefined) return notFound(reply)
    const body = { territory: place, tour: request.query.tour ?? '', standing: 'draft' }
    return sendForm(office, request, reply, { meeting: null, body, errors: [], notes: [], changed: false })
  })
  app.post<{ Body: Body | undefined }>(path, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    if (office === null) return reply
    if (planScope(office).length === 0) return notFound(reply)
    const read = readMeetingEntry(request.body, known(site))
    if (!read.ok) return again(office, request, reply, null, errorsOf(language, read.faults))
    const { territory } = read.plan
    if (!mayPlanMeetings(office.actor, territory))
      return again(office, request, reply, null, outOfScope(language))
    const now = new Date()
    const outcome = await planMeeting(site.db, read.plan, { now, doer: office.actor, id: newId })
    if (outcome.ok) return reply.redirect(done(language, outcome.value.id, read.note), 303)
    const said = refusalsSaid(language, outcome.reasons)
    if (said === null) return notFound(reply)
    const form = { ...said, meeting: null, body: fieldsOfMeeting(read.plan), notes: [] }
    return sendForm(office, request, reply, form)
  })
}

const outOfScope = (language: Language) =>
  errorsOf(language, [{ field: 'territory', fault: 'no-such-place' }])

function known(site: Site) {
  return { atlas: site.atlas(), partners: site.guide().partners }
}

function again(
  office: Office,
  request: FastifyRequest<{ Body: Body | undefined }>,
  reply: FastifyReply,
  meeting: Meeting | null,
  errors: readonly FieldError[],
): Promise<FastifyReply> {
  const form = { meeting, body: request.body, errors, notes: [], changed: false }
  return sendForm(office, request, reply, form)
}

function done(language: Language, id: string, note: string | null): string {
  return `${paths.officeMeeting(language, id)}?done=saved${note === null ? '' : `&note=${note}`}`
}

function meetingRoutesOf(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officeMeeting(language, ':id')
  app.get<{ Params: Params; Querystring: DoneQuery }>(path, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    if (office === null) return reply
    const meeting = await seenMeeting(office, request.params.id)
    if (meeting === null) return notFound(reply)
    const notes = notesOf(request.query)
    const form = { meeting, body: fieldsOfMeeting(meeting), errors: [], notes, changed: false }
    return sendForm(office, request, reply, form)
  })
  app.post<{ Params: Params; Body: Body | undefined }>(path, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    return office === null ? reply : save(office, request, reply)
  })
}

async function save(office: Office, request: Sent, reply: FastifyReply): Promise<FastifyReply> {
  const { site, language, actor } = office
  const meeting = await seenMeeting(office, request.params.id)
  if (meeting === null || !mayPlanMeetings(actor, meeting.territory)) return notFound(reply)
  const read = readMeetingEntry(request.body, known(site))
  if (!read.ok) return again(office, request, reply, meeting, errorsOf(language, read.faults))
  if (!mayPlanMeetings(actor, read.plan.territory))
    return again(office, request, reply, meeting, outOfScope(language))
  const change = { id: meeting.id, base: numberIn(request.body, 'base'), plan: read.plan }
  const outcome = await changeMeeting(site.db, change, { now: new Date(), doer: actor })
  if (outcome.ok) return reply.redirect(done(language, meeting.id, read.note), 303)
  const said = refusalsSaid(language, outcome.reasons)
  const latest = await seenMeeting(office, meeting.id)
  if (said === null || latest === null) return notFound(reply)
  const form = { ...said, meeting: latest, body: fieldsOfMeeting(read.plan), notes: [] }
  return sendForm(office, request, reply, form)
}
