/** Which two a juror is shown next, and about how many there are for her. */
import type { Random } from '../basics/random.ts'
import type { EntryId } from '../contest/entry.ts'
import { bradleyTerry } from '../judging/bradley-terry.ts'
import type { Comparison } from '../judging/judging.ts'
import { nextPair, pairKey } from '../judging/pair-routing.ts'
import { pairsOfComparisons } from '../judging/pairs.ts'
import { PAIR_PRIOR } from '../judging/round-figures.ts'
import type { PersonId } from '../person/person.ts'

type Said = Pick<Comparison, 'juror' | 'first' | 'second' | 'better'>

/**
 * Of the pairs she has neither compared nor passed over: the one whose answer tells most. `entries`: those that are hers;
 * `comparisons`: of all jurors of the round. Null: none is left.
 */
export function pairFor(
  juror: PersonId,
  {
    entries,
    comparisons,
    skipped,
    random,
  }: {
    readonly entries: readonly EntryId[]
    readonly comparisons: readonly Said[]
    readonly skipped: ReadonlySet<string>
    readonly random: Random
  },
): readonly [EntryId, EntryId] | null {
  const items = entries.length
  const wish = { items, orderEffect: false, prior: PAIR_PRIOR, reference: null }
  const fit = bradleyTerry(pairsOfComparisons(entries, comparisons), wish)
  if ('groups' in fit) return null // never with a prior
  const hers = comparisons.filter((one) => one.juror === juror)
  const asked = new Map<string, number>()
  for (const { juror: who, first, second } of comparisons) {
    const key = pairKey(first, second)
    if (who !== juror) asked.set(key, (asked.get(key) ?? 0) + 1)
  }
  const choice = entries.map((id, i) => ({
    id,
    ability: fit.abilities[i] ?? 0,
    error: fit.errors[i] ?? 1,
    seen: hers.filter(({ first, second }) => first === id || second === id).length,
  }))
  const over = new Set([...skipped, ...hers.map(({ first, second }) => pairKey(first, second))])
  return nextPair(choice, over, asked, random)
}

/** As many as one needs to put n in order by comparing (n log2 n), never more than there are. */
export function pairsAdvised(n: number): number {
  if (n < 2) return 0
  return Math.min((n * (n - 1)) / 2, Math.ceil(n * Math.log2(n)))
}
