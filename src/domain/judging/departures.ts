/**
 * Which entries of a decided order need a reason: the fewest that have to be moved to come from the computed order to
 * it. One that is lifted from fifth to first needs one; the four it has passed do not.
 */
import type { EntryId } from '../contest/entry.ts'
import type { Departure } from './round.ts'

/** Of two that changed places the one that rose needs the reason. Both lists hold the same entries. */
export function departures(computed: readonly EntryId[], decided: readonly EntryId[]): readonly EntryId[] {
  const before = new Map(computed.map((entry, place) => [entry, place]))
  const places = decided.map((entry) => before.get(entry) ?? -1)
  const kept = longestRising(places, (i) => (places[i] ?? 0) <= i)
  return decided.filter((_, i) => !kept.has(i))
}

/** The places of the longest rising run; of equal ones that with the most that stand no higher than computed. */
function longestRising(places: readonly number[], preferred: (i: number) => boolean): ReadonlySet<number> {
  const worth = places.map((_, i) => 1000 + (preferred(i) ? 1 : 0))
  const best = worth.slice()
  const from = places.map(() => -1)
  let last = -1
  for (let i = 0; i < places.length; i++) {
    for (let j = 0; j < i; j++) {
      const reached = (best[j] ?? 0) + (worth[i] ?? 0)
      if ((places[j] ?? 0) >= (places[i] ?? 0) || reached <= (best[i] ?? 0)) continue
      best[i] = reached
      from[i] = j
    }
    if (last < 0 || (best[i] ?? 0) > (best[last] ?? 0)) last = i
  }
  const kept = new Set<number>()
  for (let i = last; i >= 0; i = from[i] ?? -1) kept.add(i)
  return kept
}

/** Entries that need a reason and have none. */
export function unreasoned(
  computed: readonly EntryId[],
  decided: readonly EntryId[],
  reasons: readonly Departure[],
): readonly EntryId[] {
  const given = new Set(reasons.filter(({ reason }) => reason.trim() !== '').map(({ entry }) => entry))
  return departures(computed, decided).filter((entry) => !given.has(entry))
}

/** Whether two lists hold the same entries, each once. */
export function sameEntries(a: readonly EntryId[], b: readonly EntryId[]): boolean {
  const one = new Set(a)
  return (
    a.length === b.length &&
    one.size === a.length &&
    new Set(b).size === b.length &&
    b.every((x) => one.has(x))
  )
}

/** `entry` one place up or down; unchanged at the end. */
export function shifted(order: readonly EntryId[], entry: EntryId, by: -1 | 1): readonly EntryId[] {
  const at = order.indexOf(entry)
  const other = order[at + by]
  if (at < 0 || other === undefined) return order
  return order.map((one, i) => (i === at ? other : i === at + by ? entry : one))
}
