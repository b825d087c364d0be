/** Documents that belong to a dossier. */
import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'

export function fileRoutes(_app: FastifyInstance, _site: Site): void {}
