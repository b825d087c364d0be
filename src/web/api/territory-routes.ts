import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { LEVELS, parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { profileOf } from '../../domain/territory/profile.ts'
import type { Site } from '../site.ts'
import { Refusal, unknown } from './answer-problems.ts'
import { territoriesGeoJson } from './geojson.ts'
import { licenceHeaders } from './licences.ts'
import { outlinesOfSite } from './outlines.ts'
import { queryNumber } from './query-number.ts'
import { CSV_TYPE, GEOJSON_TYPE, route, sendFile } from './route.ts'
import { code, csvText, language, level, problems } from './schemas/common.ts'
import { territoryList, territoryProfile } from './schemas/territory.ts'
import { indicatorAnswer, territoryAnswer } from './territory-answer.ts'
import { indicatorList } from './schemas/territory.ts'
import { pageOf, type TerritoryFilter, territoriesOf } from './territory-pages.ts'
import { territoriesCsv } from './territory-tables.ts'
import { apiProblemWords } from './words.ts'
import { words } from '../words/word.ts'

const FORMATS = ['json', 'csv', 'geojson'] as const
type Format = (typeof FORMATS)[number]

export const filterFields = {
  level: level.optional().meta({ description: `Only this level: ${LEVELS.join(', ')}` }),
  parent: code.optional().meta({ description: 'Only what lies in this territory', example: '02.113' }),
  q: z.string().max(80).optional().meta({
    description: 'Part of a name in Arabic or French, with one typo forgiven, or of a code',
    example: 'berkane',
  }),
}
const listQuery = z.strictObject({
  ...filterFields,
  limit: queryNumber(z.int().min(1).max(500)).default(100).meta({ description: '1 to 500, 100 without it' }),
  cursor: z.string().max(20).optional().meta({
    description: 'Code of the last territory of the page before; `next` gives the whole address',
  }),
  format: z.enum(FORMATS).optional().meta({ description: 'Without it, the Accept header decides' }),
  lang: language.optional(),
})

export function territoryRoutes(api: FastifyInstance, site: Site): void {
  listRoute(api, site)
  route(
    api,
    'GET',
    '/territories/:code',
    {
      operationId: 'getTerritory',
      tag: 'territories',
      summary: 'One territory: figures with their sources, standing among comparable territories, assets',
      query: z.strictObject({ lang: language.optional() }),
      params: z.object({ code }),
      response: {
        200: {
          description: 'The territory',
          content: { 'application/json': { schema: territoryProfile } },
        },
        ...problems(400, 404),
      },
    },
    ({ params }) => {
      const profile = profileOf(site.atlas(), knownCode(site, params.code))
      if (profile === null) throw unknown(apiProblemWords.unknownCode, { code: params.code })
      return territoryAnswer(site.atlas(), profile)
    },
  )
  route(
    api,
    'GET',
    '/indicators',
    {
      operationId: 'listIndicators',
      tag: 'territories',
      summary: 'The indicators: meaning, unit, source, year, licence, and where their figures are',
      query: z.strictObject({ lang: language.optional() }),
      response: {
        200: { description: 'All indicators', content: { 'application/json': { schema: indicatorList } } },
        ...problems(400),
      },
    },
    () => {
      const atlas = site.atlas()
      return { items: [...atlas.indicators.values()].map((one) => indicatorAnswer(atlas, one)) }
    },
  )
}

/** The territory of this code, or a refusal that says how codes are written. */
export function knownCode(site: Site, typed: string): TerritoryCode {
  const parsed = parseTerritoryCode(typed)
  if (parsed === null || !site.atlas().territories.has(parsed))
    throw unknown(apiProblemWords.unknownCode, { code: typed.slice(0, 40) })
  return parsed
}

/** A parent that does not exist is a fault of the query, not an empty list. */
export function filterOf(
  site: Site,
  query: {
    readonly level?: TerritoryFilter['level']
    readonly parent?: string | undefined
    readonly q?: string | undefined
  },
): TerritoryFilter {
  const { parent, q } = query
  const inside = parent === undefined ? undefined : parseTerritoryCode(parent)
  if (inside === null || (inside !== undefined && !site.atlas().territories.has(inside)))
    throw faultyQuery('parent', apiProblemWords.unknownCode, { code: (parent ?? '').slice(0, 40) })
  return { level: query.level, parent: inside, q }
}

export function faultyQuery(
  name: string,
  word: Parameters<typeof words>[1],
  values: Readonly<Record<string, string>>,
): Refusal {
  return new Refusal(400, (reader) => {
    const detail = words(reader, word, values)
    return { detail, errors: [{ pointer: `/query/${name}`, detail }] }
  })
}

function formatOf(asked: Format | undefined, request: FastifyRequest): Format {
  if (asked !== undefined) return asked
  const accept = request.headers.accept ?? ''
  if (accept.includes('application/geo+json')) return 'geojson'
  return accept.includes('text/csv') ? 'csv' : 'json'
}

function listRoute(api: FastifyInstance, site: Site): void {
  route(
    api,
    'GET',
    '/territories',
    {
      operationId: 'listTerritories',
      tag: 'territories',
      summary: 'Territories: 1 nation, 12 regions, 75 provinces and prefectures, 1,503 communes',
      description:
        'In pages: `next` and the Link header give the next one. Without `q` they come in the order of their codes, and a page stays whole while the data change. The same as CSV or GeoJSON with `format` or Accept.',
      query: listQuery,
      response: {
        200: {
          description: 'A page of territories',
          content: {
            'application/json': { schema: territoryList },
            'text/csv': { schema: csvText },
            'application/geo+json': { schema: z.looseObject({ type: z.literal('FeatureCollection') }) },
          },
        },
        ...problems(400),
      },
    },
    async ({ query, request, reply }) => {
      const list = territoriesOf(site.atlas(), filterOf(site, query))
      const byCode = query.q === undefined || query.q.trim() === ''
      const page = pageOf(list, query.limit, query.cursor, byCode)
      if (page === null)
        throw faultyQuery('cursor', apiProblemWords.unknownCursor, { cursor: query.cursor ?? '' })
      const format = formatOf(query.format, request)
      const next = page.next === null ? null : nextAddress(request.url, page.next)
      const { link, ...terms } = licenceHeaders('hcp', 'outlines')
      const links = [link, ...(next === null ? [] : [`<${next}>; rel="next"`])].join(', ')
      reply.headers({ ...terms, link: links })
      if (format === 'csv')
        return sendFile(
          reply,
          { name: 'twiza-territories.csv', type: CSV_TYPE, text: territoriesCsv(page.items) },
          {},
        )
      if (format === 'geojson')
        return reply.type(GEOJSON_TYPE).send(territoriesGeoJson(page.items, await outlinesOfSite(site)))
      return { ...page, next }
    },
  )
}

function nextAddress(address: string, cursor: string): string {
  const url = new URL(address, 'http://localhost')
  url.searchParams.set('cursor', cursor)
  return url.pathname + url.search
}
