/**
 * How far jurors agree. Marks: Krippendorff's alpha (1 perfect, 0 as by chance, below 0 they contradict each other);
 * whole orders: Kendall's W (0 to 1); pairs: Kendall & Babington Smith's u (1 perfect, 0 as by tossing a coin).
 */

/** `ordinal`: only the order of marks counts; `interval`: from 1 to 3 is twice as far as from 1 to 2. */
export type MarkLevel = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). `units`: the marks given to each entry, one per
 * juror; units with fewer than two tell nothing. Null: nothing to compare, or all marks are the same.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], level: MarkLevel): number | null {
  const paired = units.filter((marks) => marks.length > 1)
  const values = [...new Set(paired.flat())].toSorted((a, b) => a - b)
  const totals = values.map((value) => paired.flat().filter((mark) => mark === value).length)
  const n = totals.reduce((sum, count) => sum + count, 0)
  if (n < 2) return null
  const distance = distances(values, totals, level)
  let observed = 0
  for (const marks of paired)
    for (const a of marks)
      for (const b of marks) observed += distance(values.indexOf(a), values.indexOf(b)) / (marks.length - 1)
  let expected = 0
  for (let c = 0; c < values.length; c++)
    for (let k = 0; k < values.length; k++) expected += (totals[c] ?? 0) * (totals[k] ?? 0) * distance(c, k)
  return expected === 0 ? null : 1 - (n - 1) * (observed / expected)
}

/** The squared distance of the value number c from number k. */
function distances(values: readonly number[], totals: readonly number[], level: MarkLevel) {
  return (c: number, k: number): number => {
    if (c === k) return 0
    if (level === 'nominal') return 1
    if (level === 'interval') return ((values[c] ?? 0) - (values[k] ?? 0)) ** 2
    const [low, high] = c < k ? [c, k] : [k, c]
    const between = totals.slice(low, high + 1).reduce((sum, count) => sum + count, 0)
    return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2
  }
}

/**
 * Kendall & Babington Smith 1939, with their correction for ties. `ranks`: of each juror, all the same entries; equal
 * ones share the mean rank. Null: fewer than two jurors or entries, or no juror tells any two apart.
 */
export function kendallW(ranks: readonly (readonly number[])[]): number | null {
  const m = ranks.length
  const n = ranks[0]?.length ?? 0
  if (m < 2 || n < 2) return null
  const sums = Array.from({ length: n }, (_, i) => ranks.reduce((sum, row) => sum + (row[i] ?? 0), 0))
  const mean = (m * (n + 1)) / 2
  const squares = sums.reduce((sum, own) => sum + (own - mean) ** 2, 0)
  const ties = ranks.reduce((sum, row) => sum + tied(row), 0)
  const whole = m * m * (n ** 3 - n) - m * ties
  return whole === 0 ? null : (12 * squares) / whole
}

function tied(row: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const rank of row) counts.set(rank, (counts.get(rank) ?? 0) + 1)
  return [...counts.values()].reduce((sum, t) => sum + t ** 3 - t, 0)
}

/**
 * u = 2 x (share of two jurors on the same pair who said the same) - 1, over the pairs that two or more were asked;
 * Kendall & Babington Smith 1940 where all were asked all. Who said "neither" agrees by half with anybody else. Null: no
 * pair was asked of two.
 */
export function pairAgreement(
  pairs: readonly { readonly first: number; readonly second: number; readonly ties: number }[],
): number | null {
  let same = 0
  let all = 0
  const two = (count: number) => (count * (count - 1)) / 2
  for (const { first, second, ties } of pairs) {
    same += two(first) + two(second) + two(ties) + (ties * (first + second)) / 2
    all += two(first + second + ties)
  }
  return all === 0 ? null : (2 * same) / all - 1
}

/**
 * What is said of a figure: Krippendorff (Content Analysis, 2004, p. 241) asks for .8, takes .667 for tentative
 * conclusions. Jurors of projects often stay below: that is told, not hidden.
 */
export type AgreementWord = 'high' | 'fair' | 'low' | 'none'
export function agreementWord(figure: number): AgreementWord {
  if (figure >= 0.8) return 'high'
  if (figure >= 0.667) return 'fair'
  return figure > 0.2 ? 'low' : 'none'
}
