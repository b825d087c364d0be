import type { FastifyInstance } from 'fastify'
import { originOf } from '../page/origin.ts'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { apiPage } from './page.tsx'

/** The interface explained to people, at /{lang}/api. */
export function apiPageRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES)
    app.get(paths.api(language), async (request, reply) => {
      const origin = originOf(site, request)
      return sendPage(site, request, reply, apiPage(language, origin))
    })
}
