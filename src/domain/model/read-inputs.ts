/** From what a person changed to the vector of values a scenario runs on, or every reason why not. */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { checkFounding, type FoundingReason } from '../law/members-and-capital.ts'
import type { Law } from '../law/parameters.ts'
import { at } from './ledger.ts'
import type { CommonInputId, Input, InputChanges } from './model.ts'
import { centralValues, type Plan } from './plan.ts'
import type { SimulationReason } from './refusals.ts'

/** Bounds that hold in every model, whatever its file says: outside them the calculation has no meaning. */
const BOUNDS: Partial<Record<string, readonly [number, number]>> = {
  members: [1, 100_000],
  sellingMonths: [1, 24],
  customerDelayDays: [0, 720],
  supplierDelayDays: [0, 720],
  loanRate: [0, 1],
  loanMonths: [0, 480],
  loanGraceMonths: [0, 480],
  priceGrowth: [-0.5, 1],
  costGrowth: [-0.5, 1],
  refundShare: [0, 1],
  shareInterest: [0, 1],
  discountRate: [0, 1],
  horizonYears: [3, 7],
  startMonth: [1, 12],
} satisfies Partial<Record<CommonInputId, readonly [number, number]>>

/** Counts that are whole in every model. */
const WHOLE = new Set<string>([
  'members',
  'sharesPerMember',
  'sellingMonths',
  'loanMonths',
  'loanGraceMonths',
  'horizonYears',
  'startMonth',
] satisfies CommonInputId[])

/** Above this an amount in centimes, or a sum of them, might no longer be exact in a float64. */
export const LARGEST_CENTIMES = 2 ** 50

export function rangeOf(input: Input): readonly [number, number] {
  const [least, most] = BOUNDS[input.id] ?? [0, LARGEST_CENTIMES / 100]
  return [Math.max(input.min, least), Math.min(input.max, most)]
}

export function readInputs(
  plan: Plan,
  changes: InputChanges,
  law: Law,
): Outcome<Float64Array, SimulationReason> {
  const values = centralValues(plan.model)
  const reasons: SimulationReason[] = []
  for (const [id, value] of Object.entries(changes)) {
    const place = plan.place.get(id)
    if (place === undefined) reasons.push({ kind: 'unknown-input', input: id })
    else values[place] = value
  }
  const founding = foundingReasons(plan, values, law)
  plan.model.inputs.forEach((input, i) => {
    const reason = inputReason(input, at(values, i), founding)
    if (reason !== null) reasons.push(reason)
  })
  if (!reasons.some(({ input }) => input === 'loanMonths' || input === 'loanGraceMonths'))
    reasons.push(...loanReasons(plan, values))
  return reasons.length === 0 ? accepted(values) : refused(...reasons)
}

/** One reason a field: not a number, then the law, then the range, then the whole number. */
function inputReason(
  input: Input,
  value: number,
  founding: readonly SimulationReason[],
): SimulationReason | null {
  if (!Number.isFinite(value)) return { kind: 'not-finite', input: input.id }
  const legal = founding.find((reason) => reason.input === input.id)
  if (legal !== undefined) return legal
  const [min, max] = rangeOf(input)
  if (value < min || value > max)
    return { kind: 'out-of-range', input: input.id, value, min, max, unit: input.unit }
  const whole = input.integer || WHOLE.has(input.id)
  return whole && !Number.isInteger(value) ? { kind: 'not-integer', input: input.id, value } : null
}

const FIELD_OF = {
  'too-few-members': 'members',
  'share-too-small': 'shareValue',
  'capital-too-small': 'sharesPerMember',
  'too-little-paid': 'shareValue',
} as const satisfies Record<FoundingReason['kind'], string>

/** Shares count as paid up in full on opening day. */
function foundingReasons({ common }: Plan, values: Float64Array, law: Law): SimulationReason[] {
  const founding = {
    members: at(values, common.members),
    shareValue: at(values, common.shareValue),
    sharesPerMember: at(values, common.sharesPerMember),
    paidShare: 1,
  }
  if (!Object.values(founding).every(Number.isFinite)) return []
  const outcome = checkFounding(founding, law)
  if (outcome.ok) return []
  const reasons = outcome.reasons.map((reason) => ({ input: FIELD_OF[reason.kind], ...reason }))
  return reasons.length === 1 ? reasons : reasons.filter(({ kind }) => kind !== 'capital-too-small')
}

function loanReasons({ common }: Plan, values: Float64Array): SimulationReason[] {
  if (!(at(values, common.loan) > 0)) return []
  const [loanMonths, graceMonths] = [at(values, common.loanMonths), at(values, common.loanGraceMonths)]
  if (!(loanMonths >= 1)) return [{ kind: 'loan-without-term', input: 'loanMonths' }]
  if (graceMonths < loanMonths) return []
  return [{ kind: 'grace-too-long', input: 'loanGraceMonths', graceMonths, loanMonths }]
}
