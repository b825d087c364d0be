/** The indexes of the `count` smallest finite distances, smallest first (ties: lower index); `except` is left out. */
export function smallest(distances: Float64Array, count: number, except: number): number[] {
  const kept: number[] = []
  for (let i = 0; i < distances.length; i += 1) {
    const distance = distances[i] ?? Number.NaN
    if (i === except || !Number.isFinite(distance)) continue
    const last = kept.at(-1)
    if (kept.length >= count && (last === undefined || distance >= (distances[last] ?? 0))) continue
    let at = kept.length
    while (at > 0 && (distances[kept[at - 1] ?? 0] ?? 0) > distance) at -= 1
    kept.splice(at, 0, i)
    if (kept.length > count) kept.pop()
  }
  return kept
}
