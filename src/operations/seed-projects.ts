/** Loads the documented precedents of data/projects. The same twice: nothing to do, at once. */
import type { Database } from '../storage/database.ts'
import type { SeedOptions, SeedResult } from './seed.ts'

export async function seedProjects(_db: Database, _options: SeedOptions): Promise<SeedResult> {
  return { loaded: false, rows: 0 }
}
