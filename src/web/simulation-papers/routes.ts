import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { refusalPage } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { paths } from '../paths.ts'
import { originOf } from '../page/origin.ts'
import { findSaved } from '../simulation/routes.tsx'
import { simulationWords } from '../simulation/words.ts'
import { siteWords } from '../words/site.ts'
import { dossierOf } from './dossier-of.ts'
import type { Dossier } from './dossier.ts'
import { buildPdf } from './pdf/pdf.ts'
import { buildSpreadsheet } from './sheet/spreadsheet.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const LIMIT = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } }
type Params = { Params: { id: string } }

/** The bankable dossier of a saved simulation: a PDF to read and a spreadsheet to work with. */
export function simulationPaperRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    app.get<Params>(`/${language}/simulations/:id/dossier.pdf`, LIMIT, async (request, reply) => {
      const dossier = await prepare(site, language, request)
      if (dossier === null) return sendPage(site, request, reply, notFound(language, request.params.id), 404)
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="twiza-${request.params.id}.pdf"`)
        .send(await buildPdf(dossier))
    })
    app.get<Params>(`/${language}/simulations/:id/model.xlsx`, LIMIT, async (request, reply) => {
      const dossier = await prepare(site, language, request)
      if (dossier === null) return sendPage(site, request, reply, notFound(language, request.params.id), 404)
      return reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename="twiza-${request.params.id}.xlsx"`)
        .send(await buildSpreadsheet(dossier))
    })
  }
}

async function prepare(
  site: Site,
  language: Language,
  request: FastifyRequest<Params>,
): Promise<Dossier | null> {
  const found = await findSaved(site, request.params.id)
  if (found === null) return null
  return dossierOf(site, language, found, `${originOf(site, request)}${paths.shortLink(found.saved.id)}`)
}

function notFound(language: Language, id: string) {
  return refusalPage(language, siteWords.notFoundTitle, simulationWords.compareUnknown, { id })
}
