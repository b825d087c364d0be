/** Whether a rule holds for an applicant, in Kleene's three values: what is not known never refuses anybody. */
import { contains, parseTerritoryCode, type TerritoryCode } from '../basics/territory-code.ts'
import type { Truth } from './eligibility.ts'
import type { Applicant } from './facts.ts'
import type { Leaf, Rule } from './programme.ts'
import { rangeOf } from './range.ts'

/** Shares come from divisions: a billionth is no difference. Far less than a centime, too. */
const SAME = 1e-9

/**
 * `yes` and `no` stay whatever else is learned, as long as what is learned agrees with what is known. `all` is the
 * least of its parts and `any` the greatest, with no < unknown < yes.
 */
export function evaluate(rule: Rule, applicant: Applicant): Truth {
  if (rule.kind !== 'all' && rule.kind !== 'any') return evaluateLeaf(rule, applicant)
  const parts = rule.of.map((part) => evaluate(part, applicant))
  const settling = rule.kind === 'all' ? 'no' : 'yes'
  if (parts.includes(settling)) return settling
  if (parts.includes('unknown')) return 'unknown'
  return settling === 'no' ? 'yes' : 'no'
}

function evaluateLeaf(rule: Leaf, applicant: Applicant): Truth {
  const value = applicant[rule.fact]
  switch (rule.kind) {
    case 'at-least':
    case 'at-most':
      return evaluateBound(rule, applicant)
    case 'is':
      return typeof value === 'boolean' ? truth(value === rule.value) : 'unknown'
    case 'one-of':
      return typeof value === 'string' ? truth(rule.values.includes(value)) : 'unknown'
    case 'none-of':
      return typeof value === 'string' ? truth(!rule.values.includes(value)) : 'unknown'
    case 'within':
      return evaluateWithin(rule, applicant)
  }
}

function truth(holds: boolean): Truth {
  return holds ? 'yes' : 'no'
}

function evaluateBound(rule: Extract<Leaf, { kind: 'at-least' | 'at-most' }>, applicant: Applicant): Truth {
  const { least, most } = rangeOf(rule.fact, applicant)
  const meets = (value: number) => meetsBound(rule, value)
  if (rule.kind === 'at-least') return meets(least) ? 'yes' : meets(most) ? 'unknown' : 'no'
  return meets(most) ? 'yes' : meets(least) ? 'unknown' : 'no'
}

export function meetsBound(
  { kind, value: bound, strictly }: Extract<Leaf, { kind: 'at-least' | 'at-most' }>,
  value: number,
): boolean {
  const over = kind === 'at-least' ? value - bound : bound - value
  return strictly === true ? over > SAME : over >= -SAME
}

/** A commune is in its region. Somebody who has only named the region may be in the province that is meant: unknown. */
function evaluateWithin(rule: Extract<Leaf, { kind: 'within' }>, applicant: Applicant): Truth {
  const territory = territoryOf(applicant)
  if (territory === null) return 'unknown'
  if (rule.territories.some((outer) => contains(outer, territory))) return 'yes'
  return rule.territories.some((inner) => contains(territory, inner)) ? 'unknown' : 'no'
}

export function territoryOf({ territory }: Applicant): TerritoryCode | null {
  return typeof territory === 'string' ? parseTerritoryCode(territory) : null
}

/** The leaves of a rule, in reading order. */
export function leavesOf(rule: Rule): readonly Leaf[] {
  return rule.kind === 'all' || rule.kind === 'any' ? rule.of.flatMap(leavesOf) : [rule]
}
