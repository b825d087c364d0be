/** The interface alone, on a database with all that ships: for its tests. */
import { resolve } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { openPreparedDatabase } from '../../operations/testing/prepared-database.ts'
import { temporaryReceiptKeys } from '../../storage/idea/receipt-keys.ts'
import { readPartners } from '../../storage/partner/reads.ts'
import { readProgrammes } from '../../storage/programme/reads.ts'
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
  const { db, close } = await openPreparedDatabase()
  const guide = { programmes: await readProgrammes(db), partners: await readPartners(db) }
  const library = openLibrary(DATA)
  const receiptKeys = temporaryReceiptKeys(new Date())
  const known = { db, dataFolder: DATA, library, receiptKeys, settings: { publicOrigin: null } }
  const site = { ...known, atlas: () => atlas, guide: () => guide } as unknown as Site
  kept(atlas, 'outlines', async () => shippedOutlines(DATA)) // no operator, so no database is asked
  const app = Fastify({ bodyLimit: 256 * 1024, routerOptions: { ignoreTrailingSlash: true } })
  app.addHook('onRoute', onRoute)
  app.addHook('onClose', close)
  await app.register(async (api) => apiRoutes(api, site), { prefix: '/api' })
  await app.ready()
  return app
}
