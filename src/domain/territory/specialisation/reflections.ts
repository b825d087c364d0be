/**
 * Method of reflections (Hidalgo & Hausmann 2009): how many activities a territory has (diversity), in how
 * many territories an activity is found (ubiquity), and each seen again through the other: k1 of a territory
 * is the mean ubiquity of its activities, k2 the mean diversity of the territories that share them, …
 */
import { type CalculationReason, negativeCell } from '../../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../../basics/outcome.ts'

/** `[n][i]`: reflection n of territory (or activity) i; null where it has no links, from n = 1 on. */
export type Reflections = {
  readonly diversity: readonly (readonly (number | null)[])[]
  readonly ubiquity: readonly (readonly (number | null)[])[]
}

/**
 * `links[territory][activity]`, >= 0: 1 where present, or a strength (then the means are weighted by it).
 * `steps`: how many reflections after k0. Refuses a negative link.
 */
export function reflections(
  links: readonly (readonly number[])[],
  steps: number,
): Outcome<Reflections, CalculationReason> {
  const negative = negativeCell(links, 'matrix')
  if (negative !== null) return refused(negative)
  const turned = (links[0] ?? []).map((_, s) => links.map((row) => row[s] ?? 0))
  const diversity: (number | null)[][] = [links.map(sum)]
  const ubiquity: (number | null)[][] = [turned.map(sum)]
  for (let n = 1; n <= steps; n++) {
    const territories = diversity[n - 1] ?? []
    const activities = ubiquity[n - 1] ?? []
    diversity.push(links.map((row) => weightedMean(activities, row)))
    ubiquity.push(turned.map((row) => weightedMean(territories, row)))
  }
  return accepted({ diversity, ubiquity })
}

function weightedMean(values: readonly (number | null)[], weights: readonly number[]): number | null {
  const total = sum(weights)
  if (total === 0) return null
  return (
    weights.reduce((mean, weight, i) => (weight > 0 ? mean + weight * (values[i] ?? 0) : mean), 0) / total
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
