/**
 * The promises of the whole country, computed once per atlas (about a second) and kept as long as that atlas: an
 * import brings another atlas, and with it another computation at the next request.
 */
import type { FastifyInstance } from 'fastify'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { promiseContext } from '../../domain/activity/context.ts'
import type { PromiseContext } from '../../domain/activity/known.ts'
import { promiseOf, type PromiseTable } from '../../domain/activity/promise.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import type { Site } from '../site.ts'

type Kept = { readonly context: PromiseContext; readonly tables: Map<TerritoryCode, PromiseTable | null> }

const keptOf = new WeakMap<Atlas, Kept>()

/** Tables of the territories asked for last; each holds some 700 sentences' worth of reasons. */
const TABLES_KEPT = 64

function kept(site: Pick<Site, 'atlas' | 'library'>): Kept {
  const atlas = site.atlas()
  const known = keptOf.get(atlas)
  if (known !== undefined) return known
  const context = promiseContext(atlas, site.library.activities.activities)
  const fresh: Kept = { context, tables: new Map() }
  keptOf.set(atlas, fresh)
  return fresh
}

export function contextOfSite(site: Pick<Site, 'atlas' | 'library'>): PromiseContext {
  return kept(site).context
}

/** Null for a territory that does not exist, and for the nation. */
export function promiseOfSite(
  site: Pick<Site, 'atlas' | 'library'>,
  code: TerritoryCode,
): PromiseTable | null {
  const { context, tables } = kept(site)
  const known = tables.get(code)
  if (known !== undefined) return known
  const table = promiseOf(context.atlas, context, code)
  const [oldest] = tables.keys()
  if (tables.size >= TABLES_KEPT && oldest !== undefined) tables.delete(oldest)
  tables.set(code, table)
  return table
}

/** How long the first visitors are left alone before the promises are computed. */
const AFTER_START_MS = 400
/** How often a new atlas is looked for, so that no visitor waits for its promises. */
const CHECK_EVERY_MS = 5_000

/** Computes the promises soon after the site listens, and again soon after an import. */
export function warmPromises(app: FastifyInstance, site: Site): void {
  let timer: NodeJS.Timeout | null = null
  app.addHook('onListen', async () => {
    const warm = () => {
      kept(site)
      timer = setTimeout(warm, CHECK_EVERY_MS)
      timer.unref()
    }
    timer = setTimeout(warm, AFTER_START_MS)
    timer.unref()
  })
  app.addHook('onClose', async () => {
    if (timer !== null) clearTimeout(timer)
  })
}
