/**
 * The next pair for a juror: the one whose answer is expected to tell most. One answer adds p (1 - p) to the information
 * on the difference of two abilities; the determinant of the whole grows by the factor 1 + p (1 - p) Var(difference), so
 * that pairs of uncertain, equal entries come first and far-apart ones hardly ever.
 */
import type { EntryId } from '../contest/entry.ts'
import type { Random } from '../basics/random.ts'

export type PairEntry = {
  readonly id: EntryId
  /** as fitted with a prior; 0 before the first answer */
  readonly ability: number
  readonly error: number
  /** how often she has seen it in a pair of this round */
  readonly seen: number
}

/** `a` and `b` in the order of their ids. */
export function pairKey(a: EntryId, b: EntryId): string {
  return a < b ? `${a}:${b}` : `${b}:${a}`
}

/**
 * Null: she has answered every pair she may be asked. `entries`: those she has no conflict with; `answered`: keys of
 * pairs she has answered; `asked`: how often other jurors were asked a pair, so that jurors spread over the pairs. What
 * she has seen often comes less; equal pairs are drawn. Who stands first is drawn too: first places win a little.
 */
export function nextPair(
  entries: readonly PairEntry[],
  answered: ReadonlySet<string>,
  asked: ReadonlyMap<string, number>,
  random: Random,
): readonly [first: EntryId, second: EntryId] | null {
  let best: readonly [PairEntry, PairEntry] | null = null
  let most = -1
  for (const [i, a] of entries.entries())
    for (let j = i + 1; j < entries.length; j++) {
      const b = entries[j]
      if (b === undefined) continue
      const key = pairKey(a.id, b.id)
      if (answered.has(key)) continue
      const worth = information(a, b) / (1 + (asked.get(key) ?? 0)) / Math.sqrt(1 + a.seen + b.seen)
      const drawn = worth * (1 + 1e-3 * random.uniform())
      if (drawn <= most) continue
      best = [a, b]
      most = drawn
    }
  if (best === null) return null
  const [a, b] = best
  return random.uniform() < 0.5 ? [a.id, b.id] : [b.id, a.id]
}

function information(a: PairEntry, b: PairEntry): number {
  const p = 1 / (1 + Math.exp(b.ability - a.ability))
  return Math.log1p(p * (1 - p) * (a.error ** 2 + b.error ** 2))
}
