/** Which two a juror is shown next, and about how many there are for her. */
import type { EntryId } from '../contest/entry.ts'
import type { Comparison } from '../judging/judging.ts'

export type Pair = readonly [EntryId, EntryId]

/** The same whichever way round. */
export const pairKey = (one: EntryId, other: EntryId): string =>
  one < other ? `${one}-${other}` : `${other}-${one}`

/**
 * Of the pairs she has not compared and not skipped: that whose entries she has compared least, the first by the order
 * of `entries` among equals. Null: none is left.
 */
export function anyPair(
  entries: readonly EntryId[],
  done: readonly Pick<Comparison, 'first' | 'second'>[],
  skipped: ReadonlySet<string>,
): Pair | null {
  const over = new Set(done.map(({ first, second }) => pairKey(first, second)))
  const times = new Map<EntryId, number>()
  for (const { first, second } of done)
    for (const id of [first, second]) times.set(id, (times.get(id) ?? 0) + 1)
  let best: { readonly pair: Pair; readonly cost: number } | null = null
  for (const [i, one] of entries.entries())
    for (const other of entries.slice(i + 1)) {
      const key = pairKey(one, other)
      if (over.has(key) || skipped.has(key)) continue
      const cost = (times.get(one) ?? 0) + (times.get(other) ?? 0)
      if (best === null || cost < best.cost) best = { pair: [one, other], cost }
    }
  return best?.pair ?? null
}

/** As many as one needs to put n in order by comparing (n log2 n), never more than there are. */
export function pairsAdvised(n: number): number {
  if (n < 2) return 0
  return Math.min((n * (n - 1)) / 2, Math.ceil(n * Math.log2(n)))
}
