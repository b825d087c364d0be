/** What facts say about one another: nobody is registered without a legal form, no group has more women than women and young people. */
import type { Applicant, FactId, FactValue, LegalForm } from './facts.ts'

/** Nobody in law: what a person asks for alone, and what a group asks for that has not founded. */
const NOT_BODIES: readonly FactValue[] = ['none', 'person'] satisfies readonly LegalForm[]
/** Who may still choose a form. A body that is registered stays what it is; its members can found another. */
const FOUNDERS: readonly FactValue[] = ['none', 'person', 'auto-entrepreneur'] satisfies readonly LegalForm[]

/** Whether this legal form is one that is registered. */
export function isBody(form: FactValue): boolean {
  return !NOT_BODIES.includes(form)
}

/** Whether this applicant may take a legal form that it has not. */
export function canFound(applicant: Applicant): boolean {
  const form = applicant['legal-form']
  return form !== undefined && (FOUNDERS.includes(form) || applicant.registered === false)
}

/**
 * The applicant with the facts that others imply. What the legal form says outweighs what was said of registration and
 * age: without a body there is neither. Applied twice it changes nothing more.
 */
export function withKnownConsequences(applicant: Applicant): Applicant {
  const form = applicant['legal-form']
  const bodiless = form !== undefined && !isBody(form)
  const notCooperative = form !== undefined && form !== 'cooperative'
  const registered = bodiless ? false : applicant.registered
  return {
    ...applicant,
    ...(registered === undefined ? {} : { registered }),
    ...(registered === false ? { 'age-months': 0 } : {}),
    ...(notCooperative ? { 'womens-cooperative': false, 'youth-cooperative': false } : {}),
  }
}

/** What must hold between facts, each with the facts it ties together. An unknown fact breaks nothing. */
export type Tie = { readonly facts: readonly FactId[]; readonly holds: (applicant: Applicant) => boolean }

const SAME = 1e-9
const HALF_A_CENTIME = 0.5

export const TIES: readonly Tie[] = [
  {
    facts: ['registered', 'legal-form'],
    holds: ({ registered, 'legal-form': form }) => registered !== true || form === undefined || isBody(form),
  },
  {
    facts: ['age-months', 'registered'],
    holds: ({ registered, 'age-months': age }) => registered !== false || numberOr(age, 0) === 0,
  },
  {
    facts: ['women-share', 'youth-share', 'women-youth-share'],
    holds: (a) => {
      const both = a['women-youth-share']
      if (typeof both !== 'number') return true
      const women = a['women-share']
      const youth = a['youth-share']
      const least = Math.max(numberOr(women, 0), numberOr(youth, 0))
      return both >= least - SAME && both <= numberOr(women, 1) + numberOr(youth, 1) + SAME
    },
  },
  {
    facts: ['amount-asked', 'project-cost', 'own-share'],
    holds: (a) => {
      const cost = a['project-cost']
      if (typeof cost !== 'number') return true
      return numberOr(a['amount-asked'], 0) <= cost * (1 - numberOr(a['own-share'], 0)) + HALF_A_CENTIME
    },
  },
  { facts: ['womens-cooperative', 'legal-form'], holds: (a) => isCooperativeIf(a, 'womens-cooperative') },
  { facts: ['youth-cooperative', 'legal-form'], holds: (a) => isCooperativeIf(a, 'youth-cooperative') },
]

function isCooperativeIf(applicant: Applicant, fact: FactId): boolean {
  return applicant[fact] !== true || (applicant['legal-form'] ?? 'cooperative') === 'cooperative'
}

function numberOr(value: FactValue | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}

/** What is said, and what follows from it where nothing is said. */
export function withWhatFollows(applicant: Applicant): Applicant {
  return { ...withKnownConsequences(applicant), ...applicant }
}

/** The ties that do not hold. None: the facts agree with one another. */
export function brokenTies(applicant: Applicant): readonly Tie[] {
  const known = withWhatFollows(applicant)
  return TIES.filter((tie) => !tie.holds(known))
}
