import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { readEntry, type Typed } from './entry.ts'
import { explainPage } from './explain-page.tsx'
import { runEntry } from './run-entry.ts'
import { notFound } from '../page/not-found.ts'

/** `/{lang}/simulations/why/{figure}?model=…`: the formula behind one figure of the simulation the query describes. */
export function explainRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = `/${language}/simulations/why/:figure`
  app.get<{ Params: { figure: string }; Querystring: Typed }>(path, async (request, reply) => {
    const model = site.library.models.find(({ id }) => id === request.query.model)
    const entry = model === undefined ? null : readEntry(model, request.query)
    const simulation =
      model === undefined || entry === null
        ? null
        : runEntry(language, model, entry, site.library.law).simulation
    const page =
      model === undefined || entry === null || simulation === null
        ? null
        : explainPage({ site, language, model, entry, simulation, figureId: request.params.figure })
    if (page !== null) return sendPage(site, request, reply, page)
    return notFound(reply)
  })
}
