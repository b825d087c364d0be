/** The site's table of contents: what is registered here is everything a visitor can reach. */
import compress from '@fastify/compress'
import formBody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import helmet from 'helmet'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clamdScanner, type ScannerAddress } from '../storage/file/clamd.ts'
import { type FileFolder, fileFolder } from '../storage/file/store.ts'
import { type ReceiptKeys, temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { type SecretKeys, temporarySecretKeys } from '../storage/second-factor/secret-keys.ts'
import { aboutRoutes } from './about/routes.tsx'
import { activityRoutes } from './activity/routes.tsx'
import { apiPageRoutes } from './api/page-routes.tsx'
import { apiRoutes } from './api/routes.ts'
import { audioRoutes } from './audio/routes.ts'
import { assetRoutes } from './asset-routes.ts'
import { buildAssets } from './assets.ts'
import { colouredAssets } from './coloured-assets.ts'
import { designRoutes } from './design/routes.tsx'
import { simulationPaperRoutes } from './simulation-papers/routes.ts'
import { healthRoutes } from './health-routes.ts'
import { homeRoutes } from './home/routes.tsx'
import { openLibrary } from './library.ts'
import { followModels } from './live-models.ts'
import { followTerritories } from './live-territories.ts'
import { modelRoutes } from './model/routes.tsx'
import { answerErrors } from './page/answer-errors.ts'
import { answerFromCache, pageCache } from './page/page-cache.ts'
import { simulationRoutes } from './simulation/routes.tsx'
import { ideaRoutes } from './idea/routes.tsx'
import { openDataRoutes } from './open-data/routes.tsx'
import { partnerRoutes } from './partner/routes.tsx'
import { programmeRoutes } from './programme/routes.tsx'
import { projectRoutes } from './project/routes.tsx'
import { publicationRoutes } from './publication/routes.tsx'
import { searchRoutes } from './search/routes.tsx'
import { followGuide } from './live-guide.ts'
import { followSettings, type LiveSettings } from './live-settings.ts'
import { accountRoutes } from './account/routes.tsx'
import { rememberActors } from './account/session.ts'
import { dossierRoutes } from './dossier/routes.tsx'
import { dossierOfflineRoutes } from './dossier-offline/routes.ts'
import { fileRoutes } from './file/routes.tsx'
import { foundingRoutes } from './founding/routes.tsx'
import { accompanimentRoutes } from './accompaniment/routes.tsx'
import { noteReads } from './office/note-reads.ts'
import { officeRoutes } from './office/routes.tsx'
import { ownDataRoutes } from './own-data/routes.tsx'
import { secondFactorRoutes } from './second-factor/routes.tsx'
import { procedureRoutes } from './procedure/routes.tsx'
import { meetingRoutes } from './meeting/routes.tsx'
import { attendanceRoutes } from './attendance/routes.tsx'
import { captureRoutes } from './capture/routes.tsx'
import { minutesRoutes } from './minutes/routes.tsx'
import { contestRoutes } from './contest/routes.tsx'
import { entryRoutes } from './entry/routes.tsx'
import { judgingRoutes } from './judging/routes.tsx'
import { juryRoutes } from './jury/routes.tsx'
import { teamCallRoutes } from './team-call/routes.tsx'
import { voteRoutes } from './vote/routes.tsx'
import { resultRoutes } from './results/routes.tsx'
import { noteArrivals } from './legal-time/arrival.ts'
import { shedLoad } from './legal-time/shed-load.ts'
import { legalTimeRoutes } from './legal-time/routes.tsx'
import type { Site, SiteSettings } from './site.ts'
import { territoryRoutes } from './territory/routes.tsx'

export type SiteContext = {
  readonly db: Site['db']
  readonly dataFolder: string
  /** absent in tests: keys that end with the process */
  readonly receiptKeys?: ReceiptKeys
  /** absent in tests: likewise */
  readonly secretKeys?: SecretKeys
  /** absent in tests: a folder of their own below the system's for what is temporary */
  readonly filesFolder?: FileFolder
  /** absent: documents are not scanned for viruses */
  readonly virusScanner?: ScannerAddress | null
  readonly settings: SiteSettings & {
    readonly logLevel: string
    readonly trustProxy: boolean
    /** requests one address may send in a minute; 0: no limit */
    readonly rateLimitPerMinute: number
  }
}

/** Builds the whole site on a migrated, seeded database; nothing listens yet. */
export async function buildServer(context: SiteContext): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: context.settings.logLevel, redact: ['req.headers.cookie'] },
    disableRequestLogging: true,
    trustProxy: context.settings.trustProxy,
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  noteArrivals(app)
  rememberActors(app, context.db)
  const shedding = shedLoad(() => performance.now())
  shedding.early(app)
  await protect(app, context.settings)
  const chosen = await followSettings(app, context.db, context.settings) // before the islands take their words with them
  const bundled = buildAssets() // esbuild works beside us while the territories are read
  const shipped = openLibrary(context.dataFolder)
  const territories = await followTerritories(app, context.db, shipped.shapes)
  const library = await followModels(app, context.db, shipped)
  const atlas = () => territories().atlas
  const guide = await followGuide(app, context.db)
  const site: Site = {
    db: context.db,
    dataFolder: context.dataFolder,
    settings: settingsAsChosen(context.settings, chosen),
    chosen,
    receiptKeys: context.receiptKeys ?? temporaryReceiptKeys(new Date()),
    secretKeys: context.secretKeys ?? temporarySecretKeys(),
    assets: colouredAssets(await bundled, () => chosen.latest().colour ?? null),
    library,
    atlas,
    outlines: () => territories().outlines,
    guide,
    pages: pageCache([atlas, guide, () => library.models, chosen.latest]),
    files: {
      folder: context.filesFolder ?? fileFolder(join(tmpdir(), `twiza-test-${process.pid}`)),
      scan: context.virusScanner ? clamdScanner(context.virusScanner) : null,
    },
  }
  answerFromCache(app, site)
  shedding.beforeDrawing(app)
  // after the cache: what is drawn already is sent whatever the load
  // a second without one turn of the loop would count as an endless delay: five seconds are a jam, one is a burst
  await app.register(underPressure, {
    maxEventLoopDelay: 3000,
    sampleInterval: 5000,
    exposeStatusRoute: false,
  })
  answerErrors(app, site)
  noteReads(app, site)
  healthRoutes(app, site)
  assetRoutes(app, site)
  audioRoutes(app, site)
  homeRoutes(app, site)
  territoryRoutes(app, site)
  activityRoutes(app, site)
  modelRoutes(app, site)
  simulationRoutes(app, site)
  simulationPaperRoutes(app, site)
  projectRoutes(app, site)
  ideaRoutes(app, site)
  programmeRoutes(app, site)
  partnerRoutes(app, site)
  searchRoutes(app, site)
  publicationRoutes(app, site)
  accountRoutes(app, site)
  dossierRoutes(app, site)
  dossierOfflineRoutes(app, site)
  fileRoutes(app, site)
  foundingRoutes(app, site)
  accompanimentRoutes(app, site)
  officeRoutes(app, site)
  procedureRoutes(app, site)
  ownDataRoutes(app, site)
  secondFactorRoutes(app, site)
  meetingRoutes(app, site)
  attendanceRoutes(app, site)
  captureRoutes(app, site)
  minutesRoutes(app, site)
  contestRoutes(app, site)
  entryRoutes(app, site)
  judgingRoutes(app, site)
  juryRoutes(app, site)
  voteRoutes(app, site)
  teamCallRoutes(app, site)
  resultRoutes(app, site)
  legalTimeRoutes(app, site)
  openDataRoutes(app, site)
  aboutRoutes(app, site)
  designRoutes(app, site)
  apiPageRoutes(app, site)
  await app.register(async (api) => apiRoutes(api, site), { prefix: '/api' })
  return app
}

/** The environment's settings, with what administrators have set over them. */
function settingsAsChosen(settings: SiteSettings, chosen: LiveSettings): SiteSettings {
  return {
    ...settings,
    get operatorName() {
      return chosen.latest().identity?.operator ?? settings.operatorName
    },
  }
}

async function protect(
  app: FastifyInstance,
  { https, rateLimitPerMinute }: SiteContext['settings'],
): Promise<void> {
  const secure = helmet({
    contentSecurityPolicy: false, // each page sends its own, with its nonce (page/send-page.tsx)
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
  })
  app.addHook('onRequest', (request, reply, done) => secure(request.raw, reply.raw, done as () => void))
  // nobody types one, PostgreSQL keeps none, and half the world's programs end a text there
  app.addHook('onRequest', async ({ url }) => {
    if (/%00|\0/.test(url)) throw Object.assign(new Error('an address holds no NUL'), { statusCode: 400 })
  })
  app.addHook('onSend', async (request, reply) => {
    if (!reply.hasHeader('permissions-policy'))
      reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
    reply.header('x-request-id', request.id)
    if (reply.statusCode !== 304 && !reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'")
    }
  })
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] })
  await app.register(formBody, { bodyLimit: 256 * 1024 })
  if (rateLimitPerMinute > 0)
    await app.register(rateLimit, {
      max: rateLimitPerMinute,
      timeWindow: '1 minute',
      allowList: (request) => request.url.startsWith('/assets/'),
    })
}
