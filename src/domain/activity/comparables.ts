/**
 * Whom a territory is compared with (nearest in size and rurality, see ../territory/comparable.ts) as rows, and
 * where a figure stands among them.
 */
import type { Atlas } from '../territory/atlas.ts'
import { comparablesOf } from '../territory/comparable.ts'
import { FEWEST } from '../territory/standing.ts'
import { spanOf, type Units } from './units.ts'

/** `peers[row]`: rows of the comparable territories, most comparable first. */
export type Peers = readonly Int32Array[]

export function peersOf(atlas: Atlas, units: Units): Peers {
  return units.codes.map((code) =>
    Int32Array.from(comparablesOf(atlas, code), (peer) => units.rowOf.get(peer) ?? 0),
  )
}

/** Share of the peers' values below `value`, and half of the equal ones; a half when too few have the figure. */
export function shareBelow(peers: Int32Array, values: Float64Array, value: number): number {
  let below = 0
  let known = 0
  for (const peer of peers) {
    const other = values[peer] as number
    if (Number.isNaN(other)) continue
    known += 1
    below += other < value ? 1 : other === value ? 0.5 : 0
  }
  return known < FEWEST ? 0.5 : below / known
}

export function medianOf(peers: Int32Array, values: Float64Array): number {
  const known = Float64Array.from(peers, (peer) => values[peer] as number)
    .filter((value) => !Number.isNaN(value))
    .sort()
  if (known.length === 0) return Number.NaN
  const middle = known.length >> 1
  const upper = known[middle] as number
  return known.length % 2 === 1 ? upper : ((known[middle - 1] as number) + upper) / 2
}

/** Share of the rows of the level that lie strictly below each row's value: 0 for the least, near 1 for the most. */
export function ranksWithinLevel(units: Units, values: Float64Array): Float64Array {
  const shares = new Float64Array(values.length)
  for (let from = 0; from < values.length; ) {
    const span = spanOf(units, from)
    const sorted = values.slice(span.from, span.to).sort()
    for (let row = span.from; row < span.to; row++) {
      shares[row] = firstAtLeast(sorted, values[row] as number) / Math.max(1, sorted.length - 1)
    }
    from = span.to
  }
  return shares
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
