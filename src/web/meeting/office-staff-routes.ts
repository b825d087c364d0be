/** Helpers of a meeting: named and removed. */
import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { mayChangePlanned, STAFF_DUTIES, type StaffDuty } from '../../domain/meeting/meeting.ts'
import { parsePersonId } from '../../domain/person/person.ts'
import { nameStaff, removeStaff } from '../../operations/change-staff.ts'
import { type Body, one } from '../office/body.ts'
import { enterOffice } from '../office/office.ts'
import { originOf } from '../page/origin.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { fieldsOfMeeting } from './office-entry.ts'
import { sendForm } from './office-meeting-form.ts'
import { type Params, POST, seenMeeting } from './office-request.ts'
import { STAFF_REFUSAL_WORDS } from './office-words.ts'
import { notFound } from '../page/not-found.ts'

export function staffRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = `${paths.officeMeeting(language, ':id')}/staff`
  type Asked = { Params: Params; Body: Body | undefined }
  app.post<Asked>(path, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    if (office === null) return reply
    const meeting = await seenMeeting(office, request.params.id)
    const duty = dutyIn(request.body)
    if (meeting === null || duty === null || !mayChangePlanned(office.actor, meeting)) return notFound(reply)
    const named = { meeting: meeting.id, typed: one(request.body, 'who').slice(0, 254), duty }
    const circumstances = { now: new Date(), doer: office.actor, origin: originOf(site, request) }
    const outcome = await nameStaff(site.db, named, circumstances)
    if (outcome.ok) return reply.redirect(`${paths.officeMeeting(language, meeting.id)}?done=named`, 303)
    const [reason] = outcome.reasons
    if (reason === undefined || reason.kind === 'no-such-entry') return notFound(reply)
    const errors = [{ field: 'who', message: words(language, STAFF_REFUSAL_WORDS[reason.kind]) }]
    const form = { meeting, body: fieldsOfMeeting(meeting), errors, notes: [], changed: false }
    return sendForm(office, request, reply, form)
  })
  app.post<Asked>(`${path}/remove`, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    if (office === null) return reply
    const meeting = await seenMeeting(office, request.params.id)
    const [person, duty] = [parsePersonId(one(request.body, 'person')), dutyIn(request.body)]
    if (meeting === null || person === null || duty === null) return notFound(reply)
    if (!mayChangePlanned(office.actor, meeting)) return notFound(reply)
    const removed = { meeting: meeting.id, person, duty }
    await removeStaff(site.db, removed, { now: new Date(), doer: office.actor })
    return reply.redirect(`${paths.officeMeeting(language, meeting.id)}?done=removed`, 303)
  })
}

function dutyIn(body: Body | undefined): StaffDuty | null {
  return STAFF_DUTIES.find((duty) => duty === one(body, 'duty')) ?? null
}
