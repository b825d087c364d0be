/**
 * PROMETHEE II (Brans & Vincke 1985): every alternative is compared with every other, criterion by criterion.
 * The flow out of a criterion is found by sorting and a sliding window in O(n log n), not by the n^2 pairs:
 * counts are exact, sums over the linear part are rounded like a sum of n terms.
 */
import type { Decision } from './decision.ts'
import { type Preference, type Shape, shapeOf } from './preference.ts'
import { rankSorter } from './ranks.ts'
import { sumColumns } from './weighted-sum.ts'

/** One entry per alternative. `positive` and `negative` in [0, 1], `net` = positive - negative in [-1, 1]. */
export type Flows = {
  readonly positive: Float64Array
  readonly negative: Float64Array
  readonly net: Float64Array
}

/**
 * Flows on the values as given (preference thresholds are in the unit of the criterion, so nothing is
 * normalised), divided by n - 1. A single alternative has nothing to be compared with: flows of 0.
 * `preferences`: one per criterion.
 */
export function promethee(decision: Decision, preferences: readonly Preference[]): Flows {
  const flows = decision.columns.map((_, j) => criterionFlows(decision, preferences, j))
  const sum = (columns: readonly Float64Array[]) => sumColumns(columns, decision.weights)
  return {
    positive: sum(flows.map((flow) => flow.positive)),
    negative: sum(flows.map((flow) => flow.negative)),
    net: sum(flows.map(netOf)),
  }
}

/**
 * The net flow of each criterion alone. PROMETHEE II is their weighted sum, so slider, stability and
 * acceptability work on these columns as they do on normalised ones.
 */
export function netFlowColumns(
  decision: Decision,
  preferences: readonly Preference[],
): readonly Float64Array[] {
  return decision.columns.map((_, j) => netOf(criterionFlows(decision, preferences, j)))
}

type CriterionFlows = { readonly positive: Float64Array; readonly negative: Float64Array }

function netOf({ positive, negative }: CriterionFlows): Float64Array {
  return positive.map((out, i) => out - (negative[i] ?? 0))
}

function criterionFlows(decision: Decision, preferences: readonly Preference[], j: number): CriterionFlows {
  const preference = preferences[j]
  const column = decision.columns[j]
  if (preference === undefined || column === undefined) throw new RangeError(`no preference for ${j}`)
  const gains = column.map((x) => x * (decision.types[j] ?? 1))
  const losses = gains.map((x) => -x)
  const sorter = rankSorter(gains.length)
  sorter.sort(gains)
  const falling = sorter.order
  const shape = shapeOf(preference)
  return {
    positive: outflow(gains, falling.toReversed(), shape),
    negative: outflow(losses, falling, shape),
  }
}

/**
 * For each alternative a the mean over the others b of P(gain a - gain b). As a climbs, two pointers pass the
 * b that are more than `low` and more than `high` below; `partial` holds the sum of (a - b - low) between them.
 */
function outflow(gains: Float64Array, ascending: Uint32Array, { low, high, linear }: Shape): Float64Array {
  const flow = new Float64Array(gains.length)
  const others = Math.max(1, gains.length - 1)
  const sorted = Float64Array.from(ascending, (i) => gains[i] ?? 0)
  let within = 0 // sorted[0 .. within) lie more than `low` below
  let full = 0 // sorted[0 .. full) lie more than `high` below
  let partial = 0
  let before = sorted[0] ?? 0
  for (let t = 0; t < sorted.length; t++) {
    const a = sorted[t] ?? 0
    partial += (within - full) * (a - before)
    for (; full < within && a - (sorted[full] ?? 0) > high; full++) partial -= a - (sorted[full] ?? 0) - low
    if (full === within) partial = 0 // sheds rounding, and what overflowed
    for (; within < t && a - (sorted[within] ?? 0) > low; within++) {
      if (a - (sorted[within] ?? 0) > high) full = within + 1
      else partial += a - (sorted[within] ?? 0) - low
    }
    const between = linear ? partial / (high - low) : (within - full) / 2
    flow[ascending[t] ?? 0] = (full + between) / others
    before = a
  }
  return flow
}
