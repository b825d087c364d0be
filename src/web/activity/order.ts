/** The order and the scale of a ranking, the same on the server and in the page. */
import type { Method } from '../../domain/activity/rank.ts'

/** From best to worst; equal ranks keep the order of the activities. */
export function orderOf(ranks: ArrayLike<number>): readonly number[] {
  return Array.from(ranks, (_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
}

/** A score as a share of its scale, 0 to 1: net flows run from -1 to 1, the other scores from 0 to 1. */
export function shareOfScale(method: Method, score: number): number {
  return method === 'promethee' ? (score + 1) / 2 : score
}
