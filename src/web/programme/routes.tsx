import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { refusalPage } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { type Query, readAnswers } from './answers.ts'
import { readFilter } from './filter.ts'
import { listPage } from './list-page.tsx'
import { matchPage } from './match-page.tsx'
import { programmePage } from './programme-page.tsx'
import { whoAsks } from './who-asks.ts'
import { programmeWords } from './words.ts'

/** The guide to money: list, programme, and "who can fund this?" */
export function programmeRoutes(app: FastifyInstance, site: Site): void {
  const sectors = site.library.activities.sectors.ten.map(({ id }) => id)
  for (const language of LANGUAGES) {
    app.get<{ Querystring: Query }>(`/${language}/funding`, async (request, reply) => {
      const filter = readFilter(request.query, site.atlas(), sectors)
      const view = request.query.view === 'table' ? 'table' : 'cards'
      const page = listPage(site, language, filter, view, new Date())
      return sendPage(site, request, reply, page, page.head.wrong ? 422 : 200)
    })
    app.get<{ Querystring: Query }>(`/${language}/funding/match`, async (request, reply) => {
      const who = await whoAsks(site, language, request.query)
      const answers = readAnswers(request.query, site.atlas(), sectors)
      const page = matchPage(site, language, who, answers, new Date())
      return sendPage(site, request, reply, page, page.head.wrong ? 422 : 200)
    })
    app.get<{ Params: { id: string } }>(`/${language}/funding/:id`, async (request, reply) => {
      const programme = site.guide().programmes.find(({ id }) => id === request.params.id)
      if (programme === undefined) {
        const page = refusalPage(language, siteWords.notFoundTitle, programmeWords.unknownProgramme)
        return sendPage(site, request, reply, page, 404)
      }
      return sendPage(site, request, reply, programmePage(site, language, programme, new Date()))
    })
  }
}
