/** Regional meetings and their tours for programs. Registering is done on the site's pages. */
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { agendaOf } from '../../domain/meeting/agenda.ts'
import { isShown } from '../../domain/meeting/meeting.ts'
import { listMeetings, listTours, readMeeting } from '../../storage/meeting/reads.ts'
import { meetingAnswer, tourAnswer } from '../meeting/meeting-answer.ts'
import type { Site } from '../site.ts'
import { unknown } from './answer-problems.ts'
import { route } from './route.ts'
import { answer, code, language, problems } from './schemas/common.ts'
import { meeting, meetingList } from './schemas/meeting.ts'
import { knownCode } from './territory-routes.ts'
import { apiProblemWords } from './words.ts'

const lang = language.optional()

export function meetingApiRoutes(api: FastifyInstance, site: Site): void {
  route(
    api,
    'GET',
    '/meetings',
    {
      operationId: 'listMeetings',
      tag: 'meetings',
      summary:
        'Regional meetings, the next first, then those that were held or are documented; with their tours',
      query: z.strictObject({
        territory: code.optional().meta({ description: 'Only what lies in this territory', example: '12' }),
        tour: z.string().max(80).optional().meta({ example: 'tour-2025' }),
        lang,
      }),
      response: { 200: answer('Meetings and tours', meetingList), ...problems(400, 404) },
    },
    async ({ query: { territory, tour } }) => {
      const asked = {
        territory: territory === undefined ? null : knownCode(site, territory),
        tour: tour ?? null,
      }
      const { ahead, past } = agendaOf(await listMeetings(site.db), new Date(), asked)
      const items = [...ahead, ...past]
      const named = new Set(items.map((one) => one.tour))
      const tours = (await listTours(site.db)).filter(
        ({ id, standing }) => standing !== 'draft' && named.has(id),
      )
      return { items: items.map(meetingAnswer), tours: tours.map(tourAnswer) }
    },
  )
  route(
    api,
    'GET',
    '/meetings/:id',
    {
      operationId: 'getMeeting',
      tag: 'meetings',
      summary: 'One meeting: day, legal time, place, programme, partners, sources',
      query: z.strictObject({ lang }),
      params: z.object({ id: z.string().max(80) }),
      response: { 200: answer('The meeting', meeting), ...problems(400, 404) },
    },
    async ({ params: { id } }) => {
      const found = await readMeeting(site.db, id)
      if (found === null || !isShown(found)) throw unknown(apiProblemWords.unknownMeeting, { id })
      return meetingAnswer(found)
    },
  )
}
