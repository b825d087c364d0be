/** The whole site on a database that its tests have filled, with the list of every route that it serves. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'
import { DATA, openPreparedDatabase } from '../../../operations/testing/prepared-database.ts'
import type { Database } from '../../../storage/database.ts'
import { type ReceiptKeys, temporaryReceiptKeys } from '../../../storage/idea/receipt-keys.ts'
import { buildServer, type SiteContext } from '../../server.ts'

/** `GET /fr/projects/:id`, as the router knows it. */
export type ServedRoute = { readonly method: string; readonly url: string }

export type OpenSite = {
  readonly app: FastifyInstance
  readonly db: Database
  readonly keys: ReceiptKeys
  readonly routes: readonly ServedRoute[]
  readonly close: () => Promise<void>
}

const SETTINGS: SiteContext['settings'] = {
  publicOrigin: null,
  operatorName: null,
  operatorContact: null,
  https: false,
  logLevel: 'silent',
  trustProxy: false,
  rateLimitPerMinute: 0,
}

type Fastifies = { readonly fastify: FastifyInstance }

/** `fill` puts into the bank what the test needs, before the site reads it. */
export async function openSite(
  fill: (db: Database, keys: ReceiptKeys) => Promise<void>,
  changes: Partial<SiteContext['settings']> = {},
): Promise<OpenSite> {
  const { db, close } = await openPreparedDatabase()
  const keys = temporaryReceiptKeys(new Date())
  await fill(db, keys)
  const routes: ServedRoute[] = []
  // Fastify tells of each instance that it makes: the only way to hear of routes that the site registers by itself
  const listen = (message: unknown) =>
    (message as Fastifies).fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url })
    })
  subscribe('fastify.initialization', listen)
  const settings = { ...SETTINGS, ...changes }
  const app = await buildServer({ db, dataFolder: DATA, receiptKeys: keys, settings })
  unsubscribe('fastify.initialization', listen)
  await app.ready()
  const closeAll = async () => {
    await app.close()
    await close()
  }
  return { app, db, keys, routes, close: closeAll }
}
