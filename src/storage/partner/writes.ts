import type { Partner } from '../../domain/partner/partner.ts'
import type { Transaction } from '../database.ts'
import { type Layer, putLayer, removeLayer, replaceShippedLayer } from '../guide/layer-writes.ts'

/** Puts the partners that ship with Twiza in the place of those that shipped before; keepers' layers stay. */
export function replaceShippedPartners(
  trx: Transaction,
  partners: readonly Partner[],
  at: Date,
): Promise<void> {
  return replaceShippedLayer(trx, 'partner', partners, at)
}

export type PartnerRevision = Layer & { readonly partner: Partner }

/**
 * A keeper's version of an entry, over what ships: readers see the layer with the highest batch. The same batch again
 * replaces its own layer; a new shipped version stays below.
 */
export function revisePartner(trx: Transaction, { partner, ...layer }: PartnerRevision): Promise<void> {
  return putLayer(trx, 'partner', [partner], layer)
}

/** Takes back the entries of one batch; what stood below them is seen again. Returns how many. */
export function removePartnerLayer(trx: Transaction, batch: number): Promise<number> {
  return removeLayer(trx, 'partner', batch)
}
