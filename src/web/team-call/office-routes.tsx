import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Contest, mayRunContest } from '../../domain/contest/contest.ts'
import { settleCall } from '../../operations/call-for-members.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { readKnownCalls } from '../../storage/team-call/reads.ts'
import { type Body, one } from '../office/body.ts'
import { enterOffice, type Office } from '../office/office.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { officeCallsPage } from './office-page.tsx'
import { notFound } from '../page/not-found.ts'

type Asked = { Params: { id: string }; Querystring: Body; Body: Body | undefined }

export function officeCallRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = paths.officeTeamCalls(language, ':id')
  app.get<Asked>(address, async (request, reply) => {
    const desk = await openDesk(site, language, request, reply)
    if (desk === null) return reply
    const calls = await readKnownCalls(site.db, desk.contest)
    const done = one(request.query, 'said') === 'done'
    return sendPage(
      site,
      request,
      reply,
      officeCallsPage(desk.office, { contest: desk.contest, calls, done }),
    )
  })
  app.post<Asked>(address, { preHandler: requireSameOrigin }, async (request, reply) => {
    const desk = await openDesk(site, language, request, reply)
    if (desk === null) return reply
    const body = request.body ?? {}
    const deed = one(body, 'deed')
    if (deed !== 'hide' && deed !== 'show') return notFound(reply)
    const asked = { contest: desk.contest.id, call: one(body, 'call'), hide: deed === 'hide' }
    const settled = await settleCall(site.db, asked, { doer: desk.office.actor, now: new Date() })
    return settled
      ? reply.redirect(`${paths.officeTeamCalls(language, desk.contest.id)}?said=done`, 303)
      : notFound(reply)
  })
}

/** For those who lead the contest; null: the answer is given. */
async function openDesk(
  site: Site,
  language: Language,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<{ readonly office: Office; readonly contest: Contest } | null> {
  const office = await enterOffice(site, language, 'contests', request, reply)
  if (office === null) return null
  const contest = await readContest(site.db, request.params.id)
  if (contest !== null && mayRunContest(office.actor, contest)) return { office, contest }
  notFound(reply)
  return null
}
