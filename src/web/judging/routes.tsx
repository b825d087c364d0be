import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { invitationRoutes } from './invitation-routes.tsx'
import { juryLeadRoutes } from './jury-routes.ts'
import { roundRoutes } from './round-routes.ts'

export function judgingRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    juryLeadRoutes(app, site, language)
    roundRoutes(app, site, language)
    invitationRoutes(app, site, language)
  }
}
