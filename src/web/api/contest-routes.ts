/** Announced contests for programs: rules, prizes, criteria, deadlines in legal time. Entering is done on the site. */
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { contains } from '../../domain/basics/territory-code.ts'
import { listContests } from '../../storage/contest/reads.ts'
import { contestAnswer } from '../contest/contest-answer.ts'
import type { Site } from '../site.ts'
import { route } from './route.ts'
import { answer, code, language, problems } from './schemas/common.ts'
import { contestList } from './schemas/contest.ts'
import { knownCode } from './territory-routes.ts'

export function contestApiRoutes(api: FastifyInstance, site: Site): void {
  route(
    api,
    'GET',
    '/contests',
    {
      operationId: 'listContests',
      tag: 'meetings',
      summary: 'Contests that were announced, the latest first: rules, prizes, criteria, deadlines',
      description: 'With their results, once they are out: /data/contests.json and /data/contests.csv',
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
}
