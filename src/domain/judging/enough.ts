/**
 * How many more judgements are enough: how surely the entries that go on are the right ones. Each entry's true worth is
 * drawn about its estimate, normally, by its standard error (parametric bootstrap, Efron 1985); the share of draws in
 * which the same ones go on is the certainty. More judgements shrink every error by the square root of their number.
 */
import type { Random } from '../basics/random.ts'

export type Estimate = { readonly value: number; readonly error: number }

export type Enough = {
  /** of the draws, those in which the same entries go on, 0 to 1 */
  readonly certainty: number
  /** `certainty` reaches what is wanted */
  readonly enough: boolean
  /** about how many more in all; 0: none; null: more than ten times as many would not do, the border is too close */
  readonly more: number | null
  /** entry numbers by how often they would go on, best first, with that share */
  readonly goesOn: readonly { readonly entry: number; readonly share: number }[]
}

/** Nine times of ten the same ones go on. */
export const WANTED_CERTAINTY = 0.9
const DRAWS = 1000
const MOST_TIMES = 10

/**
 * `keeps`: how many go on, or get a prize; `judgements`: how many there are so far. Null: nothing can be said, as an
 * entry has no estimate or no error, or all of them go on.
 */
export function howManyMore(
  estimates: readonly Estimate[],
  {
    keeps,
    judgements,
    random,
  }: { readonly keeps: number; readonly judgements: number; readonly random: Random },
): Enough | null {
  const n = estimates.length
  if (keeps < 1 || keeps >= n || judgements < 1) return null
  if (estimates.some(({ value, error }) => !Number.isFinite(value) || !Number.isFinite(error))) return null
  const chance = Array.from({ length: DRAWS }, () => Float64Array.from({ length: n }, random.normal))
  const now = top(
    estimates.map(({ value }) => value),
    keeps,
  )
  const at = (times: number) => certaintyAt(estimates, { now, keeps, chance, times })
  const { certainty, counts } = at(1)
  const goesOn = counts
    .map((count, entry) => ({ entry, share: count / DRAWS }))
    .toSorted((a, b) => b.share - a.share || a.entry - b.entry)
  if (certainty >= WANTED_CERTAINTY) return { certainty, enough: true, more: 0, goesOn }
  if (at(MOST_TIMES).certainty < WANTED_CERTAINTY) return { certainty, enough: false, more: null, goesOn }
  let [few, many] = [1, MOST_TIMES]
  while (many - few > 0.01 * few) {
    const middle = (few + many) / 2
    if (at(middle).certainty >= WANTED_CERTAINTY) many = middle
    else few = middle
  }
  return { certainty, enough: false, more: Math.max(1, Math.ceil((many - 1) * judgements)), goesOn }
}

type Draws = {
  readonly now: ReadonlySet<number>
  readonly keeps: number
  readonly chance: readonly Float64Array[]
  readonly times: number
}

function certaintyAt(estimates: readonly Estimate[], { now, keeps, chance, times }: Draws) {
  const counts = new Array<number>(estimates.length).fill(0)
  let same = 0
  for (const drawn of chance) {
    const values = estimates.map(
      ({ value, error }, i) => value + ((drawn[i] ?? 0) * error) / Math.sqrt(times),
    )
    const on = top(values, keeps)
    let all = true
    for (const entry of on) {
      counts[entry] = (counts[entry] ?? 0) + 1
      all &&= now.has(entry)
    }
    if (all) same += 1
  }
  return { certainty: same / chance.length, counts }
}

/** Equal ones in the order of their numbers. */
function top(values: readonly number[], keeps: number): ReadonlySet<number> {
  const order = values.map((_, i) => i).toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
  return new Set(order.slice(0, keeps))
}
