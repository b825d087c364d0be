/** Pairs as the fit takes them: each two that met, once. */
import type { EntryId } from '../contest/entry.ts'
import type { Comparison } from './judging.ts'
import type { Pairs } from './win-graph.ts'

/** `wins[i][j]`: how often i was better than j; square, halves allowed, its diagonal is not read. */
export function pairsOfWins(wins: readonly (readonly number[])[]): Pairs {
  const met: [number, number, number, number][] = []
  for (let i = 0; i < wins.length; i++)
    for (let j = i + 1; j < wins.length; j++) {
      const [won, lost] = [wins[i]?.[j] ?? 0, wins[j]?.[i] ?? 0]
      if (won + lost > 0) met.push([i, j, won, lost])
    }
  return pairsOf(met)
}

/** What jurors said; ties are half a win each. Entries that are not in `entries` (withdrawn) are left out. */
export function pairsOfComparisons(
  entries: readonly EntryId[],
  comparisons: readonly Pick<Comparison, 'first' | 'second' | 'better'>[],
): Pairs {
  const n = entries.length
  const number = new Map(entries.map((entry, i) => [entry, i]))
  const place = new Int32Array(n * n)
  const met: [number, number, number, number][] = []
  for (const { first, second, better } of comparisons) {
    const [i, j] = [number.get(first), number.get(second)]
    if (i === undefined || j === undefined || i === j) continue
    const [low, high] = i < j ? [i, j] : [j, i]
    const key = low * n + high
    if (place[key] === 0) place[key] = met.push([low, high, 0, 0])
    const found = met[(place[key] ?? 1) - 1]
    if (found === undefined) continue
    const forFirst = better === 'tie' ? 0.5 : better === 'first' ? 1 : 0
    const forLow = i < j ? forFirst : 1 - forFirst
    found[2] += forLow
    found[3] += 1 - forLow
  }
  return pairsOf(met)
}

export function pairsOf(met: readonly (readonly [number, number, number, number])[]): Pairs {
  return {
    first: Int32Array.from(met, ([i]) => i),
    second: Int32Array.from(met, ([, j]) => j),
    firstWins: Float64Array.from(met, ([, , won]) => won),
    secondWins: Float64Array.from(met, ([, , , lost]) => lost),
  }
}
