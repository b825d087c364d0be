/** Teams of a contest that look for members: what a team says, who asks to join, what those who lead the contest hide. */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { askRoutes } from './ask-routes.tsx'
import { officeCallRoutes } from './office-routes.tsx'
import { ownCallRoutes } from './own-routes.tsx'

export function teamCallRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    askRoutes(app, site, language)
    ownCallRoutes(app, site, language)
    officeCallRoutes(app, site, language)
  }
}
