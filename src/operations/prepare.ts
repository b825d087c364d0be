/** Brings a migrated database to what this version of Twiza ships: territories first, then what stands on them. */
import type { Database } from '../storage/database.ts'
import { type SeedOptions, type SeedResult, seed } from './seed.ts'
import { seedGuide } from './seed-guide.ts'
import { seedProjects } from './seed-projects.ts'
import { seedSearch } from './seed-search.ts'
import { seedTours } from './seed-tours.ts'

/** Throws when a file of `data/` is faulty. The same files twice: nothing to do, at once. */
export async function prepare(db: Database, options: SeedOptions): Promise<SeedResult> {
  const results = []
  for (const part of [seed, seedGuide, seedProjects, seedTours, seedSearch])
    results.push(await part(db, options))
  return {
    loaded: results.some(({ loaded }) => loaded),
    rows: results.reduce((sum, { rows }) => sum + rows, 0),
  }
}
