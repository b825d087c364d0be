import type { FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { licenceHeaders } from '../api/licences.ts'
import { requestLanguage } from '../api/request-language.ts'
import { refusalPage } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { exchangePage } from './exchange-page.tsx'
import { hsdsServices } from './hsds.ts'
import { listPage } from './list-page.tsx'
import { partnerPage } from './partner-page.tsx'
import { type Query, readDirectoryQuestion } from './question.ts'
import { partnerWords } from './words.ts'

export function partnerRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    app.get<{ Querystring: Query }>(`/${language}/partners`, async (request, reply) => {
      const sectors = site.library.activities.sectors.ten.map(({ id }) => id)
      const question = readDirectoryQuestion(request.query, site.atlas(), sectors)
      const page = question.view === 'exchange' ? exchangePage : listPage
      return sendPage(site, request, reply, page(site, language, question))
    })
    app.get<{ Params: { id: string } }>(`/${language}/partners/:id`, async (request, reply) => {
      const partner = site.guide().partners.find(({ id }) => id === request.params.id)
      if (partner === undefined) {
        const page = refusalPage(language, partnerWords.notFoundTitle, partnerWords.notFoundText)
        return sendPage(site, request, reply, page, 404)
      }
      return sendPage(site, request, reply, partnerPage(site, language, partner))
    })
  }
  directoryAsHsds(app, site)
}

/** Open data: any site may read it; `lang` chooses the language of the texts. */
function directoryAsHsds(app: FastifyInstance, site: Site): void {
  app.get(paths.dataFile('partners.hsds.json'), async (request, reply) => {
    const { programmes, partners } = site.guide()
    const sectors = site.library.activities.sectors.ten
    const language = requestLanguage(request)
    return reply
      .headers({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=300',
        vary: 'Accept-Language, Accept-Encoding',
        'content-language': language,
        ...licenceHeaders('facts'),
      })
      .send(hsdsServices(partners, { language, atlas: site.atlas(), sectors, programmes }))
  })
}
