/** Weights as the interface and the terminal take them: on the scale of the page's sliders, by the name of a part. */
import { PARTS, type Part, type PartWeight } from '../../domain/activity/activity.ts'
import { readNumber } from '../../domain/basics/number-reading.ts'
import { startingWeights } from '../activity/weights.ts'

export type GivenWeights = Readonly<Partial<Record<Part, number>>>

export function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name)
}

/** `need:3,resource:2`; null when it is not such a list. */
export function readWeightList(typed: string): GivenWeights | null {
  const pairs = typed.split(',').map((pair) => pair.split(':').map((side) => side.trim()))
  const given: Partial<Record<Part, number>> = {}
  for (const [name = '', typedWeight = '', ...more] of pairs) {
    const weight = readNumber(typedWeight)
    if (!isPart(name) || weight === null || more.length > 0) return null
    given[name] = weight
  }
  return given
}

/** One per part: what was given, and the starting weight (0 to 10, as on the page) of the parts not named. */
export function weightsWith(given: GivenWeights, starting: readonly PartWeight[]): readonly number[] {
  const otherwise = startingWeights(starting)
  return PARTS.map((part, p) => given[part] ?? otherwise[p] ?? 0)
}
