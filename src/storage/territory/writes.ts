import { sql } from 'kysely'
import type { AtlasRows } from '../../domain/territory/build-atlas.ts'
import { insertMany } from '../bulk.ts'
import type { Transaction } from '../database.ts'
import {
  ASSETS,
  assetRow,
  INDICATORS,
  indicatorRow,
  SHIPPED_BATCH,
  TERRITORIES,
  territoryRow,
  VALUES,
  valueRow,
} from './rows.ts'

/** Tells every web process to read the atlas again. */
export async function bumpAtlasVersion(trx: Transaction): Promise<void> {
  await trx.updateTable('atlas_version').set({ version: sql`version + 1` }).execute()
}

const SEED_LOCK = 7_491_204

/** One process seeds at a time; the others wait and then find it done. Held until the transaction ends. */
export async function lockSeeding(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SEED_LOCK})`.execute(trx)
}

export type SeedRecord = {
  readonly part: string
  readonly contentHash: string
  readonly rows: number
  readonly at: Date
}

export async function recordSeed(
  trx: Transaction,
  { part, contentHash, rows, at }: SeedRecord,
): Promise<void> {
  const values = { content_hash: contentHash, rows, seeded_at: at }
  await trx
    .insertInto('seed')
    .values({ part, ...values })
    .onConflict((conflict) => conflict.column('part').doUpdateSet(values))
    .execute()
}

/** Puts what ships with Twiza in the place of what shipped before; an operator's rows are not touched. */
export async function replaceShipped(
  trx: Transaction,
  rows: AtlasRows,
  said: (what: string, done: number, of: number) => void,
): Promise<void> {
  await trx.deleteFrom('indicator_value').where('batch_id', '=', String(SHIPPED_BATCH)).execute()
  await trx.deleteFrom('asset').where('batch_id', '=', String(SHIPPED_BATCH)).execute()
  const parts = [
    ['territories', TERRITORIES, rows.territories.map(territoryRow)],
    ['indicators', INDICATORS, rows.indicators.map(indicatorRow)],
    ['figures', VALUES, rows.values.map((row) => valueRow(row, SHIPPED_BATCH))],
    ['assets', ASSETS, rows.assets.map((row) => assetRow(row, SHIPPED_BATCH))],
  ] as const
  for (const [what, target, list] of parts)
    await insertMany(trx, target, list, { said: (done) => said(what, done, list.length), signal: null })
  await dropUnnamed(trx, rows)
}

/** Territories and indicators that no longer ship go, unless an operator's row speaks of them. */
async function dropUnnamed(trx: Transaction, rows: AtlasRows): Promise<void> {
  const codes = JSON.stringify(rows.territories.map(({ code }) => code))
  const ids = JSON.stringify(rows.indicators.map(({ id }) => id))
  await sql`delete from indicator i where not ${ids}::jsonb ? i.id
    and not exists (select from indicator_value v where v.indicator_id = i.id)`.execute(trx)
  await sql`delete from territory t where not ${codes}::jsonb ? t.code
    and not exists (select from indicator_value v where v.territory_code = t.code)
    and not exists (select from asset a where a.territory_code = t.code)
    and not exists (select from boundary b where b.territory_code = t.code)
    and not exists (select from project p where p.territory_code = t.code)
    and not exists (select from territory c where c.parent = t.code and ${codes}::jsonb ? c.code)`.execute(
    trx,
  )
}
