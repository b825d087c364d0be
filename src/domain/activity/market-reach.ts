/**
 * People within reach (Hansen 1959): the sum over communes of people x exp(-distance / reach). Provinces and
 * regions get the mean of their communes, each weighed by its people.
 */
import type { Customer } from './activity.ts'
import { spanOf, type Units } from './units.ts'

/** `masses`: one value a commune (people, souks, cooperators …). Result: one value a row. */
export function withinReach(
  units: Units,
  distances: Float32Array,
  km: number,
  masses: readonly Float64Array[],
): readonly Float64Array[] {
  const size = units.communes.to
  const sums = masses.map(() => new Float64Array(units.codes.length))
  const far = km * 7 // beyond, less than one in a thousand
  for (let a = 0; a < size; a++) {
    for (const [m, mass] of masses.entries()) add(sums[m], a, mass[a] as number)
    for (let b = a + 1; b < size; b++) {
      const distance = distances[a * size + b] as number
      if (distance > far) continue
      const nearness = Math.exp(-distance / km)
      for (let m = 0; m < masses.length; m++) {
        add(sums[m], a, nearness * ((masses[m] as Float64Array)[b] as number))
        add(sums[m], b, nearness * ((masses[m] as Float64Array)[a] as number))
      }
    }
  }
  for (const sum of sums) meanOfParts(units, sum)
  return sums
}

function add(sums: Float64Array | undefined, row: number, value: number): void {
  if (sums !== undefined) sums[row] = (sums[row] as number) + value
}

/** Fills provinces, regions and the nation with the mean of their communes, weighed by people. */
export function meanOfParts(units: Units, values: Float64Array): void {
  const weight = new Float64Array(values.length)
  for (let row = 0; row < units.communes.to; row++) {
    const people = Math.max(1, units.population[row] as number)
    for (let up = units.parent[row] as number; up >= 0; up = units.parent[up] as number) {
      values[up] = (values[up] as number) + people * (values[row] as number)
      weight[up] = (weight[up] as number) + people
    }
  }
  for (let row = units.communes.to; row < values.length; row++) {
    values[row] = (values[row] as number) / Math.max(1, weight[row] as number)
  }
}

/**
 * What stands for each kind of customer in a commune. Visitors are not counted anywhere by commune: places that
 * draw them stand for them. Members of cooperatives: the province's share of workers, over the commune's people.
 * Farmers: people of rural communes.
 */
export function customerMasses(
  units: Units,
  visitorPlaces: Float64Array,
  cooperators: Float64Array,
): Readonly<Record<Customer, Float64Array>> {
  const size = units.communes.to
  const people = units.population.slice(0, size)
  return {
    population: people,
    visitors: visitorPlaces,
    cooperatives: people.map((count, row) => (count * (cooperators[row] as number)) / 100),
    farmers: people.map((count, row) => count * (1 - (units.town[row] as number))),
  }
}

/** Position of a value on a logarithmic scale between the 5th and the 95th of its level: 0 to 1. */
export function logPosition(units: Units, values: Float64Array): Float64Array {
  const places = new Float64Array(values.length)
  for (let from = 0; from < values.length; ) {
    const span = spanOf(units, from)
    const logs = values.slice(span.from, span.to).map((x) => Math.log(1 + Math.max(0, x)))
    const sorted = logs.toSorted()
    const low = sorted[Math.floor(0.05 * (sorted.length - 1))] as number
    const high = sorted[Math.ceil(0.95 * (sorted.length - 1))] as number
    for (let row = span.from; row < span.to; row++) {
      const x = logs[row - span.from] as number
      places[row] = high > low ? Math.min(1, Math.max(0, (x - low) / (high - low))) : 0.5
    }
    from = span.to
  }
  return places
}
