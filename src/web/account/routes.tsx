/** Signing in and one’s own space. */
import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'

export function accountRoutes(_app: FastifyInstance, _site: Site): void {}
