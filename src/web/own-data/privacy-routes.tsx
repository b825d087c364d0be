import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { readRetention } from '../../storage/own-data/retention-file.ts'
import { readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { privacyPage } from './privacy-page.tsx'

export function privacyRoutes(app: FastifyInstance, site: Site): void {
  const register = readProcessingRegister(site.dataFolder)
  const retention = readRetention(site.dataFolder)
  for (const language of LANGUAGES)
    app.get(paths.privacy(language), async (request, reply) =>
      sendPage(site, request, reply, privacyPage(site, language, register, retention)),
    )
}
