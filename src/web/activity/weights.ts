/**
 * The weights of a ranking as people set them: one slider from 0 to 10 a part. Only their proportions count. The
 * same numbers travel in the address, so that a ranking can be shared and found again.
 */
import { PARTS, type Part, type PartWeight } from '../../domain/activity/activity.ts'

export const SLIDER_MOST = 10
export const SLIDER_STEP = 0.25

/** Name of the field and of the parameter of a part. */
export function weightField(part: Part): `w-${Part}` {
  return `w-${part}`
}

/** Weights on the scale of the sliders, the heaviest at the top; proportions to the nearest step. */
export function onSliders(weights: readonly number[]): readonly number[] {
  const most = Math.max(...weights)
  return weights.map((weight) =>
    most > 0 ? Math.round(((weight / most) * SLIDER_MOST) / SLIDER_STEP) * SLIDER_STEP : 0,
  )
}

/** The starting weights, one per part, on the scale of the sliders. */
export function startingWeights(weights: readonly PartWeight[]): readonly number[] {
  return onSliders(PARTS.map((part) => weights.find((one) => one.part === part)?.weight ?? 0))
}

/** Each weight as a share of the whole, 0 to 1; all 0 when every weight is 0. */
export function sharesOf(weights: ArrayLike<number>): readonly number[] {
  const list = Array.from(weights)
  const sum = list.reduce((a, b) => a + b, 0)
  return list.map((weight) => (sum > 0 ? weight / sum : 0))
}

/** The parameters of an address for these weights; none when they are the starting ones. */
export function weightQuery(weights: ArrayLike<number>, starting: readonly number[]): Record<string, string> {
  if (PARTS.every((_, p) => weights[p] === starting[p])) return {}
  return Object.fromEntries(PARTS.map((part, p) => [weightField(part), String(weights[p] ?? 0)]))
}
