import type { Programme } from '../../domain/programme/programme.ts'
import { insertMany } from '../bulk.ts'
import type { Transaction } from '../database.ts'
import { SHIPPED_BATCH } from '../territory/rows.ts'

const PROGRAMMES = {
  table: 'programme',
  columns: {
    id: 'text',
    batch_id: 'bigint',
    keeper: 'text',
    content: 'jsonb',
    revised_at: 'timestamptz',
  },
  replaceOn: ['id', 'batch_id'],
} as const

/** Puts the programmes that ship with Twiza in the place of those that shipped before; keepers' layers stay. */
export async function replaceShippedProgrammes(
  trx: Transaction,
  programmes: readonly Programme[],
  at: Date,
): Promise<void> {
  await trx.deleteFrom('programme').where('batch_id', '=', String(SHIPPED_BATCH)).execute()
  const rows = programmes.map((programme) => layer(programme, SHIPPED_BATCH, null, at))
  await insertMany(trx, PROGRAMMES, rows, { said: () => undefined, signal: null })
}

export type ProgrammeRevision = {
  readonly programme: Programme
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
export async function reviseProgramme(trx: Transaction, revision: ProgrammeRevision): Promise<void> {
  const { programme, batch, keeper, at } = revision
  const row = layer(programme, batch, keeper, at)
  await insertMany(trx, PROGRAMMES, [row], { said: () => undefined, signal: null })
}

/** Takes back the entries of one batch; what stood below them is seen again. Returns how many. */
export async function removeProgrammeLayer(trx: Transaction, batch: number): Promise<number> {
  const removed = await trx.deleteFrom('programme').where('batch_id', '=', String(batch)).executeTakeFirst()
  return Number(removed.numDeletedRows)
}

function layer(programme: Programme, batch: number, keeper: string | null, at: Date) {
  return { id: programme.id, batch_id: batch, keeper, content: programme, revised_at: at.toISOString() }
}
