/** The interface for programs: everything under /api. */
import type { FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import * as z from 'zod'
import type { Site } from '../site.ts'
import { activityRoutes } from './activity-routes.ts'
import { answerProblems } from './answer-problems.ts'
import { bankRoutes } from './bank-routes.ts'
import { contestApiRoutes } from './contest-routes.ts'
import { documentRoutes } from './document.ts'
import { downloadRoutes } from './download-routes.ts'
import { ideaRoutes } from './idea-routes.ts'
import { meetingApiRoutes } from './meeting-routes.ts'
import { modelRoutes } from './model-routes.ts'
import { openToAll } from './open-to-all.ts'
import { promiseRoute } from './promise-route.ts'
import { route } from './route.ts'
import { problems } from './schemas/common.ts'
import { territoryRoutes } from './territory-routes.ts'

export async function apiRoutes(api: FastifyInstance, site: Site): Promise<void> {
  api.removeContentTypeParser(['text/plain', 'application/x-www-form-urlencoded'])
  api.setValidatorCompiler(validatorCompiler)
  api.setSerializerCompiler(serializerCompiler)
  answerProblems(api)
  openToAll(api)
  await documentRoutes(api)
  territoryRoutes(api, site)
  promiseRoute(api, site)
  activityRoutes(api, site)
  modelRoutes(api, site)
  ideaRoutes(api, site)
  bankRoutes(api, site)
  meetingApiRoutes(api, site)
  contestApiRoutes(api, site)
  downloadRoutes(api, site)
  let text: string | null = null
  route(
    api,
    'GET',
    '/openapi.json',
    {
      operationId: 'getDocument',
      tag: 'downloads',
      summary: 'This document',
      response: {
        200: {
          description: 'OpenAPI 3.1',
          content: { 'application/json': { schema: z.looseObject({ openapi: z.string() }) } },
        },
        ...problems(),
      },
    },
    ({ reply }) => {
      text ??= JSON.stringify(api.swagger())
      return reply.type('application/json; charset=utf-8').send(text)
    },
  )
}
