/** From a dossier to a registered cooperative. */
import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'

export function foundingRoutes(_app: FastifyInstance, _site: Site): void {}
