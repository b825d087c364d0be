/** Who comes to a meeting: registration, pass, door, certificate, and the list for whoever planned it. */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { certificateRoutes } from './certificate-routes.tsx'
import { attendanceCsvRoutes } from './csv-routes.ts'
import { doorRoutes } from './door-routes.ts'
import { registerRoutes } from './register-routes.ts'

export function attendanceRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    registerRoutes(app, site, language)
    doorRoutes(app, site, language)
    certificateRoutes(app, site, language)
    attendanceCsvRoutes(app, site, language)
  }
}
