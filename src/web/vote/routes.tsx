/** The public vote of a contest: the ballot, the published file, the recount, and turnout for those who lead it. */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { ballotRoutes } from './ballot-routes.ts'
import { turnoutRoutes } from './turnout-routes.tsx'
import { recountRoutes } from './recount-routes.ts'

export function voteRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    ballotRoutes(app, site, language)
    recountRoutes(app, site, language)
    turnoutRoutes(app, site, language)
  }
}
