/** How every route of the interface is declared, so that none can be reached and not documented. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type * as z from 'zod'

export const TAGS = {
  territories: 'Territories, figures and assets',
  activities: 'Activities and their promise',
  models: 'Economic models and simulations',
  ideas: 'Ideas and their receipts',
  bank: 'Projects, funding, partners and search',
  meetings: 'Regional meetings',
  downloads: 'Open data to download',
} as const

export type Documented<Query extends z.ZodType, Params extends z.ZodType, Body extends z.ZodType> = {
  readonly operationId: string
  readonly tag: keyof typeof TAGS
  readonly summary: string
  readonly description?: string
  readonly query?: Query
  readonly params?: Params
  readonly body?: Body
  /** requests of one address in a minute, where fewer than elsewhere are taken */
  readonly mostPerMinute?: number
  readonly response: Readonly<Record<number, unknown>>
}

/** What a handler is given: already read by the schemas. */
export type Asked<Query, Params, Body> = {
  readonly query: Query
  readonly params: Params
  readonly body: Body
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** The handler returns what the schema of 200 describes, or sends its own text (CSV, GeoJSON) and returns the reply. */
export function route<Query extends z.ZodType, Params extends z.ZodType, Body extends z.ZodType>(
  api: FastifyInstance,
  method: 'GET' | 'POST',
  url: string,
  documented: Documented<Query, Params, Body>,
  handle: (asked: Asked<z.output<Query>, z.output<Params>, z.output<Body>>) => unknown,
): void {
  const { operationId, tag, summary, description, query, params, body, response, mostPerMinute } = documented
  const schema = {
    operationId,
    tags: [TAGS[tag]],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(query === undefined ? {} : { querystring: query }),
    ...(params === undefined ? {} : { params }),
    ...(body === undefined ? {} : { body }),
    response,
  }
  api.route({
    method,
    url: `/v1${url}`,
    schema,
    ...(mostPerMinute === undefined
      ? {}
      : { config: { rateLimit: { max: mostPerMinute, timeWindow: '1 minute' } } }),
    handler: async (request, reply) =>
      handle({
        query: request.query as z.output<Query>,
        params: request.params as z.output<Params>,
        body: request.body as z.output<Body>,
        request,
        reply,
      }),
  })
}

/** A download: text in another form than JSON, with its name and its licence. */
export function sendFile(
  reply: FastifyReply,
  file: { readonly name: string; readonly type: string; readonly text: string },
  headers: Readonly<Record<string, string>>,
): FastifyReply {
  return reply
    .headers(headers)
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .type(file.type)
    .send(file.text)
}

export const CSV_TYPE = 'text/csv; charset=utf-8; header=present'
export const GEOJSON_TYPE = 'application/geo+json; charset=utf-8'
