/** What the site holds of a person, and what she may do with it. */
import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'

export function ownDataRoutes(_app: FastifyInstance, _site: Site): void {}
