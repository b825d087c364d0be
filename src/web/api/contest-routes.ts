/** Announced contests for programs: rules, prizes, criteria, deadlines in legal time. Entering is done on the site. */
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { contains } from '../../domain/basics/territory-code.ts'
import { listContests, readContest } from '../../storage/contest/reads.ts'
import { contestAnswer } from '../contest/contest-answer.ts'
import { contestRecord } from '../contest/contest-record.ts'
import { originOf } from '../page/origin.ts'
import type { Site } from '../site.ts'
import { unknown } from './answer-problems.ts'
import { route } from './route.ts'
import { answer, code, language, problems } from './schemas/common.ts'
import { contestList, contestWithResult } from './schemas/contest.ts'
import { knownCode } from './territory-routes.ts'
import { apiProblemWords } from './words.ts'

export function contestApiRoutes(api: FastifyInstance, site: Site): void {
  route(
    api,
    'GET',
    '/contests',
    {
      operationId: 'listContests',
      tag: 'meetings',
      summary: 'Contests that were announced, the latest first: rules, prizes, criteria, deadlines',
      query: z.strictObject({
        territory: code.optional().meta({ description: 'Only what lies in this territory', example: '12' }),
        lang: language.optional(),
      }),
      response: { 200: answer('Contests', contestList), ...problems(400, 404) },
    },
    async ({ query: { territory } }) => {
      const within = territory === undefined ? null : knownCode(site, territory)
      const contests = (await listContests(site.db)).filter(
        (contest) => contest.standing !== 'draft' && (within === null || contains(within, contest.territory)),
      )
      return { items: contests.map((contest) => contestAnswer(contest, new Date())) }
    },
  )
  route(
    api,
    'GET',
    '/contests/:id',
    {
      operationId: 'getContest',
      tag: 'meetings',
      summary:
        'One contest; once results are out: prizes by jury and vote, order, agreement, departures, ballots',
      query: z.strictObject({ lang: language.optional() }),
      params: z.object({ id: z.string().max(80) }),
      response: { 200: answer('The contest', contestWithResult), ...problems(400, 404) },
    },
    async ({ params: { id }, request }) => {
      const found = await readContest(site.db, id)
      if (found === null || found.standing === 'draft') throw unknown(apiProblemWords.unknownContest, { id })
      return contestRecord(site.db, found, { now: new Date(), origin: originOf(site, request) })
    },
  )
}
