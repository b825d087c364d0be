/** What is published of a vote: the file of its ballots and the page where anybody counts them again. */
import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Contest, contestPhase } from '../../domain/contest/contest.ts'
import { type VoteOutcome, voteOutcome } from '../../operations/vote-outcome.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { recountPage } from './recount-page.tsx'
import { notFound } from '../page/not-found.ts'

export function recountRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: { id: string } }>(paths.recount(language, ':id'), async (request, reply) => {
    const published = await publishedVote(site, request.params.id)
    if (published === null) {
      notFound(reply)
      return reply
    }
    return sendPage(site, request, reply, recountPage(site, language, published))
  })
  app.get<{ Params: { id: string } }>(paths.ballots(language, ':id'), async (request, reply) => {
    const published = await publishedVote(site, request.params.id)
    if (published === null || published.outcome.file === null) {
      notFound(reply)
      return reply
    }
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="${published.contest.id}.pb"`)
      .header('cache-control', 'no-cache')
      .send(published.outcome.file)
  })
}

/** Null before the results are out, to everybody alike. */
async function publishedVote(
  site: Site,
  id: string,
): Promise<{ readonly contest: Contest; readonly outcome: VoteOutcome } | null> {
  if (!/^[a-z0-9]{10}$/.test(id)) return null
  const contest = await readContest(site.db, id)
  const now = new Date()
  if (contest === null || contestPhase(contest, now) !== 'published') return null
  const outcome = await voteOutcome(site.db, contest, { now })
  return outcome === null ? null : { contest, outcome }
}
