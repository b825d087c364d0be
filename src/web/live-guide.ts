import type { FastifyInstance } from 'fastify'
import type { Partner } from '../domain/partner/partner.ts'
import type { Programme } from '../domain/programme/programme.ts'
import { bankVersion } from '../storage/bank/reads.ts'
import type { Database } from '../storage/database.ts'
import { readPartners } from '../storage/partner/reads.ts'
import { readProgrammes } from '../storage/programme/reads.ts'

/** How often a process asks whether the bank has changed, here or in another process. */
const CHECK_EVERY_MS = 5_000

/** The guide to money and partners, whole: a few hundred records. */
export type Guide = {
  readonly programmes: readonly Programme[]
  readonly partners: readonly Partner[]
}

/** Loads the guide and keeps it fresh; another object whenever anything of the bank has changed. */
export async function followGuide(app: FastifyInstance, db: Database): Promise<() => Guide> {
  let version = await bankVersion(db)
  let latest = await load(db)
  const timer = setInterval(async () => {
    try {
      const now = await bankVersion(db)
      if (now === version) return
      latest = await load(db)
      version = now
    } catch (error) {
      app.log.warn({ err: error }, 'the guide could not be refreshed; the last known one stays')
    }
  }, CHECK_EVERY_MS)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
  return () => latest
}

async function load(db: Database): Promise<Guide> {
  const [programmes, partners] = await Promise.all([readProgrammes(db), readPartners(db)])
  return { programmes, partners }
}
