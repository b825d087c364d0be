/**
 * Finds the alternatives of rank 1 to `top` without sorting the rest: the best so far are kept in falling
 * order, and a score is looked at twice only if it beats the last of them.
 */
export function topSelector(
  size: number,
  top: number,
  add: (alternative: number, rank: number) => void,
): (scores: Float64Array) => void {
  const best = new Float64Array(top)
  const holder = new Uint32Array(top)
  return (scores) => {
    const tiedOut = select(scores, size, best, holder)
    for (let t = 0, rank = 1; t < top; t++) {
      if (t > 0 && best[t] !== best[t - 1]) rank = t + 1
      add(holder[t] as number, rank)
    }
    if (tiedOut) addTied(scores, best, holder, add)
  }
}

/** Fills `best` and `holder`; true when one left out may be level with the last one kept. */
function select(scores: Float64Array, size: number, best: Float64Array, holder: Uint32Array): boolean {
  const last = best.length - 1
  best.fill(Number.NEGATIVE_INFINITY)
  let threshold = Number.NEGATIVE_INFINITY
  let leftOut = Number.NEGATIVE_INFINITY
  for (let i = 0; i < size; i++) {
    const score = scores[i] as number
    if (score < threshold) continue
    if (score === threshold) {
      leftOut = score
      continue
    }
    if (threshold > leftOut) leftOut = threshold
    let at = last
    for (; at > 0 && score > (best[at - 1] as number); at--) {
      best[at] = best[at - 1] as number
      holder[at] = holder[at - 1] as number
    }
    best[at] = score
    holder[at] = i
    threshold = best[last] as number
  }
  return leftOut === threshold
}

/** Those level with the last of the best, and not among them, share its rank. */
function addTied(
  scores: Float64Array,
  best: Float64Array,
  holder: Uint32Array,
  add: (alternative: number, rank: number) => void,
): void {
  const threshold = best[best.length - 1] as number
  const rank = best.indexOf(threshold) + 1
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] === threshold && !holder.includes(i)) add(i, rank)
  }
}
