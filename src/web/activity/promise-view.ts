/** The ranking of one territory as a page shows it, from what was asked. */
import { PARTS } from '../../domain/activity/activity.ts'
import type { PromiseContext } from '../../domain/activity/known.ts'
import { promiseAcross, type PromiseTable } from '../../domain/activity/promise.ts'
import { type Ranking, rankParts } from '../../domain/activity/rank.ts'
import { acceptabilityOf } from '../../domain/activity/stability.ts'
import { type Verdict, verdictsOf } from '../../domain/activity/verdict.ts'
import { seededRandom } from '../../domain/basics/random.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Site } from '../site.ts'
import { orderOf } from './order.ts'
import type { PromiseQuestion } from './promise-query.ts'
import { sharesOf } from './weights.ts'

export const FIRST = 5
/** Open on the page; the others are folded below. */
export const SHOWN = 10

export type PromiseView = {
  readonly table: PromiseTable
  readonly question: PromiseQuestion
  readonly ranking: Ranking
  readonly verdicts: readonly Verdict[]
  /** Indexes of the activities from first to last. */
  readonly order: readonly number[]
  /** Share of random weights with which each activity is among the first; null with TOPSIS. */
  readonly acceptability: readonly number[] | null
  /** Index of the activity on the map. */
  readonly chosen: number
}

const DRAWS = 2_000
const SEED = 2026

/** `question.weights` are never all zero: what was refused has been replaced by the starting weights. */
export function viewOfPromise(
  table: PromiseTable,
  question: PromiseQuestion,
  /** `order`: without the draws of random weights, for a page that does not tell them. */
  depth: 'full' | 'order',
): PromiseView {
  const ranked = rankParts(table.matrix, question.weights, question.method)
  if (!ranked.ok) throw new Error('the weights of the page are not weights')
  const ranking = ranked.value
  const order = orderOf(ranking.ranks)
  const asked = table.activities.findIndex(({ activity }) => activity === question.activity)
  return {
    table,
    question,
    ranking,
    verdicts: verdictsOf(table, ranking),
    order,
    acceptability:
      question.method === 'topsis' || depth === 'order'
        ? null
        : acceptabilityOf(table.matrix, question.method, FIRST, seededRandom(SEED), DRAWS),
    chosen: asked >= 0 ? asked : (order[0] ?? 0),
  }
}

/** What every piece of one activity's card is given. */
export type CardProps = {
  readonly site: Site
  readonly language: Language
  readonly code: TerritoryCode
  readonly view: PromiseView
  /** Index of the activity. */
  readonly at: number
}

export type Placed = { readonly code: TerritoryCode; readonly score: number }

/** The weighted sum of one activity over the territories of a level, 0 to 100, highest first. */
export function scoresAcross(
  context: PromiseContext,
  activity: string,
  level: 'province' | 'commune',
  weights: readonly number[],
  region: TerritoryCode | null,
): readonly Placed[] {
  const across = promiseAcross(context, activity, level)
  if (across === null) return []
  const shares = sharesOf(weights)
  const placed: Placed[] = []
  for (const [i, code] of across.codes.entries()) {
    if (region !== null && !code.startsWith(`${region}.`)) continue
    const score = PARTS.reduce(
      (sum, _, p) => sum + (shares[p] ?? 0) * (across.matrix[i * PARTS.length + p] ?? 0),
      0,
    )
    placed.push({ code, score: 100 * score })
  }
  return placed.sort((a, b) => b.score - a.score)
}
