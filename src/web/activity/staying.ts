/**
 * Which items may stay where they are while the rest is moved between them: the longest rising run of their present
 * places (-1: not in the list yet). Returns indexes into `places`.
 */
export function staying(places: readonly number[]): ReadonlySet<number> {
  const length: number[] = []
  const before: number[] = []
  let best = -1
  for (let i = 0; i < places.length; i++) {
    length[i] = 1
    before[i] = -1
    if ((places[i] ?? -1) < 0) {
      length[i] = 0
      continue
    }
    for (let j = 0; j < i; j++) {
      const rises = (places[j] ?? -1) >= 0 && (places[j] ?? -1) < (places[i] ?? -1)
      if (rises && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1
        before[i] = j
      }
    }
    if (best < 0 || (length[i] ?? 0) > (length[best] ?? 0)) best = i
  }
  const kept = new Set<number>()
  for (let at = best; at >= 0; at = before[at] ?? -1) kept.add(at)
  return kept
}
