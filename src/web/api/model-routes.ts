import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { type EconomicModel, unconfirmedInputs } from '../../domain/model/model.ts'
import type { Site } from '../site.ts'
import { refusalMessage } from '../simulation/refusal-message.ts'
import { Refusal, unknown } from './answer-problems.ts'
import { csvOf } from './csv.ts'
import { licenceHeaders } from './licences.ts'
import type { Fault } from './problem.ts'
import { CSV_TYPE, route, sendFile } from './route.ts'
import { csvText, language, problems } from './schemas/common.ts'
import { model, modelList } from './schemas/model.ts'
import { simulation, simulationRequest } from './schemas/simulation.ts'
import { simulationAnswer } from './simulation-answer.ts'
import { simulationPointer } from './simulation-pointer.ts'
import { apiProblemWords } from './words.ts'

const query = z.strictObject({ lang: language.optional() })
const params = z.object({ id: z.string().max(80).meta({ example: 'saffron' }) })

export function modelRoutes(api: FastifyInstance, site: Site): void {
  const known = (id: string): EconomicModel => {
    const found = site.library.models.find((one) => one.id === id)
    if (found === undefined) throw unknown(apiProblemWords.unknownModel, { id })
    return found
  }
  route(
    api,
    'GET',
    '/models',
    {
      operationId: 'listModels',
      tag: 'models',
      summary: 'The ready economic models',
      query,
      response: {
        200: { description: 'All models', content: { 'application/json': { schema: modelList } } },
        ...problems(400),
      },
    },
    () => ({ items: site.library.models.map(withUnconfirmed) }),
  )
  route(
    api,
    'GET',
    '/models/:id',
    {
      operationId: 'getModel',
      tag: 'models',
      summary: 'One model: every input with its range and source, its lines, its sheet',
      query,
      params,
      response: {
        200: { description: 'The model', content: { 'application/json': { schema: model } } },
        ...problems(400, 404),
      },
    },
    ({ params: { id } }) => withUnconfirmed(known(id)),
  )
  route(
    api,
    'GET',
    '/models/:id.csv',
    {
      operationId: 'downloadModel',
      tag: 'downloads',
      summary: 'The inputs of a model with their sources, as CSV',
      query,
      params,
      response: {
        200: { description: 'One row an input', content: { 'text/csv': { schema: csvText } } },
        ...problems(400, 404),
      },
    },
    ({ params: { id }, reply }) => {
      const text = inputsCsv(known(id))
      return sendFile(reply, { name: `twiza-model-${id}.csv`, type: CSV_TYPE, text }, licenceHeaders('facts'))
    },
  )
  simulationRoute(api, site)
}

function withUnconfirmed(one: EconomicModel) {
  return { ...one, unconfirmed: unconfirmedInputs(one).map(({ id }) => id) }
}

function inputsCsv({ inputs }: EconomicModel): string {
  const columns = ['id', 'label_ar', 'label_fr', 'label_en', 'unit', 'value', 'low', 'high', 'min', 'max']
  return csvOf(
    [...columns, 'status', 'year', 'source', 'source_url', 'note'],
    inputs.map(({ id, label, unit, value, low, high, min, max, provenance }) => [
      id,
      label.ar,
      label.fr,
      label.en,
      unit,
      value,
      low,
      high,
      min,
      max,
      provenance.status,
      provenance.year,
      provenance.source,
      provenance.sourceUrl,
      provenance.note,
    ]),
  )
}

function simulationRoute(api: FastifyInstance, site: Site): void {
  route(
    api,
    'POST',
    '/simulations',
    {
      operationId: 'simulate',
      tag: 'models',
      summary: 'Runs a model with your own figures and gives every result, in dirhams',
      description:
        'Nothing is stored. All refusals come together, one a field, in the words of the page. Money is in dirhams excluding VAT, to the centime; rates are fractions.',
      query,
      body: simulationRequest,
      response: {
        200: { description: 'Every result', content: { 'application/json': { schema: simulation } } },
        ...problems(400, 413, 415, 422),
      },
    },
    async ({ body }) => {
      const found = site.library.models.find(({ id }) => id === body.model)
      if (found === undefined) throw unknownModel(body.model)
      const answer = await simulationAnswer(found, body, site.library.law)
      if (answer.ok) return answer.value
      throw new Refusal(422, (reader) => {
        const errors = answer.reasons.map(
          (reason): Fault => ({
            pointer: simulationPointer(reason),
            detail: refusalMessage(reader, found, reason),
          }),
        )
        return { detail: errors.map(({ detail }) => detail).join(' '), errors }
      })
    },
  )
}

/** The model is a member of the body here, so it is refused as one. */
function unknownModel(id: string): Refusal {
  const { say } = unknown(apiProblemWords.unknownModel, { id })
  return new Refusal(422, (reader) => {
    const { detail } = say(reader)
    return { detail, errors: [{ pointer: '#/model', detail }] }
  })
}
