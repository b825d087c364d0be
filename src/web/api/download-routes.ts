import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { Site } from '../site.ts'
import { unknown } from './answer-problems.ts'
import { territoriesGeoJson } from './geojson.ts'
import { kept } from './kept.ts'
import { licenceHeaders } from './licences.ts'
import { outlinesOfSite } from './outlines.ts'
import { CSV_TYPE, GEOJSON_TYPE, route, sendFile } from './route.ts'
import { csvText, language, problems } from './schemas/common.ts'
import { filterFields, filterOf } from './territory-routes.ts'
import { territoriesOf } from './territory-pages.ts'
import { assetsCsv, indicatorCsv, territoriesCsv } from './territory-tables.ts'
import { apiProblemWords } from './words.ts'

const lang = language.optional()
const filters = z.strictObject({ ...filterFields, lang })

const position = z.array(z.number())
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
])
export const featureCollection = z
  .object({
    type: z.literal('FeatureCollection'),
    licence: z.string(),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.string(),
        geometry: geometry.nullable(),
        properties: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .meta({
    id: 'FeatureCollection',
    description:
      'RFC 7946. Regions and provinces by their outline, communes by a point until an operator loads their official limits: `drawn` says which.',
  })

export function downloadRoutes(api: FastifyInstance, site: Site): void {
  territoryDownloads(api, site)
  route(
    api,
    'GET',
    '/indicators/:id.csv',
    {
      operationId: 'downloadIndicator',
      tag: 'downloads',
      summary: 'One indicator in every territory that has a figure of its own, as CSV',
      query: z.strictObject({ lang }),
      params: z.object({ id: z.string().max(80).meta({ example: 'unemployment' }) }),
      response: {
        200: { description: 'One row a territory', content: { 'text/csv': { schema: csvText } } },
        ...problems(400, 404),
      },
    },
    ({ params: { id }, reply }) => {
      const atlas = site.atlas()
      const indicator = atlas.indicators.get(id)
      if (indicator === undefined) throw unknown(apiProblemWords.unknownIndicator, { id })
      const text = kept(atlas, `indicator:${id}`, () => indicatorCsv(atlas, indicator))
      return sendFile(reply, { name: `twiza-${id}.csv`, type: CSV_TYPE, text }, licenceHeaders('hcp'))
    },
  )
  route(
    api,
    'GET',
    '/assets.csv',
    {
      operationId: 'downloadAssets',
      tag: 'downloads',
      summary: 'What territories live on and the census does not count, as CSV',
      description:
        'The columns are those that `twiza territory import --kind assets` reads: correct the file and bring it back.',
      query: z.strictObject({ lang }),
      response: {
        200: { description: 'One row an asset', content: { 'text/csv': { schema: csvText } } },
        ...problems(400),
      },
    },
    ({ reply }) => {
      const text = kept(site.atlas(), 'assets', () => assetsCsv(site.atlas()))
      return sendFile(reply, { name: 'twiza-assets.csv', type: CSV_TYPE, text }, licenceHeaders('facts'))
    },
  )
}

function territoryDownloads(api: FastifyInstance, site: Site): void {
  route(
    api,
    'GET',
    '/territories.csv',
    {
      operationId: 'downloadTerritories',
      tag: 'downloads',
      summary: 'All territories, or those the filters keep, as CSV',
      query: filters,
      response: {
        200: { description: 'One row a territory', content: { 'text/csv': { schema: csvText } } },
        ...problems(400),
      },
    },
    ({ query, reply }) => {
      const text = territoriesCsv(territoriesOf(site.atlas(), filterOf(site, query)))
      const file = { name: 'twiza-territories.csv', type: CSV_TYPE, text }
      return sendFile(reply, file, licenceHeaders('hcp', 'outlines'))
    },
  )
  route(
    api,
    'GET',
    '/territories.geojson',
    {
      operationId: 'downloadTerritoryMap',
      tag: 'downloads',
      summary: 'All territories, or those the filters keep, as GeoJSON',
      query: filters,
      response: {
        200: {
          description: 'One feature a territory',
          content: { 'application/geo+json': { schema: featureCollection } },
        },
        ...problems(400),
      },
    },
    async ({ query, reply }) => {
      const list = territoriesOf(site.atlas(), filterOf(site, query))
      const outlines = await outlinesOfSite(site)
      const name = JSON.stringify(['geojson', query.level, query.parent, query.q])
      const text =
        query.q === undefined && query.parent === undefined
          ? kept(site.atlas(), name, () => territoriesGeoJson(list, outlines))
          : territoriesGeoJson(list, outlines)
      const file = { name: 'twiza-territories.geojson', type: GEOJSON_TYPE, text }
      return sendFile(reply, file, licenceHeaders('hcp', 'outlines'))
    },
  )
}
