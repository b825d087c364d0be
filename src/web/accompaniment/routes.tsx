/** Asking for help, and the adviser’s work. */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { adviserRoutes } from './adviser-routes.ts'
import { askRoutes } from './ask-routes.ts'
import { caseRoutes } from './case-routes.ts'
import { helpOfficeRoutes } from './office-routes.ts'
import { surveyRoutes } from './survey-routes.ts'

export function accompanimentRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    askRoutes(app, site, language)
    caseRoutes(app, site, language)
    adviserRoutes(app, site, language)
    surveyRoutes(app, site, language)
    helpOfficeRoutes(app, site, language)
  }
}
