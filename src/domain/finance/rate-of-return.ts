import { rootBetween } from './root.ts'

/** Rates above -1 that bring the net present value of a series to zero: one, none, or several. Never a guess. */
export type RateOfReturn =
  | { readonly kind: 'one'; readonly rate: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly rates: readonly number[] }

/** Internal rate of return per period of equally spaced `flows` (finite numbers). */
export function internalRateOfReturn(flows: readonly number[]): RateOfReturn {
  const times = zeros(toSum(flows))
  const rates = times.map((time) => Math.expm1(time))
  const [rate, ...others] = rates
  if (rate === undefined) return { kind: 'none' }
  return others.length === 0 ? { kind: 'one', rate } : { kind: 'several', rates }
}

/** sum of weight * exp(-power * t): the present value with t = ln(1 + rate), so that every rate above -1 is reached. */
type ExponentialSum = readonly { readonly weight: number; readonly power: number }[]

function toSum(flows: readonly number[]): ExponentialSum {
  const largest = flows.reduce((most, flow) => Math.max(most, Math.abs(flow)), 0)
  return flows.flatMap((flow, power) => (flow === 0 ? [] : [{ weight: flow / largest, power }]))
}

/**
 * Every real zero, ascending. Multiply the sum by exp(m t), m between the powers of a change of sign, and
 * differentiate: what comes has one change of sign less (Descartes' rule by Rolle's theorem), and between two of its
 * zeros ours is monotone. So no root can hide between two grid points: there is no grid.
 */
function zeros(sum: ExponentialSum): number[] {
  const turn = sum.findIndex((term, i) => i > 0 && term.weight > 0 !== (sum[i - 1]?.weight ?? 0) > 0)
  if (turn < 0) return []
  const middle = ((sum[turn - 1]?.power ?? 0) + (sum[turn]?.power ?? 0)) / 2
  const extrema = zeros(
    scaled(sum.map(({ weight, power }) => ({ weight: weight * (middle - power), power }))),
  )
  const [from, to] = bounds(sum)
  const knots = [from, ...extrema.filter((t) => t > from && t < to), to]
  const found: number[] = []
  knots.forEach((knot, i) => {
    const side = signAt(sum, knot)
    if (side === 0) found.push(knot)
    const next = knots[i + 1]
    if (next === undefined || side * signAt(sum, next) >= 0) return
    found.push(rootBetween((t) => valueAt(sum, t), knot, next))
  })
  return found
}

function scaled(sum: ExponentialSum): ExponentialSum {
  const largest = sum.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0)
  return sum.map(({ weight, power }) => ({ weight: weight / largest, power }))
}

/** Beyond Cauchy's bound the first term (large t) or the last one (small t) outweighs all the others. */
function bounds(sum: ExponentialSum): [number, number] {
  const first = Math.abs(sum[0]?.weight ?? 1)
  const last = Math.abs(sum.at(-1)?.weight ?? 1)
  const largest = sum.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0)
  return [-Math.log1p(largest / last) - 1, Math.log1p(largest / first) + 1]
}

/** The sum at t, divided by its largest exponential so that nothing overflows; the sign is unchanged. */
function valueAt(sum: ExponentialSum, t: number): number {
  const anchor = (t >= 0 ? sum[0]?.power : sum.at(-1)?.power) ?? 0
  let value = 0
  for (const { weight, power } of sum) value += weight * Math.exp((anchor - power) * t)
  return value
}

/** 0 where the sum vanishes to rounding: a curve that only touches zero has its rate there. */
function signAt(sum: ExponentialSum, t: number): number {
  const anchor = (t >= 0 ? sum[0]?.power : sum.at(-1)?.power) ?? 0
  let size = 0
  for (const { weight, power } of sum) size += Math.abs(weight) * Math.exp((anchor - power) * t)
  const value = valueAt(sum, t)
  return Math.abs(value) <= 8 * Number.EPSILON * size ? 0 : Math.sign(value)
}
