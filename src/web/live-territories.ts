import type { FastifyInstance } from 'fastify'
import { NATION, type TerritoryCode } from '../domain/basics/territory-code.ts'
import type { Atlas } from '../domain/territory/atlas.ts'
import type { Outline } from '../domain/territory/import/outline.ts'
import { readBoundaries } from '../storage/boundary/reads.ts'
import type { Database } from '../storage/database.ts'
import { atlasVersion, readAtlas } from '../storage/territory/reads.ts'
import { outlinePaths, type OutlinePaths } from './map/imported-outlines.ts'
import type { Shapes } from './map/shapes.ts'

/** How often a process asks whether an import, here or in another process, has changed the territories. */
const CHECK_EVERY_MS = 5_000

export type Territories = { readonly atlas: Atlas; readonly outlines: OutlinePaths }

/** Loads the territories and keeps them fresh; the returned function gives the latest ones, at once. */
export async function followTerritories(
  app: FastifyInstance,
  db: Database,
  shapes: Shapes,
): Promise<() => Territories> {
  let version = await atlasVersion(db)
  let latest = await load(db, shapes)
  const timer = setInterval(async () => {
    try {
      const now = await atlasVersion(db)
      if (now === version) return
      latest = await load(db, shapes)
      version = now
    } catch (error) {
      app.log.warn({ err: error }, 'the territories could not be refreshed; the last known ones stay')
    }
  }, CHECK_EVERY_MS)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
  return () => latest
}

async function load(db: Database, shapes: Shapes): Promise<Territories> {
  const atlas = await readAtlas(db)
  const outlines = new Map<TerritoryCode, Outline>()
  for (const region of atlas.childrenOf.get(NATION) ?? []) {
    for (const [code, outline] of await readBoundaries(db, region)) outlines.set(code, outline)
  }
  return { atlas, outlines: outlinePaths(outlines, shapes.place) }
}
