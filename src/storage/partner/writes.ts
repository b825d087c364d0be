import type { Partner } from '../../domain/partner/partner.ts'
import { insertMany } from '../bulk.ts'
import type { Transaction } from '../database.ts'
import { SHIPPED_BATCH } from '../territory/rows.ts'

const PARTNERS = {
  table: 'partner',
  columns: {
    id: 'text',
    batch_id: 'bigint',
    keeper: 'text',
    content: 'jsonb',
    revised_at: 'timestamptz',
  },
  replaceOn: ['id', 'batch_id'],
} as const

/** Puts the partners that ship with Twiza in the place of those that shipped before; keepers' layers stay. */
export async function replaceShippedPartners(
  trx: Transaction,
  partners: readonly Partner[],
  at: Date,
): Promise<void> {
  await trx.deleteFrom('partner').where('batch_id', '=', String(SHIPPED_BATCH)).execute()
  const rows = partners.map((partner) => layer(partner, SHIPPED_BATCH, null, at))
  await insertMany(trx, PARTNERS, rows, { said: () => undefined, signal: null })
}

export type PartnerRevision = {
  readonly partner: Partner
  /** Number of an open import batch. */
  readonly batch: number
  /** The partner that owns the entry; null for an operator. */
  readonly keeper: string | null
  readonly at: Date
}

/**
 * A keeper's version of an entry, over what ships: readers see the layer with the highest batch. The same batch again
 * replaces its own layer; a new shipped version stays below.
 */
export async function revisePartner(trx: Transaction, revision: PartnerRevision): Promise<void> {
  const { partner, batch, keeper, at } = revision
  const row = layer(partner, batch, keeper, at)
  await insertMany(trx, PARTNERS, [row], { said: () => undefined, signal: null })
}

/** Takes back the entries of one batch; what stood below them is seen again. Returns how many. */
export async function removePartnerLayer(trx: Transaction, batch: number): Promise<number> {
  const removed = await trx.deleteFrom('partner').where('batch_id', '=', String(batch)).executeTakeFirst()
  return Number(removed.numDeletedRows)
}

function layer(partner: Partner, batch: number, keeper: string | null, at: Date) {
  return { id: partner.id, batch_id: batch, keeper, content: partner, revised_at: at.toISOString() }
}
