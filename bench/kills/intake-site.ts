/**
 * The real interface for ideas in a process of its own, on the database of a data folder (embedded, shared, started
 * again by whoever is left): what the rig of kills kills. Everything else of the site is left out, so that it starts at
 * once.
 * Arguments: data folder, port, fault to plant (`none`, `forgets-keys`).
 */
import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { openDatabase } from '../../src/storage/database.ts'
import { openReceiptKeys } from '../../src/storage/idea/receipt-keys.ts'
import { readActivities } from '../../src/storage/reference/activity-file.ts'
import { readAtlas } from '../../src/storage/territory/reads.ts'
import { answerProblems } from '../../src/web/api/answer-problems.ts'
import { ideaRoutes } from '../../src/web/api/idea-routes.ts'
import type { Site } from '../../src/web/site.ts'

const [dataFolder = '', port = '0', fault = 'none'] = process.argv.slice(2)
const DATA = resolve(import.meta.dirname, '../../data')

const opened = await openDatabase({ dataFolder, databaseUrl: null, databaseUser: undefined }, () => undefined)
const atlas = await readAtlas(opened.db)
const site = {
  db: opened.db,
  dataFolder: DATA,
  settings: { publicOrigin: null },
  library: { activities: readActivities(DATA), models: [] },
  receiptKeys: openReceiptKeys(join(dataFolder, 'receipt-keys.json'), new Date()),
  atlas: () => atlas,
} as unknown as Site

const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } })
if (fault === 'forgets-keys')
  app.addHook('onRequest', async (request) => {
    request.headers['idempotency-key'] = randomBytes(16).toString('hex')
  })
await app.register(
  async (api) => {
    api.setValidatorCompiler(validatorCompiler)
    api.setSerializerCompiler(serializerCompiler)
    answerProblems(api)
    ideaRoutes(api, site)
  },
  { prefix: '/api' },
)
await app.listen({ port: Number(port), host: '127.0.0.1' })
process.send?.('ready')
