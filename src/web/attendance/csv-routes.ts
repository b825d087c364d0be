/** The list of a meeting for whoever plans it, as a table for a spreadsheet. */
import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { legalTimeText } from '../../domain/basics/legal-time.ts'
import { mayChangePlanned } from '../../domain/meeting/meeting.ts'
import { noteListRead } from '../../operations/note-attendance-read.ts'
import { listRegistrations } from '../../storage/attendance/reads.ts'
import { readMeeting } from '../../storage/meeting/reads.ts'
import { csvOf } from '../api/csv.ts'
import { enterOffice } from '../office/office.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { notFound } from '../page/not-found.ts'

/** English, as the columns of every table of this site. */
const COLUMNS = [
  'place',
  'standing',
  'source',
  'name',
  'category',
  'organisation',
  'seats',
  'others',
  'needs',
  'phone',
  'code',
  'registered',
  'arrived',
  'came',
  'merged',
]

export function attendanceCsvRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: { id: string } }>(paths.registrationsCsv(language, ':id'), async (request, reply) => {
    const office = await enterOffice(site, language, 'meetings', request, reply)
    if (office === null) return reply
    const meeting = await readMeeting(site.db, request.params.id)
    if (meeting === null || !mayChangePlanned(office.actor, meeting)) return notFound(reply)
    const list = await listRegistrations(site.db, meeting.id)
    await noteListRead(site.db, meeting.id, { person: office.actor.person, now: new Date() })
    const rows = list.map((one, at) => [
      ...[at + 1, one.standing, one.source, one.name, one.category, one.organisation, one.seats],
      ...[one.others.join(' / '), one.needs.join(' '), one.phone, one.code, legalTimeText(one.createdAt)],
      ...[one.arrival === null ? null : legalTimeText(one.arrival.at), one.arrival?.seats ?? null],
      one.mergedInto !== null,
    ])
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="twiza-${meeting.id}.csv"`)
      .send(csvOf(COLUMNS, rows))
  })
}
