/**
 * Who is already there: the location quotient of the related sector, (its share of businesses here) / (its share
 * in comparable territories). Too few: no suppliers, no customers. Too many: the place is taken.
 */
import type { FabricSector } from './activity.ts'

/**
 * The inverted U: a bell on the logarithm of the quotient, exp(-(ln(lq / best))^2 / (2 width^2)). Where the sector
 * competes, best is just above the ordinary (a living sector, not a crowded one); where it completes (suppliers,
 * customers), best is twice the ordinary and the bell is wider. Settings.
 */
export const FABRIC_SHAPE = {
  competes: { best: 1.1, width: 0.6 },
  completes: { best: 2, width: 0.9 },
} as const

export function inhabitedness(relation: keyof typeof FABRIC_SHAPE, quotient: number): number {
  const { best, width } = FABRIC_SHAPE[relation]
  return Math.exp(-(Math.log(Math.max(quotient, 1e-3) / best) ** 2) / (2 * width * width))
}

/** Businesses as if observed at the reference share beside the real ones: few businesses say little. Setting. */
const PRIOR = 20

export type SectorCounts = Readonly<Record<FabricSector, Float64Array>> & { readonly all: Float64Array }

/** The quotient of each row against its peers pooled; 1 when the peers have none of the sector. */
export function quotients(
  counts: SectorCounts,
  sector: FabricSector,
  peers: readonly Int32Array[],
): Float64Array {
  return counts.all.map((businesses, row) => {
    let of = 0
    let all = 0
    for (const peer of peers[row] ?? []) {
      of += counts[sector][peer] as number
      all += counts.all[peer] as number
    }
    const usual = all > 0 ? of / all : 0
    if (usual === 0) return 1
    const share = ((counts[sector][row] as number) + PRIOR * usual) / (businesses + PRIOR)
    return share / usual
  })
}
