/**
 * Competition ranks: 1 is the highest score, equal scores share the best rank (1, 2, 2, 4). Equal means the
 * same double; no tolerance, so that equality is transitive.
 *
 * Scores are sorted by radix on a 22-bit key that grows as the score falls, then put exactly in order by one
 * insertion pass, which finds almost nothing to move. Where scores crowd into few keys (a far outlier), the
 * 64 bits of the doubles themselves are radix-sorted instead: linear time for any finite scores.
 */
export type RankSorter = {
  /** `ranks[i]` of alternative i, after `sort`. */
  readonly ranks: Uint32Array
  /** Alternatives from best to worst, ties in their given order, after `sort`. */
  readonly order: Uint32Array
  /** Ranks `scores` (finite, as many as the sorter was made for) in place; nothing is allocated. */
  readonly sort: (scores: Float64Array) => void
}

export function ranksOf(scores: ArrayLike<number>): Uint32Array {
  const sorter = rankSorter(scores.length)
  sorter.sort(Float64Array.from(scores))
  return sorter.ranks
}

/** Scores rounded to 12 decimals: what is equal on paper but not in the last bits of doubles then ties. */
export function roundedForRanks(scores: Float64Array): Float64Array {
  return scores.map((score) => (Math.abs(score) < 1e3 ? Math.round(score * 1e12) / 1e12 : score))
}

const DIGIT = 11
const BUCKETS = 1 << DIGIT
const MASK = BUCKETS - 1

export function rankSorter(size: number): RankSorter {
  const ranks = new Uint32Array(size)
  const order = new Uint32Array(size)
  const sorted = new Float64Array(size)
  const byKey = keySorter(size)
  const sort = (scores: Float64Array) => {
    if (scores.length !== size) throw new RangeError(`expected ${size} scores, got ${scores.length}`)
    if (!byKey(scores, order, sorted)) sortByBits(scores, order, sorted)
    let rank = 1
    for (let t = 0; t < size; t++) {
      if (t > 0 && sorted[t] !== sorted[t - 1]) rank = t + 1
      ranks[order[t] as number] = rank
    }
  }
  return { ranks, order, sort }
}

/** Fills `order` and `sorted`; false (contents undefined) when the keys do not spread the scores. */
function keySorter(size: number) {
  const keys = new Uint32Array(size)
  const movedKeys = new Uint32Array(size)
  const moved = new Uint32Array(size)
  const low = new Uint32Array(BUCKETS)
  const high = new Uint32Array(BUCKETS)
  return (scores: Float64Array, order: Uint32Array, sorted: Float64Array): boolean => {
    if (size < 64) {
      for (let i = 0; i < size; i++) order[i] = i
      sorted.set(scores)
      return insert(order, sorted, size * size)
    }
    if (!countKeys(scores, keys, low, high)) return false
    for (let i = 0; i < size; i++) {
      const key = keys[i] as number
      const place = low[key & MASK] as number
      low[key & MASK] = place + 1
      moved[place] = i
      movedKeys[place] = key
    }
    for (let t = 0; t < size; t++) {
      const digit = (movedKeys[t] as number) >>> DIGIT
      const place = high[digit] as number
      high[digit] = place + 1
      const i = moved[t] as number
      order[place] = i
      sorted[place] = scores[i] as number
    }
    return insert(order, sorted, 8 * size)
  }
}

/** Keys from 0 (highest score) to 2^22 - 1 (lowest), and where each digit starts; false if they cannot be made. */
function countKeys(scores: Float64Array, keys: Uint32Array, low: Uint32Array, high: Uint32Array): boolean {
  let most = scores[0] as number
  let least = most
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i] as number
    if (score > most) most = score
    if (score < least) least = score
  }
  const scale = most === least ? 0 : (BUCKETS * BUCKETS - 1) / (most - least)
  if (!Number.isFinite(scale) || !Number.isFinite(most - least)) return false
  low.fill(0)
  high.fill(0)
  for (let i = 0; i < scores.length; i++) {
    const key = ((most - (scores[i] as number)) * scale) | 0
    keys[i] = key
    low[key & MASK] = (low[key & MASK] as number) + 1
    high[key >>> DIGIT] = (high[key >>> DIGIT] as number) + 1
  }
  starts(low)
  starts(high)
  return true
}

function starts(counts: Uint32Array): void {
  let start = 0
  for (let b = 0; b < counts.length; b++) {
    const count = counts[b] as number
    counts[b] = start
    start += count
  }
}

/** Puts `sorted` in falling order, `order` along; false when more than `budget` moves would be needed. */
function insert(order: Uint32Array, sorted: Float64Array, budget: number): boolean {
  let moves = 0
  for (let t = 1; t < sorted.length; t++) {
    const score = sorted[t] as number
    if (score <= (sorted[t - 1] as number)) continue
    const alternative = order[t] as number
    let at = t
    for (; at > 0 && score > (sorted[at - 1] as number); at--) {
      sorted[at] = sorted[at - 1] as number
      order[at] = order[at - 1] as number
    }
    sorted[at] = score
    order[at] = alternative
    moves += t - at
    if (moves > budget) return false
  }
  return true
}

/** Radix sort on the eight bytes of the doubles, falling; stable, linear whatever the scores. */
function sortByBits(scores: Float64Array, order: Uint32Array, sorted: Float64Array): void {
  const size = scores.length
  const bits = new BigUint64Array(Float64Array.from(scores, (score) => score + 0).buffer)
  const bytes = new Uint8Array(size * 8)
  for (let i = 0; i < size; i++) {
    const raw = bits[i] as bigint
    // as unsigned integers, negatives fall and positives climb: turned so that all climb as the score falls
    let key = raw >> 63n === 1n ? raw : raw ^ 0x7fffffffffffffffn
    for (let b = 0; b < 8; b++, key >>= 8n) bytes[i * 8 + b] = Number(key & 255n)
  }
  let from = Uint32Array.from(order.keys())
  let to = new Uint32Array(size)
  const counts = new Uint32Array(256)
  for (let b = 0; b < 8; b++) {
    counts.fill(0)
    for (let i = 0; i < size; i++) {
      const byte = bytes[i * 8 + b] as number
      counts[byte] = (counts[byte] as number) + 1
    }
    starts(counts)
    for (let t = 0; t < size; t++) {
      const i = from[t] as number
      const byte = bytes[i * 8 + b] as number
      const place = counts[byte] as number
      counts[byte] = place + 1
      to[place] = i
    }
    ;[from, to] = [to, from]
  }
  order.set(from)
  for (let t = 0; t < size; t++) sorted[t] = scores[from[t] as number] as number
}
