import type { FastifyInstance } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import { randomSimulationId, saveSimulation } from '../../operations/save-simulation.ts'
import { readSimulation } from '../../storage/simulation/reads.ts'
import { parseSimulationId, type SavedSimulation } from '../../storage/simulation/saved-simulation.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { originOf } from '../page/origin.ts'
import { languageOf, refusalPage } from '../page/refusal-page.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { isolated, words } from '../words/word.ts'
import { comparePage, type Variant } from './compare-page.tsx'
import { readEntry, type Typed } from './entry.ts'
import { entryErrorWords } from './entry-error-words.ts'
import { explainRoutes } from './explain-routes.tsx'
import { modelVersion } from '../../storage/reference/model-version.ts'
import { modelAsSaved } from './model-as-saved.ts'
import { newPage } from './new-page.tsx'
import { runEntry } from './run-entry.ts'
import { entryOf, valuesToKeep } from './saved-entry.ts'
import { savedPage } from './saved-page.tsx'
import { territoryOf } from './typed-territory.ts'
import { simulationWords } from './words.ts'

export function simulationRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    newRoute(app, site, language)
    saveRoute(app, site, language)
    savedRoute(app, site, language)
    compareRoute(app, site, language)
    explainRoutes(app, site, language)
  }
  // whatever was typed behind /s/ stays one part of a path of this site
  app.get<{ Params: { id: string } }>('/s/:id', async (request, reply) =>
    reply
      .header('vary', 'accept-language')
      .redirect(
        paths.simulation(languageOf(request), encodeURIComponent(request.params.id.toWellFormed())),
        302,
      ),
  )
}

export function modelOf(site: Site, id: unknown): EconomicModel | null {
  return site.library.models.find((model) => model.id === id) ?? null
}

function newRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Querystring: Typed }>(`/${language}/simulations/new`, async (request, reply) => {
    const model = modelOf(site, request.query.model)
    if (model === null) {
      const page = refusalPage(language, siteWords.notFoundTitle, entryErrorWords.unknownModel)
      return sendPage(site, request, reply, page, 404)
    }
    const entry = readEntry(model, request.query)
    const errors = territoryErrors(site, language, entry.territory)
    return sendPage(site, request, reply, newPage(site, language, model, entry, errors))
  })
}

function territoryErrors(site: Site, language: Language, typed: string): readonly FieldError[] {
  if (territoryOf(site.atlas(), typed) !== 'unknown') return []
  return [
    {
      field: 'territory',
      message: words(language, entryErrorWords.unknownTerritory, { typed: isolated(typed) }),
    },
  ]
}

/** Refused: the form again, with what was typed and what to correct. Accepted: the short link's page. */
function saveRoute(app: FastifyInstance, site: Site, language: Language): void {
  const options = {
    preHandler: requireSameOrigin,
    // a training of 300 people behind one address, who save and change and save again
    config: { rateLimit: { max: 900, timeWindow: '1 minute' } },
  }
  app.post<{ Body: Typed | undefined }>(`/${language}/simulations`, options, async (request, reply) => {
    const body = request.body ?? {}
    const model = modelOf(site, body.model)
    if (model === null) {
      const page = refusalPage(language, siteWords.notFoundTitle, entryErrorWords.unknownModel)
      return sendPage(site, request, reply, page, 404)
    }
    const entry = readEntry(model, body)
    const ran = runEntry(language, model, entry, site.library.law)
    const elsewhere = territoryErrors(site, language, entry.territory)
    const territory = territoryOf(site.atlas(), entry.territory)
    if (ran.simulation === null || ran.errors.length > 0 || territory === 'unknown') {
      const page = newPage(site, language, model, entry, elsewhere)
      // the other languages are links: they lead to the same form with the same figures, which a link can only ask for
      const head = { ...page.head, address: `${paths.newSimulation(language, {})}?${asQuery(body)}` }
      return sendPage(site, request, reply, { ...page, head }, 422)
    }
    const saved = await saveSimulation(
      site.db,
      {
        modelId: model.id,
        modelVersion: modelVersion(model),
        territory,
        title: entry.name === '' ? null : entry.name,
        changes: valuesToKeep(ran.simulation),
        governance: { organ: entry.organ },
        confirmed: entry.confirmed,
      },
      { now: new Date(), id: randomSimulationId },
    )
    const query = entry.beside.length === 0 ? {} : { beside: entry.beside.join(',') }
    return reply.redirect(paths.simulation(language, saved.id, query), 303)
  })
}

function asQuery(body: Typed): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(body))
    for (const one of Array.isArray(value) ? value : [value ?? '']) query.append(name, one)
  return query
}

/**
 * The simulation, its model as it then was, and the model as it is today; null when the id is not one of ours or its
 * model is gone.
 */
export async function findSaved(
  site: Site,
  typed: string,
): Promise<{ saved: SavedSimulation; model: EconomicModel; current: EconomicModel } | null> {
  const id = parseSimulationId(typed)
  const saved = id === null ? null : await readSimulation(site.db, id)
  const current = saved === null ? null : modelOf(site, saved.modelId)
  if (saved === null || current === null) return null
  return { saved, model: await modelAsSaved(site, saved, current), current }
}

function savedRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Params: { id: string }; Querystring: Typed }>(
    `/${language}/simulations/:id`,
    async (request, reply) => {
      const found = await findSaved(site, request.params.id)
      if (found === null) {
        const page = refusalPage(language, siteWords.notFoundTitle, simulationWords.compareUnknown, {
          id: isolated(request.params.id),
        })
        return sendPage(site, request, reply, page, 404)
      }
      const beside = String(request.query.beside ?? '')
        .split(',')
        .flatMap((id) => parseSimulationId(id) ?? [])
        .slice(0, 2)
      return sendPage(
        site,
        request,
        reply,
        savedPage({ site, language, ...found, origin: originOf(site, request), beside }),
      )
    },
  )
}

/** Codes or whole links, separated by commas or spaces; at most three. */
export function readCodes(typed: string): readonly string[] {
  const parts = typed.split(/[\s,;،]+/).filter((part) => part !== '')
  return [...new Set(parts.map((part) => part.replace(/[?#].*$/, '').replace(/^.*\//, '')))].slice(0, 3)
}

function compareRoute(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Querystring: Typed }>(`/${language}/compare`, async (request, reply) => {
    const typed = String(request.query.ids ?? '').slice(0, 300)
    const variants: Variant[] = []
    const errors: FieldError[] = []
    for (const code of readCodes(typed)) {
      const found = await findSaved(site, code)
      const simulation =
        found === null
          ? null
          : runEntry(language, found.model, entryOf(found.model, found.saved), site.library.law).simulation
      if (found !== null && simulation !== null) variants.push({ ...found, simulation })
      else
        errors.push({
          field: 'ids',
          message: words(language, simulationWords.compareUnknown, { id: isolated(code) }),
        })
    }
    if (request.query.ids !== undefined && typed.trim() === '') {
      errors.push({ field: 'ids', message: words(language, simulationWords.compareNeedsOne) })
    }
    return sendPage(site, request, reply, comparePage(language, typed, variants, errors))
  })
}
