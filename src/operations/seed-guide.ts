/** Loads the programmes and partners of data/programmes and data/partners. The same twice: nothing to do, at once. */
import type { Database } from '../storage/database.ts'
import type { SeedOptions, SeedResult } from './seed.ts'

export async function seedGuide(_db: Database, _options: SeedOptions): Promise<SeedResult> {
  return { loaded: false, rows: 0 }
}
