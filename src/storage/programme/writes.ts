import type { Programme } from '../../domain/programme/programme.ts'
import type { Transaction } from '../database.ts'
import { type Layer, putLayer, removeLayer, replaceShippedLayer } from '../guide/layer-writes.ts'

/** Puts the programmes that ship with Twiza in the place of those that shipped before; keepers' layers stay. */
export function replaceShippedProgrammes(
  trx: Transaction,
  programmes: readonly Programme[],
  at: Date,
): Promise<void> {
  return replaceShippedLayer(trx, 'programme', programmes, at)
}

export type ProgrammeRevision = Layer & { readonly programme: Programme }

/**
 * A keeper's version of an entry, over what ships: readers see the layer with the highest batch. The same batch again
 * replaces its own layer; a new shipped version stays below.
 */
export function reviseProgramme(trx: Transaction, { programme, ...layer }: ProgrammeRevision): Promise<void> {
  return putLayer(trx, 'programme', [programme], layer)
}

/** Takes back the entries of one batch; what stood below them is seen again. Returns how many. */
export function removeProgrammeLayer(trx: Transaction, batch: number): Promise<number> {
  return removeLayer(trx, 'programme', batch)
}
