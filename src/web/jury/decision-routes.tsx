import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'

export function decisionRoutes(_app: FastifyInstance, _site: Site, _language: Language): void {}
