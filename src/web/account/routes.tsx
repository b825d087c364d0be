/** Signing in and one’s own space. */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { meRoutes } from './me-routes.ts'
import { securityRoutes } from './security-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { workRoutes } from './work-routes.ts'

export function accountRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    signInRoutes(app, site, language)
    meRoutes(app, site, language)
    securityRoutes(app, site, language)
    workRoutes(app, site, language)
  }
}
