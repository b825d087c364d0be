/**
 * What would change the rank of an activity: by how much a part, or a figure behind it, must move to gain or lose a
 * place under the weighted sum, and what an asset verified or struck out would do.
 */
import { PARTS, type Part } from './activity.ts'
import { shareBelow } from './comparables.ts'
import type { PromiseContext } from './known.ts'
import { partsIf } from './leave-out.ts'
import { pressure } from './column.ts'
import { type Method, type PartMatrix, rankParts } from './rank.ts'
import { because, figure, type Reason, said, term } from './reason.ts'
import { assetsInReach } from './resource-story.ts'
import { labelOf, nameOf, printed } from './story.ts'

/** One part moved alone: from `now` to `needed` (0 to 1) the activity reaches `rank`. */
export type Move = {
  readonly part: Part
  readonly now: number
  readonly needed: number
  readonly rank: number
}

export type Moves = {
  /** The smallest moves first; empty for the first of all, or when no part alone is enough. */
  readonly gain: readonly Move[]
  readonly lose: readonly Move[]
}

/** A hair more than equal, so that the place really changes. */
const HAIR = 1e-9

export function movesOf(matrix: PartMatrix, weights: readonly number[], activity: number): Moves {
  const ranking = rankParts(matrix, weights, 'weighted-sum')
  if (!ranking.ok) return { gain: [], lose: [] }
  const { scores, ranks, weights: shares } = ranking.value
  const own = scores[activity] ?? 0
  const better = [...scores].filter((score) => score > own).sort((a, b) => a - b)[0]
  const worse = [...scores].filter((score) => score < own).sort((a, b) => b - a)[0]
  return {
    gain: better === undefined ? [] : moves(matrix, shares, activity, better - own + HAIR, ranks, scores),
    lose: worse === undefined ? [] : moves(matrix, shares, activity, worse - own - HAIR, ranks, scores),
  }
}

function moves(
  matrix: PartMatrix,
  weights: readonly number[],
  activity: number,
  gap: number,
  ranks: Uint32Array,
  scores: Float64Array,
): readonly Move[] {
  const goal = (scores[activity] ?? 0) + gap
  const rank = 1 + [...scores].filter((score, i) => i !== activity && score > goal).length
  if (rank === ranks[activity]) return []
  return PARTS.flatMap((part, p) => {
    const now = matrix[activity * PARTS.length + p] ?? 0
    const weight = weights[p] ?? 0
    const needed = weight > 0 ? now + gap / weight : Number.NaN
    return needed >= 0 && needed <= 1 ? [{ part, now, needed, rank }] : []
  }).sort((a, b) => Math.abs(a.needed - a.now) - Math.abs(b.needed - b.now))
}

/** The easiest gain and the nearest loss, as sentences. */
export function movesInWords({ gain, lose }: Moves): readonly Reason[] {
  const reasons: Reason[] = []
  const tell = ({ part, now, needed, rank }: Move) => ({
    part: term(part),
    now: figure(100 * now, 1, ''),
    rank: figure(rank, 0, ''),
    bound: figure(100 * needed, 1, ''),
  })
  if (gain[0] !== undefined) {
    const { bound, ...rest } = tell(gain[0])
    reasons.push(because('gains-place', { ...rest, needed: bound }))
  }
  if (lose[0] !== undefined) {
    const { bound, ...rest } = tell(lose[0])
    reasons.push(because('loses-place', { ...rest, limit: bound }))
  }
  return reasons
}

/** A figure of the need that would bring the activity one place up, the rest as it is. */
export function figureInWords(
  context: PromiseContext,
  row: number,
  activity: number,
  moves: Moves,
): readonly Reason[] {
  const move = moves.gain.find(({ part }) => part === 'need')
  const needs = context.activities[activity]?.needs ?? []
  if (move === undefined) return []
  return needs.flatMap(({ indicator, when, weight }) => {
    const column = context.columns.get(indicator)
    const from = column?.from[row] ?? -1
    if (column === undefined || from < 0) return []
    const wanted = pressure(column, when, row) + (move.needed - move.now) / weight
    const value = valueForPressure(context, indicator, when, from, wanted)
    if (value === null) return []
    return [
      because('figure-gains', {
        indicator: labelOf(context, indicator),
        now: printed(context, indicator, column.value[row] as number),
        needed: printed(context, indicator, value),
        rank: figure(move.rank, 0, ''),
      }),
    ]
  })
}

/** The mildest value seen among comparable territories whose pressure would be enough; null: none is. */
function valueForPressure(
  context: PromiseContext,
  indicator: string,
  when: 'high' | 'low',
  from: number,
  wanted: number,
): number | null {
  const column = context.columns.get(indicator)
  const peers = context.peers[from]
  if (column === undefined || peers === undefined || wanted > 1) return null
  const own = column.value.map((value, row) => (column.from[row] === row ? value : Number.NaN))
  const seen = [...peers].map((peer) => own[peer] as number).filter((value) => !Number.isNaN(value))
  seen.sort((a, b) => (when === 'high' ? a - b : b - a))
  for (const value of seen) {
    const share = shareBelow(peers, own, value)
    const relative = when === 'high' ? share : 1 - share
    const absolute = (when === 'high' ? column.high : column.low)[nearestRow(column.value, value)] as number
    if ((Number.isNaN(absolute) ? relative : (relative + absolute) / 2) >= wanted) return value
  }
  return null
}

function nearestRow(values: Float64Array, value: number): number {
  return values.indexOf(value)
}

/**
 * What verifying, or striking out, the weightiest assets of an activity would do to its rank; only what changes it.
 */
export function assetsInWords(
  context: PromiseContext,
  row: number,
  activity: number,
  weights: readonly number[],
  method: Method,
): readonly Reason[] {
  const inReach = assetsInReach(context, row)[activity] ?? []
  const rankIf = (change: Parameters<typeof partsIf>[2]) => {
    const ranking = rankParts(partsIf(context, row, change), weights, method)
    return ranking.ok ? (ranking.value.ranks[activity] ?? 0) : 0
  }
  const now = rankIf((asset) => asset)
  const reasons: Reason[] = []
  const unverified = inReach.find(({ asset, counts }) => asset.status !== 'verified' && counts >= 0.05)?.asset
  if (unverified !== undefined) {
    const rank = rankIf((one) => (one === unverified ? { ...one, status: 'verified' } : one))
    const territory = said(nameOf(context, unverified.territory))
    const operands = { asset: said(unverified.name), territory, rank: figure(rank, 0, '') }
    if (rank !== now) reasons.push(because('verify-asset', operands))
  }
  const first = inReach[0]?.asset
  if (first !== undefined) {
    const rank = rankIf((one) => (one === first ? null : one))
    const operands = { asset: said(first.name), rank: figure(rank, 0, '') }
    if (rank !== now) reasons.push(because('without-asset', operands))
  }
  return reasons
}
