/**
 * Indexes the projects of the bank anew, in pieces, each in a transaction of its own: begun again where it was left. Until
 * its turn comes a project is found as it was indexed before; one that changes meanwhile is indexed as it changes.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { countShownProjects, readNextShownProjects } from '../storage/search/shown-projects.ts'
import { lockIndex, removeProjectsBetween } from '../storage/search/writes.ts'
import { readSeed } from '../storage/territory/reads.ts'
import { recordSeed } from '../storage/territory/writes.ts'
import { indexProjects } from './index-project.ts'
import { projectNames } from './project-names.ts'

/** Its row in `seed` holds the hash of what the projects are indexed with; until all are, also the last one's id. */
export const PROJECTS_PART = 'search-projects'

/** Little enough that a publication waits, and the site is held up, for some hundredths of a second. */
const PIECE = 50
const SAID_EVERY = 5_000

export type Reindexing = {
  readonly dataFolder: string
  readonly now: Date
  readonly log: (line: string) => void
  /** Leave as much time between two pieces as a piece took: a site is being used meanwhile. */
  readonly gently: boolean
  /** Stops after the piece under way. */
  readonly signal: AbortSignal | null
}

/** How many were indexed anew. `hash` as `searchHash` of seed-search.ts; nothing to do when all have it already. */
export async function reindexProjects(db: Database, hash: string, how: Reindexing): Promise<number> {
  if ((await readSeed(db, PROJECTS_PART))?.content_hash === hash) return 0
  const catalogue = readActivities(how.dataFolder)
  const all = await countShownProjects(db)
  let done = 0
  for (let more = true; more && how.signal?.aborted !== true; ) {
    const start = performance.now()
    const piece = await db.transaction().execute((trx) => reindexPiece(trx, hash, catalogue, how.now))
    const before = done
    done += piece.indexed
    more = piece.more
    if (Math.floor(done / SAID_EVERY) > Math.floor(before / SAID_EVERY))
      how.log(`  indexed anew: ${piece.total} of ${all} projects`)
    if (more && how.gently) await wait(performance.now() - start)
  }
  return done
}

type Piece = { readonly indexed: number; readonly total: number; readonly more: boolean }

/** The index is locked before projects are read: one that is being changed is read as it was left. */
async function reindexPiece(
  trx: Transaction,
  hash: string,
  catalogue: ActivityCatalogue,
  at: Date,
): Promise<Piece> {
  await lockIndex(trx)
  const seed = await readSeed(trx, PROJECTS_PART)
  if (seed?.content_hash === hash) return { indexed: 0, total: seed.rows, more: false }
  const begun = seed?.content_hash.startsWith(`${hash}:`) === true
  const last = begun ? seed.content_hash.slice(hash.length + 1) : ''
  const projects = await readNextShownProjects(trx, last, PIECE)
  const more = projects.length === PIECE
  const end = more ? (projects.at(-1)?.id ?? null) : null
  await removeProjectsBetween(trx, last, end)
  const named = []
  for (const project of projects) named.push({ project, names: await projectNames(trx, catalogue, project) })
  await indexProjects(trx, named)
  const total = (begun ? seed.rows : 0) + projects.length
  const contentHash = more ? `${hash}:${end}` : hash
  await recordSeed(trx, { part: PROJECTS_PART, contentHash, rows: total, at })
  return { indexed: projects.length, total, more }
}
