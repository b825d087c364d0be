/** Announced contests for programs: rules, prizes, criteria, deadlines in legal time. Entering is done on the site. */
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { contains } from '../../domain/basics/territory-code.ts'
import { type Contest, contestPhase } from '../../domain/contest/contest.ts'
import { listContests } from '../../storage/contest/reads.ts'
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

function contestAnswer(contest: Contest, now: Date) {
  const { id, territory, meeting, plan, deadlines, graceMinutes, sample } = contest
  const { title, purpose, rules, categories, prizes, criteria, rounds, vote } = plan
  const moments = Object.entries(deadlines).map(([which, { civil, at, rules: by }]) => ({
    which,
    civil,
    at: at.toISOString(),
    rules: by,
  }))
  return {
    id,
    territory,
    meeting,
    phase: contestPhase(contest, now),
    title,
    purpose,
    rules,
    categories: [...categories],
    prizes: [...prizes],
    criteria: criteria.map(({ id: criterion, name, explanation, weight }) => ({
      id: criterion,
      name,
      explanation,
      weight,
    })),
    rounds: [...rounds],
    publicVote: vote !== null,
    deadlines: moments,
    graceMinutes,
    sample,
  }
}
