/** Contests for everybody, and the part of the back office that sets them up. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Language, LANGUAGES } from '../../domain/basics/language.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import { countEntries } from '../../storage/contest/entry-reads.ts'
import { listContests, readContest } from '../../storage/contest/reads.ts'
import { readExtension } from '../../storage/deadline/reads.ts'
import { originOf } from '../page/origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { arrivalOf } from '../legal-time/arrival.ts'
import { readShownCalls } from '../team-call/shown-calls.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { contestCalendar } from './calendar.ts'
import { contestPage } from './contest-page.tsx'
import { listPage } from './list-page.tsx'
import { contestOfficeRoutes } from './office-routes.tsx'
import { notFound } from '../page/not-found.ts'

type Asked = { Params: { id: string } }

export function contestRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    publicRoutes(app, site, language)
    contestOfficeRoutes(app, site, language)
  }
}

function publicRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(paths.contests(language), async (request, reply) => {
    const contests = (await listContests(site.db)).filter(({ standing }) => standing === 'announced')
    return sendPage(site, request, reply, listPage(site, language, contests, arrivalOf(request)))
  })
  const address = `/${language}/contests/:id`
  app.get<Asked>(address, async (request, reply) => {
    const contest = await shown(site, request, reply)
    if (contest === null) return reply
    const counts = await countEntries(site.db, contest.id)
    const now = arrivalOf(request)
    const calls = await readShownCalls(site.db, contest, now)
    const extension = await readExtension(site.db, `contest:${contest.id}`, 'closes')
    return sendPage(
      site,
      request,
      reply,
      contestPage({ site, language, contest, counts, now, extension, calls }),
    )
  })
  app.get<Asked>(`${address}/deadlines.ics`, async (request, reply) => {
    const contest = await shown(site, request, reply)
    if (contest === null) return reply
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="twiza-contest-${contest.id}.ics"`)
      .send(contestCalendar(language, contest, { now: new Date(), origin: originOf(site, request) }))
  })
}

/** Announced or cancelled; a draft is nobody's to see here. Null: the answer is sent. */
async function shown(
  site: Site,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<Contest | null> {
  const contest = await readContest(site.db, request.params.id)
  if (contest !== null && contest.standing !== 'draft') return contest
  notFound(reply)
  return null
}
