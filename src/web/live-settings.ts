/** What administrators and editors have changed in the back office, followed by every process of the site. */
import type { FastifyInstance } from 'fastify'
import type { Settings } from '../domain/setting/setting.ts'
import type { Database } from '../storage/database.ts'
import { layerStamp, readLayer } from '../storage/setting/reads.ts'
import { layWords } from './words/word-layer.ts'

/** How often a process asks whether something was changed, here or in another process. */
const CHECK_EVERY_MS = 5_000

type Environment = { readonly operatorName: string | null }

export type LiveSettings = {
  /** another object whenever a setting or a word has changed */
  readonly latest: () => Settings
  /** asks at once: whoever has changed something sees it on her next page */
  readonly refresh: () => Promise<void>
  /** what counts where nobody has set anything */
  readonly environment: Environment
}

/** Lays the changed words over those of the files, and keeps both fresh. */
export async function followSettings(
  app: FastifyInstance,
  db: Database,
  environment: Environment,
): Promise<LiveSettings> {
  let stamp = ''
  let latest: Settings = {}
  const refresh = async () => {
    const now = await layerStamp(db)
    if (now === stamp) return
    const { settings, words } = await readLayer(db)
    layWords(words, settings.identity?.name)
    latest = settings
    stamp = now
  }
  await refresh()
  const timer = setInterval(() => {
    refresh().catch((error: unknown) =>
      app.log.warn({ err: error }, 'the settings could not be refreshed; the last known ones stay'),
    )
  }, CHECK_EVERY_MS)
  timer.unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    layWords(new Map(), undefined)
  })
  return { latest: () => latest, refresh, environment }
}
