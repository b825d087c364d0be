/**
 * What may turn out otherwise: every input with low < high, except what the project holder decides (how many members,
 * which loan, which horizon). Around a changed value the range keeps the model's proportions.
 */
import type { Estimate } from '../finance/distribution.ts'
import { at } from './ledger.ts'
import type { CommonInputId, Input } from './model.ts'
import type { Plan } from './plan.ts'
import { rangeOf } from './read-inputs.ts'

const DECIDED = new Set<string>([
  'members',
  'shareValue',
  'sharesPerMember',
  'otherContribution',
  'loan',
  'loanMonths',
  'loanGraceMonths',
  'refundShare',
  'shareInterest',
  'discountRate',
  'horizonYears',
  'startMonth',
] satisfies CommonInputId[])

export type UncertainInput = { readonly input: Input; readonly place: number; readonly estimate: Estimate }

/** `values` are those the scenario runs on: the middle of each range. */
export function uncertainInputs(plan: Plan, values: Float64Array): UncertainInput[] {
  return plan.model.inputs.flatMap((input, place) => {
    if (DECIDED.has(input.id) || !(input.low < input.high)) return []
    return [{ input, place, estimate: around(input, at(values, place)) }]
  })
}

/** Low and high in proportion to the value chosen; by the same distance where the central value is zero. */
function around(input: Input, value: number): Estimate {
  const [min, max] = rangeOf(input)
  const scaled = (bound: number) =>
    value === input.value
      ? bound
      : input.value > 0
        ? (value * bound) / input.value
        : value + bound - input.value
  const inside = (bound: number) => Math.min(max, Math.max(min, input.integer ? Math.round(bound) : bound))
  return {
    low: Math.min(value, inside(scaled(input.low))),
    mode: value,
    high: Math.max(value, inside(scaled(input.high))),
  }
}
