/**
 * What else a territory can probably do, from what it is known to do (the product space of Hidalgo, Klinger,
 * Barabási and Hausmann, Science 2007): two activities are close when the provinces that have the assets of one
 * often have those of the other. A land of dates is more likely to have henna than cork.
 */
import type { Units } from './units.ts'

/** From this force on, a province is said to have what the activity lives on. */
const PRESENT = 0.5

/** `closeness[i * activities + j]`: the smaller of P(i | j) and P(j | i) over the provinces; 0 on the diagonal. */
export function closenessOf(units: Units, force: Float64Array, activities: number): Float64Array {
  const both = new Float64Array(activities * activities)
  const alone = new Float64Array(activities)
  for (let row = units.provinces.from; row < units.provinces.to; row++) {
    for (let i = 0; i < activities; i++) {
      if ((force[row * activities + i] as number) < PRESENT) continue
      alone[i] = (alone[i] as number) + 1
      for (let j = 0; j < activities; j++) {
        if ((force[row * activities + j] as number) < PRESENT) continue
        both[i * activities + j] = (both[i * activities + j] as number) + 1
      }
    }
  }
  return both.map((count, cell) => {
    const i = Math.floor(cell / activities)
    const j = cell % activities
    const more = Math.max(alone[i] as number, alone[j] as number)
    return i === j || more === 0 ? 0 : count / more
  })
}

/**
 * Density: the mean force of the other activities, each weighed by its closeness, against what one would expect
 * from how well endowed the territory is as a whole. `[row * activities + a]`; above 1 more than expected.
 */
export function densityOf(force: Float64Array, closeness: Float64Array, activities: number): Float64Array {
  const density = new Float64Array(force.length)
  for (let row = 0; row * activities < force.length; row++) {
    const own = force.subarray(row * activities, (row + 1) * activities)
    const all = own.reduce((a, b) => a + b, 0)
    for (let i = 0; i < activities; i++) {
      const near = closeness.subarray(i * activities, (i + 1) * activities)
      let sum = 0
      let total = 0
      for (let j = 0; j < activities; j++) {
        sum += (near[j] as number) * (own[j] as number)
        total += near[j] as number
      }
      const expected = (all - (own[i] as number)) / Math.max(1, activities - 1)
      density[row * activities + i] = total === 0 ? 0 : sum / total / (expected + STEADY)
    }
  }
  return density
}

/** Keeps a territory of which almost nothing is known from looking sharply specialised. Setting. */
const STEADY = 0.05
