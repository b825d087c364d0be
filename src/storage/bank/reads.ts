import type { Database } from '../database.ts'

/** A number that goes up when what the public can see of projects, programmes or partners changes. */
export async function bankVersion(db: Database): Promise<number> {
  const { version } = await db.selectFrom('bank_version').select('version').executeTakeFirstOrThrow()
  return Number(version)
}
