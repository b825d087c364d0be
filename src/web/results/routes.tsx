/** Results for everybody, the exhibition, a team's own page, and the leader's confirmation. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Language, LANGUAGES } from '../../domain/basics/language.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import { parseEntryId } from '../../domain/contest/entry.ts'
import { publicView } from '../../domain/project/project.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { readProject } from '../../storage/project/reads.ts'
import { CSV_TYPE } from '../api/route.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { exhibitPage } from './exhibit-page.tsx'
import { resultCsv, resultJson } from './files.ts'
import { officeResultRoutes } from './office-routes.tsx'
import { notYetPage, resultsPage } from './results-page.tsx'
import { type PublicResult, publicResult } from './show-result.ts'
import { teamRoutes } from './team-routes.ts'
import { notFound } from '../page/not-found.ts'

type Asked = { Params: { id: string; entry: string } }

export function resultRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    publicRoutes(app, site, language)
    fileRoutes(app, site, language)
    teamRoutes(app, site, language)
    officeResultRoutes(app, site, language)
  }
}

/** What is out of an announced contest; `contest` alone: not out yet. Null: there is no such contest for anybody. */
async function found(
  site: Site,
  request: FastifyRequest<Asked>,
): Promise<{ readonly contest: Contest; readonly result: PublicResult | null } | null> {
  const contest = await readContest(site.db, request.params.id)
  if (contest === null || contest.standing !== 'announced') return null
  return { contest, result: await publicResult(site.db, contest, new Date()) }
}

function publicRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get<Asked>(paths.contestResults(language, ':id'), async (request, reply) => {
    const one = await found(site, request)
    if (one === null) return notFound(reply)
    const { contest, result } = one
    const page = result === null ? notYetPage(language, contest) : resultsPage({ site, language, result })
    return sendPage(site, request, reply, page)
  })
  app.get<Asked>(paths.exhibit(language, ':id', ':entry'), async (request, reply) => {
    const one = await found(site, request)
    const id = parseEntryId(request.params.entry)
    if (one === null || one.result === null || id === null) return notFound(reply)
    const shown = one.result.exhibited.get(id)
    const project = shown === undefined ? null : await readProject(site.db, shown.entry.project)
    const record = project !== null && publicView(project) !== null ? project.id : null
    const page = exhibitPage({ site, language, result: one.result, entry: id, record })
    if (page === null) return notFound(reply)
    return sendPage(site, request, reply, page)
  })
}

function fileRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const send = async (
    request: FastifyRequest<Asked>,
    reply: FastifyReply,
    type: 'csv' | 'json',
  ): Promise<FastifyReply> => {
    const one = await found(site, request)
    if (one === null || one.result === null) return notFound(reply)
    return reply
      .header('content-disposition', `attachment; filename="twiza-results-${one.contest.id}.${type}"`)
      .header('access-control-allow-origin', '*')
      .type(type === 'csv' ? CSV_TYPE : 'application/json; charset=utf-8')
      .send(type === 'csv' ? resultCsv(one.result) : JSON.stringify(resultJson(one.result)))
  }
  for (const type of ['csv', 'json'] as const)
    app.get<Asked>(paths.contestResultsFile(language, ':id', type), (request, reply) =>
      send(request, reply, type),
    )
}
