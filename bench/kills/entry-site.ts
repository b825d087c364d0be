/**
 * The real pages of entries in a process of its own, on the database of a data folder: what the rig of kills kills.
 * Arguments: data folder, port, fault to plant.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import formBody from '@fastify/formbody'
import Fastify from 'fastify'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { openReceiptKeys } from '../../src/storage/idea/receipt-keys.ts'
import { readAtlas } from '../../src/storage/territory/reads.ts'
import { entryRoutes } from '../../src/web/entry/routes.tsx'
import { noteArrivals } from '../../src/web/legal-time/arrival.ts'
import type { Site } from '../../src/web/site.ts'

const [dataFolder = '', port = '0', fault = 'none'] = process.argv.slice(2)

const opened = await openDatabase({ dataFolder, databaseUrl: null, databaseUser: undefined }, () => undefined)
const atlas = await readAtlas(opened.db)
const site = {
  db: fault === 'answers-early' ? answersEarly(opened.db) : opened.db,
  settings: { publicOrigin: null, https: false, operatorName: null },
  receiptKeys: openReceiptKeys(join(dataFolder, 'receipt-keys.json'), new Date()),
  atlas: () => atlas,
  guide: () => ({ programmes: [], partners: [] }),
  library: { activities: [], models: [] },
  pages: { get: () => undefined, put: () => undefined },
  assets: { files: new Map(), stylesheet: '/assets/s.css', island: () => '/assets/i.js' },
} as unknown as Site

const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } })
noteArrivals(app)
await app.register(formBody)
if (fault === 'forgets-keys')
  app.addHook('preHandler', async ({ body }) => {
    if (typeof body === 'object' && body !== null)
      Object.assign(body, { formKey: randomBytes(16).toString('hex') })
  })
entryRoutes(app, site)
await app.listen({ port: Number(port), host: '127.0.0.1' })
process.send?.('ready')

/** The fault of who says "received" while the database is still writing. */
function answersEarly(db: Database): Database {
  return instead(db, 'transaction', () => {
    const real = db.transaction()
    const execute: typeof real.execute = (work) =>
      new Promise((done, fail) => {
        real
          .execute(async (trx) => {
            const result = await work(trx)
            done(result)
            await wait(60)
            return result
          })
          .catch(fail)
      })
    return instead(real, 'execute', execute)
  })
}

/** The same thing with one of its methods put in the place of its own. */
function instead<T extends object>(thing: T, name: string, method: unknown): T {
  return new Proxy(thing, {
    get: (target, asked) => {
      if (asked === name) return method
      const value: unknown = Reflect.get(target, asked, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
