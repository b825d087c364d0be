import type { FastifyInstance } from 'fastify'
import type { Atlas } from '../domain/territory/atlas.ts'
import type { Database } from '../storage/database.ts'
import { atlasVersion, readAtlas } from '../storage/territory/reads.ts'

/** How often a process asks whether an import, here or in another process, has changed the territories. */
const CHECK_EVERY_MS = 5_000

/** Loads the atlas and keeps it fresh; the returned function gives the latest one, at once. */
export async function followAtlas(app: FastifyInstance, db: Database): Promise<() => Atlas> {
  let version = await atlasVersion(db)
  let atlas = await readAtlas(db)
  const timer = setInterval(async () => {
    try {
      const latest = await atlasVersion(db)
      if (latest === version) return
      atlas = await readAtlas(db)
      version = latest
    } catch (error) {
      app.log.warn({ err: error }, 'the territories could not be refreshed; the last known ones stay')
    }
  }, CHECK_EVERY_MS)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
  return () => atlas
}
