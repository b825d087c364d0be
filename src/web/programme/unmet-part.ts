import { evaluate } from '../../domain/programme/evaluate.ts'
import type { Applicant } from '../../domain/programme/facts.ts'
import type { Rule } from '../../domain/programme/programme.ts'
import { isLeaf } from './rule-word.ts'

/**
 * Of a rule that does not hold, what this applicant is told: of `all` the parts that do not hold, of `any` the part
 * that is nearest, by the number of its leaves that do not hold. The whole rule stands on the programme's page.
 */
export function unmetPart(rule: Rule, applicant: Applicant): Rule {
  if (isLeaf(rule) || evaluate(rule, applicant) === 'yes') return rule
  if (rule.kind === 'all') {
    const unmet = rule.of.filter((part) => evaluate(part, applicant) === 'no')
    const told = unmet.length > 0 ? unmet : rule.of
    const parts = told.map((part) => unmetPart(part, applicant))
    return single(parts) ?? { kind: 'all', of: parts }
  }
  const fewest = Math.min(...rule.of.map((part) => failing(part, applicant)))
  const nearest = rule.of.filter((part) => failing(part, applicant) === fewest)
  const told = nearest.map((part) => unmetPart(part, applicant))
  return single(told) ?? { kind: 'any', of: told }
}

function single(rules: readonly Rule[]): Rule | undefined {
  return rules.length === 1 ? rules[0] : undefined
}

function failing(rule: Rule, applicant: Applicant): number {
  if (isLeaf(rule)) return evaluate(rule, applicant) === 'no' ? 1 : 0
  const parts = rule.of.map((part) => failing(part, applicant))
  return rule.kind === 'all' ? parts.reduce((sum, one) => sum + one, 0) : Math.min(...parts)
}
