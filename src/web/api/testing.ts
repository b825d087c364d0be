/** The interface alone on the shipped files, without a database: for its tests. */
import { resolve } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { openLibrary } from '../library.ts'
import type { Site } from '../site.ts'
import { shippedOutlines } from './geojson.ts'
import { kept } from './kept.ts'
import { apiRoutes } from './routes.ts'

const DATA = resolve(import.meta.dirname, '..', '..', '..', 'data')

export async function openApi(
  onRoute: (route: { readonly method: string | string[]; readonly url: string }) => void = () => {},
): Promise<FastifyInstance> {
  const atlas = atlasFromFiles(DATA)
  const site = { dataFolder: DATA, library: openLibrary(DATA), atlas: () => atlas } as unknown as Site
  kept(atlas, 'outlines', async () => shippedOutlines(DATA)) // no operator, so no database is asked
  const app = Fastify({ bodyLimit: 256 * 1024, routerOptions: { ignoreTrailingSlash: true } })
  app.addHook('onRoute', onRoute)
  await app.register(async (api) => apiRoutes(api, site), { prefix: '/api' })
  await app.ready()
  return app
}
