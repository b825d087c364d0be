/** The dossier of a project: questions, team, history. */
import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'

export function dossierRoutes(_app: FastifyInstance, _site: Site): void {}
