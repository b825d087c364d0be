/** The back office. */
import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'

export function officeRoutes(_app: FastifyInstance, _site: Site): void {}
