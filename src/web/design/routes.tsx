import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { designPage } from './design-page.tsx'

export function designRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    app.get(`/${language}/design`, async (request, reply) =>
      sendPage(site, request, reply, designPage(language)),
    )
  }
}
