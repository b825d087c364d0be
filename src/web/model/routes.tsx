import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { refusalPage } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { entryErrorWords } from '../simulation/entry-error-words.ts'
import { siteWords } from '../words/site.ts'
import { listPage, readFilter } from './list-page.tsx'
import { modelPage } from './model-page.tsx'

export function modelRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    app.get<{ Querystring: Record<string, string> }>(`/${language}/models`, async (request, reply) =>
      sendPage(site, request, reply, listPage(site, language, readFilter(request.query))),
    )
    app.get<{ Params: { id: string } }>(`/${language}/models/:id`, async (request, reply) => {
      const model = site.library.models.find(({ id }) => id === request.params.id)
      if (model === undefined) {
        const page = refusalPage(language, siteWords.notFoundTitle, entryErrorWords.unknownModel)
        return sendPage(site, request, reply, page, 404)
      }
      return sendPage(site, request, reply, modelPage(site, language, model))
    })
  }
}
