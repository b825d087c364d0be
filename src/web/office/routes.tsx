/** The back office: what the operator's agents do, each in her own territories. */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { moderationRoutes } from '../moderation/routes.tsx'
import { assistedRoutes } from './assisted-routes.tsx'
import { breachRoutes } from './breach-routes.tsx'
import { guideRoutes } from './guide-routes.tsx'
import { importRoutes } from './import-routes.tsx'
import { journalRoutes } from './journal-routes.tsx'
import { modelOfficeRoutes } from './model-routes.tsx'
import { overviewRoutes } from './overview-routes.tsx'
import { peopleRoutes } from './people-routes.tsx'
import { settingsRoutes } from './settings-routes.tsx'
import { wordingRoutes } from './wording-routes.tsx'

export function officeRoutes(app: FastifyInstance, site: Site): void {
  importRoutes(app, site)
  for (const language of LANGUAGES) {
    overviewRoutes(app, site, language)
    peopleRoutes(app, site, language)
    assistedRoutes(app, site, language)
    moderationRoutes(app, site, language)
    guideRoutes(app, site, language)
    modelOfficeRoutes(app, site, language)
    journalRoutes(app, site, language)
    breachRoutes(app, site, language)
    settingsRoutes(app, site, language)
    wordingRoutes(app, site, language)
  }
}
