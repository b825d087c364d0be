import type { FastifyInstance } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { levelOf, NATION, parseTerritoryCode } from '../../domain/basics/territory-code.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { activityPage, readActivityQuestion } from './activity-page.tsx'
import { cataloguePage, readCatalogueQuestion } from './catalogue-page.tsx'
import { partsPayload } from './parts-payload.ts'
import { contextOfSite, promiseOfSite, warmPromises } from './promise-of-site.ts'
import { promisePage } from './promise-page.tsx'
import { type Query, readPromiseQuestion } from './promise-query.ts'
import { notFound } from '../page/not-found.ts'

export function activityRoutes(app: FastifyInstance, site: Site): void {
  warmPromises(app, site)
  for (const language of LANGUAGES) {
    promiseRoute(app, site, language)
    catalogueRoutes(app, site, language)
    partsRoute(app, site, language)
  }
}

function promiseRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: { code: string }; Querystring: Query }>(
    `/${language}/territories/:code/activities`,
    async (request, reply) => {
      const code = parseTerritoryCode(request.params.code)
      if (code === NATION) return reply.redirect(paths.activities(language), 302)
      const territory = code === null ? undefined : site.atlas().territories.get(code)
      const table = territory === undefined ? null : promiseOfSite(site, territory.code)
      if (territory === undefined || table === null) return notFound(reply)
      const { weights, activities } = site.library.activities
      const question = readPromiseQuestion(
        request.query,
        weights,
        activities.map(({ id }) => id),
      )
      const status = question.faults.length > 0 ? 422 : 200
      return sendPage(site, request, reply, promisePage(site, language, territory, table, question), status)
    },
  )
}

function catalogueRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Querystring: Query }>(`/${language}/activities`, async (request, reply) =>
    sendPage(site, request, reply, cataloguePage(site, language, readCatalogueQuestion(request.query))),
  )
  app.get<{ Params: { id: string }; Querystring: Query }>(
    `/${language}/activities/:id`,
    async (request, reply) => {
      const activity = site.library.activities.activities.find(({ id }) => id === request.params.id)
      if (activity === undefined) return notFound(reply)
      const region = readActivityQuestion(site, request.query)
      return sendPage(site, request, reply, activityPage(site, language, activity, region))
    },
  )
}

/** Numbers for the map of the ranking: the same for every language and every weight. */
function partsRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: { id: string }; Querystring: Query }>(
    `/${language}/activities/:id/parts.json`,
    async (request, reply) => {
      const region = parseTerritoryCode(String(request.query.region ?? ''))
      const known = region !== null && region !== NATION && levelOf(region) === 'region'
      const payload =
        known && site.atlas().territories.has(region)
          ? partsPayload(contextOfSite(site), site.library.shapes, request.params.id, region)
          : null
      if (payload === null) return notFound(reply)
      return reply.header('cache-control', 'public, max-age=300').send(payload)
    },
  )
}
