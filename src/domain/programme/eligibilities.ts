/** What a programme answers to an applicant, and all of them in the order in which they are worth reading. */
import { withKnownConsequences } from './consistency.ts'
import type { Eligibility, Step, Verdict } from './eligibility.ts'
import { evaluate } from './evaluate.ts'
import { type Applicant, FACTS, type FactDefinition } from './facts.ts'
import { nextFact, openFacts } from './next-question.ts'
import { type PeriodState, periodState } from './period-state.ts'
import type { Programme } from './programme.ts'
import { blocking, shortestWay } from './shortest-way.ts'

/** Whether it is open for calls now is another question (`periodState`): what one may have, one may prepare for. */
export function eligibilityOf(programme: Programme, applicant: Applicant): Eligibility {
  const known = withKnownConsequences(applicant)
  const criteria = programme.criteria.map((criterion) => ({
    criterion,
    truth: evaluate(criterion.rule, known),
  }))
  return { programme, criteria, verdict: verdictOf(criteria, programme, known) }
}

function verdictOf(criteria: Eligibility['criteria'], programme: Programme, applicant: Applicant): Verdict {
  const that = (truth: string) => criteria.filter((one) => one.truth === truth).map((one) => one.criterion)
  const missing = that('no')
  if (missing.length > 0) {
    const way = shortestWay(programme.criteria, applicant)
    if (way !== null) return { kind: 'not-yet', missing, way }
    return { kind: 'no', because: blocking(programme.criteria, applicant) }
  }
  const unknown = that('unknown')
  const ask = nextFact(unknown, applicant)
  return ask === null ? { kind: 'eligible' } : { kind: 'unknown', ask, unknown }
}

/**
 * All programmes: those one may have, then those one may have after a change, the shortest way first, then those that
 * hang on questions, the fewest first, then those one may not have. Within each, what is or may be open on the day of
 * `today` stands before what is over.
 */
export function eligibilities(
  programmes: readonly Programme[],
  applicant: Applicant,
  today: Date,
): readonly Eligibility[] {
  return programmes
    .map((programme) => eligibilityOf(programme, applicant))
    .map((eligibility) => ({ eligibility, key: keyOf(eligibility, applicant, today) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ eligibility }) => eligibility)
}

type Key = readonly [...numbers: number[], id: string]

const KINDS: readonly Verdict['kind'][] = ['eligible', 'not-yet', 'unknown', 'no']
const OVER: Readonly<Record<PeriodState, number>> = { open: 0, coming: 0, unknown: 0, expired: 1 }

function keyOf({ programme, verdict }: Eligibility, applicant: Applicant, today: Date): Key {
  const kind = KINDS.indexOf(verdict.kind)
  return [kind, OVER[periodState(programme, today)], ...lengthOf(verdict, applicant), programme.id]
}

function lengthOf(verdict: Verdict, applicant: Applicant): readonly [number, number] {
  if (verdict.kind === 'not-yet') return [verdict.way.length, effortOf(verdict.way)]
  if (verdict.kind === 'unknown')
    return [openFacts(verdict.unknown, withKnownConsequences(applicant)).length, 0]
  return [0, 0]
}

/** The efforts of the steps together (`FACTS`). */
export function effortOf(way: readonly Step[]): number {
  return way.reduce((sum, { fact }) => {
    const { effort }: FactDefinition = FACTS[fact]
    return sum + effort
  }, 0)
}

function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((part, i) => part !== b[i])
  if (at < 0) return 0
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}
