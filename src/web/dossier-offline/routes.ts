/** A dossier on the phone: what is typed without a network is sent when there is one. */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { answersRoutes } from './answers-routes.ts'

export function dossierOfflineRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    answersRoutes(app, site, language)
  }
}
