/** Writing down what is said at a meeting: notes, what is made of them, presentations. */
import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { notesRoutes } from '../capture-offline/notes-routes.ts'
import type { Site } from '../site.ts'
import { notePages } from './capture-routes.tsx'
import { presentationRoutes } from './files-routes.tsx'
import { oneNotePages } from './note-routes.tsx'

export function captureRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    notePages(app, site, language)
    oneNotePages(app, site, language)
    notesRoutes(app, site, language)
  }
  presentationRoutes(app, site)
}
