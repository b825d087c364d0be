/** Meetings and tours for everybody: the list, each page, and their calendars. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { agendaOf, inTour } from '../../domain/meeting/agenda.ts'
import { isShown, type Meeting } from '../../domain/meeting/meeting.ts'
import { listMeetings, listTours, readMeeting, readTour } from '../../storage/meeting/reads.ts'
import { originOf } from '../page/origin.ts'
import { refusalPage } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { CALENDAR_TYPE, meetingsFile } from './calendar.ts'
import { meetingOfficeRoutes } from './office-routes.ts'
import { listPage } from './list-page.tsx'
import { meetingPage } from './meeting-page.tsx'
import { COMING_SLOTS, filled, OUTCOME_SLOTS } from './slots.ts'
import { tourPage } from './tour-page.tsx'
import { meetingWords as text } from './words.ts'

type Params = { readonly id: string }
type Query = Readonly<Record<string, string | string[] | undefined>>

export function meetingRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    listRoute(app, site, language)
    meetingRoute(app, site, language)
    tourRoute(app, site, language)
    calendarRoutes(app, site, language)
  }
  meetingOfficeRoutes(app, site)
}

function listRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Querystring: Query }>(paths.meetings(language), async (request, reply) => {
    const now = new Date()
    const [meetings, all] = await Promise.all([listMeetings(site.db), listTours(site.db)])
    const known = all.filter(({ standing }) => standing !== 'draft')
    const tours = known.map((tour) => ({
      tour,
      stops: meetings.filter((one) => one.tour === tour.id && isShown(one)).length,
    }))
    const asked = {
      region: regionOf(site, request.query.region),
      tour: known.find(({ id }) => id === request.query.tour)?.id ?? null,
    }
    const agenda = agendaOf(meetings, now, { territory: asked.region, tour: asked.tour })
    const calendar = `${originOf(site, request)}${paths.meetingsCalendar(language)}`
    return sendPage(site, request, reply, listPage(site, language, { agenda, tours, asked, calendar, now }))
  })
}

/** A region that is not known asks for nothing. */
function regionOf(site: Site, typed: string | string[] | undefined): TerritoryCode | null {
  const code = typeof typed === 'string' ? parseTerritoryCode(typed) : null
  return code !== null && site.atlas().territories.has(code) ? code : null
}

function meetingRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: Params }>(paths.meeting(language, ':id'), async (request, reply) => {
    const now = new Date()
    const meeting = await shownMeeting(site, request.params.id)
    if (meeting === null) return missing(site, language, request, reply)
    const tour = meeting.tour === null ? null : await readTour(site.db, meeting.tour)
    const props = { site, language, meeting, now }
    const page = meetingPage(site, language, {
      meeting,
      now,
      tour: tour === null || tour.standing === 'draft' ? null : tour,
      origin: originOf(site, request),
      coming: await filled(COMING_SLOTS, props),
      outcome: await filled(OUTCOME_SLOTS, props),
    })
    return sendPage(site, request, reply, page)
  })
}

/** A draft answers as what does not exist. */
async function shownMeeting(site: Site, id: string): Promise<Meeting | null> {
  const meeting = await readMeeting(site.db, id)
  return meeting !== null && isShown(meeting) ? meeting : null
}

function tourRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: Params }>(paths.tour(language, ':id'), async (request, reply) => {
    const tour = await readTour(site.db, request.params.id)
    if (tour === null || tour.standing === 'draft') return missing(site, language, request, reply)
    const stops = (await listMeetings(site.db, { tour: tour.id })).filter(isShown).toSorted(inTour)
    return sendPage(site, request, reply, tourPage(site, language, { tour, stops, now: new Date() }))
  })
}

function missing(site: Site, language: Language, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendPage(site, request, reply, refusalPage(language, text.notFoundTitle, text.notFoundText), 404)
}

function calendarRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const send = (request: FastifyRequest, reply: FastifyReply, name: string, meetings: readonly Meeting[]) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .header('content-disposition', `attachment; filename="${name}.ics"`)
      .type(CALENDAR_TYPE)
      .send(meetingsFile(language, meetings, { origin: originOf(site, request), now: new Date() }))
  app.get(paths.meetingsCalendar(language), async (request, reply) =>
    send(request, reply, 'twiza-meetings', (await listMeetings(site.db)).filter(isShown)),
  )
  app.get<{ Params: Params }>(paths.meetingCalendar(language, ':id'), async (request, reply) => {
    const meeting = await shownMeeting(site, request.params.id)
    if (meeting === null || meeting.when.kind === 'unknown') return missing(site, language, request, reply)
    return send(request, reply, `twiza-${meeting.id}`, [meeting])
  })
}
