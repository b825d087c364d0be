import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { languageOf } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { nextMeetings } from '../meeting/next-meetings.ts'
import { homePage } from './home-page.tsx'

export function homeRoutes(app: FastifyInstance, site: Site): void {
  app.get('/', async (request, reply) =>
    reply.header('vary', 'accept-language').redirect(paths.home(languageOf(request)), 302),
  )
  for (const language of LANGUAGES) {
    app.get(`/${language}`, async (request, reply) =>
      sendPage(site, request, reply, homePage(site, language, await nextMeetings(site, new Date()))),
    )
  }
}
