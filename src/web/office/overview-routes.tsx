import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { partScope } from '../../domain/office/permissions.ts'
import { countWaiting } from '../../storage/office/moderation.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { enterOffice } from './office.ts'
import { overviewPage } from './overview-page.tsx'

export function overviewRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(paths.office(language), async (request, reply) => {
    const office = await enterOffice(site, language, null, request, reply)
    if (office === null) return reply
    const counts = await countWaiting(site.db, {
      moderation: partScope(office.actor, 'moderation'),
      help: partScope(office.actor, 'help'),
    })
    return sendPage(site, request, reply, overviewPage(office, counts))
  })
}
