/** Asking for help, and the adviser’s work. */
import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'

export function accompanimentRoutes(_app: FastifyInstance, _site: Site): void {}
