/** Programmes and partners stand in layers of one shape: what ships, and over it what keepers and operators revise. */
import type { Partner } from '../../domain/partner/partner.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import { insertMany } from '../bulk.ts'
import type { Transaction } from '../database.ts'
import { SHIPPED_BATCH } from '../territory/rows.ts'

export type GuideTable = 'programme' | 'partner'

const COLUMNS = {
  id: 'text',
  batch_id: 'bigint',
  keeper: 'text',
  content: 'jsonb',
  revised_at: 'timestamptz',
} as const

export type Layer = {
  /** Number of an open import batch; 0: what ships. */
  readonly batch: number
  /** The partner that owns the entry; null for an operator. */
  readonly keeper: string | null
  readonly at: Date
}

/** The same batch again replaces its own layer. */
export async function putLayer(
  trx: Transaction,
  table: GuideTable,
  entries: readonly (Programme | Partner)[],
  { batch, keeper, at }: Layer,
): Promise<void> {
  const target = { table, columns: COLUMNS, replaceOn: ['id', 'batch_id'] }
  const rows = entries.map((content) => ({
    id: content.id,
    batch_id: batch,
    keeper,
    content,
    revised_at: at.toISOString(),
  }))
  await insertMany(trx, target, rows, { said: () => undefined, signal: null })
}

/** Returns how many entries it had. */
export async function removeLayer(trx: Transaction, table: GuideTable, batch: number): Promise<number> {
  const removed = await trx.deleteFrom(table).where('batch_id', '=', String(batch)).executeTakeFirst()
  return Number(removed.numDeletedRows)
}

/** Puts what ships now in the place of what shipped before; layers over it stay. */
export async function replaceShippedLayer(
  trx: Transaction,
  table: GuideTable,
  entries: readonly (Programme | Partner)[],
  at: Date,
): Promise<void> {
  await removeLayer(trx, table, SHIPPED_BATCH)
  await putLayer(trx, table, entries, { batch: SHIPPED_BATCH, keeper: null, at })
}
