/** What lifts and what lowers each activity in a territory, under the reader's weights. */
import { PARTS, type Part } from './activity.ts'
import type { PromiseTable } from './promise.ts'
import type { Ranking } from './rank.ts'

/** `by`: weight x (value here - median of all activities here), in points of the score. */
export type Contribution = { readonly part: Part; readonly by: number }

export type Verdict = {
  readonly activity: string
  readonly rank: number
  readonly score: number
  /** Confidence of the parts, each by its weight: 0 to 1. */
  readonly confidence: number
  /** The strongest first; at most three, each at least half a hundredth. */
  readonly lifts: readonly Contribution[]
  readonly lowers: readonly Contribution[]
}

const WORTH_SAYING = 0.005
const NAMED = 3

/** In the order of the table's activities. */
export function verdictsOf(table: PromiseTable, ranking: Ranking): readonly Verdict[] {
  const medians = PARTS.map((_, p) => median(table.activities.map((_unused, a) => at(table.matrix, a, p))))
  return table.activities.map(({ activity }, a) => {
    const parts = PARTS.map((part, p) => ({
      part,
      by: (ranking.weights[p] ?? 0) * (at(table.matrix, a, p) - (medians[p] ?? 0)),
    }))
    const confidence = PARTS.reduce(
      (sum, _, p) => sum + (ranking.weights[p] ?? 0) * at(table.confidence, a, p),
      0,
    )
    return {
      activity,
      rank: ranking.ranks[a] ?? 0,
      score: ranking.scores[a] ?? 0,
      confidence,
      lifts: strongest(parts.filter(({ by }) => by >= WORTH_SAYING)),
      lowers: strongest(parts.filter(({ by }) => by <= -WORTH_SAYING)),
    }
  })
}

function strongest(parts: readonly Contribution[]): readonly Contribution[] {
  return parts.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, NAMED)
}

function at(matrix: Float64Array, activity: number, part: number): number {
  return matrix[activity * PARTS.length + part] ?? 0
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}
