/** Every programme beside one applicant, in the groups of the page, and the one question worth asking next. */
import { brokenTies, withKnownConsequences } from '../../domain/programme/consistency.ts'
import { eligibilities, eligibilityOf } from '../../domain/programme/eligibilities.ts'
import type { Eligibility } from '../../domain/programme/eligibility.ts'
import type { Applicant, FactId } from '../../domain/programme/facts.ts'
import { nextFactOfAll, openFacts } from '../../domain/programme/next-question.ts'
import { periodState } from '../../domain/programme/period-state.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import { type Asked, askedOf } from './applicant-of.ts'

/** A programme's answer, and the applicant as this programme sees her. */
export type Answered = Eligibility & { readonly applicant: Applicant }

export type Match = {
  readonly now: readonly Answered[]
  readonly notYet: readonly Answered[]
  readonly open: readonly Answered[]
  readonly no: readonly Answered[]
  /** their period is over: what they would answer stays with them */
  readonly over: readonly Answered[]
  readonly question: FactId | null
  /** programmes that wait for the answer to it */
  readonly waiting: number
  /** facts that contradict one another */
  readonly broken: readonly FactId[]
}

/** `asked`: amounts of a simulation, where the person has not said what she asks for. */
export function matchOf(
  programmes: readonly Programme[],
  applicant: Applicant,
  asked: Asked | null,
  skipped: readonly FactId[],
  today: Date,
): Match {
  const all = eligibilities(programmes, applicant, today).map((one): Answered => {
    const own = withAmount(applicant, asked, one.programme)
    const answer = own === applicant ? one : eligibilityOf(one.programme, own)
    return { ...answer, applicant: withKnownConsequences(own) }
  })
  const over = all.filter(({ programme }) => periodState(programme, today) === 'expired')
  const live = all.filter((one) => !over.includes(one))
  const of = (kind: Eligibility['verdict']['kind']) => live.filter(({ verdict }) => verdict.kind === kind)
  const calls = over.filter(({ programme }) => programme.standing !== 'closed')
  const question = questionOf(of('unknown'), skipped) ?? questionOf(undecided(calls), skipped)
  const waiting = undecided([...live, ...calls]).filter(
    ({ verdict, applicant: own }) => question !== null && openOf(verdict, own).includes(question),
  )
  return {
    now: of('eligible'),
    notYet: of('not-yet'),
    open: of('unknown'),
    no: of('no'),
    over,
    question,
    waiting: waiting.length,
    broken: [...new Set(brokenTies(applicant).flatMap(({ facts }) => facts))],
  }
}

function withAmount(applicant: Applicant, asked: Asked | null, { instruments }: Programme): Applicant {
  if (asked === null || applicant['amount-asked'] !== undefined) return applicant
  const amount = askedOf(asked, instruments)
  return amount === null ? applicant : { ...applicant, 'amount-asked': amount }
}

function undecided(all: readonly Answered[]): readonly Answered[] {
  return all.filter(({ verdict }) => verdict.kind === 'unknown')
}

/** Facts that a verdict still hangs on. */
export function openOf(verdict: Eligibility['verdict'], applicant: Applicant): readonly FactId[] {
  return verdict.kind === 'unknown' ? openFacts(verdict.unknown, withKnownConsequences(applicant)) : []
}

/**
 * Never what the person has said not to know. First among criteria that hang on nothing of that kind; when all hang on
 * it, the fact that is open most often.
 */
function questionOf(open: readonly Answered[], skipped: readonly FactId[]): FactId | null {
  const [first] = open
  if (first === undefined) return null
  const free = open.map(({ programme, applicant }) => ({
    criteria: programme.criteria.filter(
      (criterion) => !openFacts([criterion], applicant).some((fact) => skipped.includes(fact)),
    ),
  }))
  const next = nextFactOfAll(free, shared(open))
  if (next !== null && !skipped.includes(next)) return next
  const rest = open
    .flatMap(({ verdict, applicant }) => openOf(verdict, applicant))
    .filter((fact) => !skipped.includes(fact))
  const times = (fact: FactId) => rest.filter((other) => other === fact).length
  return rest.toSorted((a, b) => times(b) - times(a))[0] ?? null
}

/** What all of them know: the amount asked for differs from programme to programme and so is no question. */
function shared(open: readonly Answered[]): Applicant {
  const [first] = open
  const same = open.every(({ applicant }) => applicant['amount-asked'] !== undefined)
  if (first === undefined) return {}
  const { 'amount-asked': _, ...rest } = first.applicant
  return same ? first.applicant : rest
}
