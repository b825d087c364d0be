/** One step of the shortest way, as an order that can be followed: whom to admit, what to ask for, what to found. */
import type { Step } from '../../domain/programme/eligibility.ts'
import { evaluate, leavesOf } from '../../domain/programme/evaluate.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import { leafWord } from './rule-word.ts'
import { type Applicant, FACTS, type FactDefinition, type FactId } from '../../domain/programme/facts.ts'
import { money } from '../words/format.ts'
import { type CountedWord, type Word, words } from '../words/word.ts'
import { FACT_LABELS } from './fact-words.ts'
import { factValueWord, inEach, monthsWord, type Names } from './fact-value-word.ts'
import { matchWords } from './match-words.ts'
import { IS_WORDS } from './rule-words.ts'

type Values = Readonly<Record<string, Word | number>>

function filled(pattern: Word | CountedWord, values: Values): Word {
  return inEach((language) => words(language, pattern, values))
}

/** Who takes the step: the applicant, and the criteria for whose sake. */
export type Walker = { readonly applicant: Applicant; readonly programme: Pick<Programme, 'criteria'> }

export function stepWord(step: Step, { applicant, programme }: Walker, names: Names): Word {
  const { fact, from, to } = step
  const said = { fact: FACT_LABELS[fact], to: factValueWord(fact, to, names) }
  if (from === undefined) return filled(matchWords.stepCheck, { need: needOf(step, programme, names) })
  if (fact === 'legal-form')
    return to === 'cooperative' ? matchWords.stepFound : filled(matchWords.stepForm, { to: said.to })
  if (typeof to === 'boolean') return becomeWord(fact, to, said)
  if (typeof to !== 'number') return filled(matchWords.stepReach, said)
  const values = { ...said, from: factValueWord(fact, from, names) }
  return numberStep({ fact, from: Number(from), to }, applicant, values)
}

/** Of a fact that nobody has told, the condition itself says what it has to be. */
function needOf({ fact, to }: Step, { criteria }: Walker['programme'], names: Names): Word {
  const leaf = criteria
    .flatMap(({ rule }) => leavesOf(rule))
    .find((one) => one.fact === fact && evaluate(one, { [fact]: to }) === 'yes')
  if (leaf !== undefined) return leafWord(leaf, names)
  return filled(matchWords.stepReach, { fact: FACT_LABELS[fact], to: factValueWord(fact, to, names) })
}

function becomeWord(fact: FactId, to: boolean, said: Values): Word {
  if (fact === 'registered' && to) return matchWords.stepRegister
  const need = to ? IS_WORDS[fact]?.yes : IS_WORDS[fact]?.no
  return need === undefined ? filled(matchWords.stepReach, said) : filled(matchWords.stepYes, { need })
}

const SHARE_STEPS: Readonly<Partial<Record<FactId, CountedWord>>> = {
  'women-share': matchWords.stepWomen,
  'youth-share': matchWords.stepYouth,
  'women-youth-share': matchWords.stepWomenOrYouth,
}

type Move = { readonly fact: FactId; readonly from: number; readonly to: number }

function numberStep(move: Move, applicant: Applicant, values: Values): Word {
  const { fact, from, to } = move
  const { change }: FactDefinition = FACTS[fact]
  const share = SHARE_STEPS[fact]
  if (share !== undefined && to > from) return filled(share, { ...values, n: newcomers(move, applicant) })
  if (fact === 'members' && to > from) return filled(matchWords.stepMembers, { ...values, n: to - from })
  if (fact === 'amount-asked') return filled(matchWords.stepAskLess, values)
  if (fact === 'project-cost') return filled(matchWords.stepCost, values)
  if (fact === 'own-share' && to > from) return ownShareWord(to, applicant, values)
  if (fact === 'in-kind-share' && to < from) return filled(matchWords.stepInKind, values)
  if (change === 'wait' && to > from)
    return filled(matchWords.stepWait, { ...values, time: waiting(fact, to - from) })
  return filled(matchWords.stepChange, values)
}

function waiting(fact: FactId, more: number): Word {
  return monthsWord(fact === 'person-age' ? more * 12 : more)
}

function ownShareWord(to: number, applicant: Applicant, values: Values): Word {
  const cost = applicant['project-cost']
  if (typeof cost !== 'number') return filled(matchWords.stepOwnShare, values)
  return filled(matchWords.stepOwnShareMoney, {
    ...values,
    amount: inEach((language) => money(language, to * cost)),
  })
}

const SAME = 1e-9

/**
 * How many must join so that a share is reached, everybody else staying: each newcomer counts in the whole too. 0 when
 * the number of members is not known or nobody could join to reach it (a share of all).
 */
export function newcomers({ from, to }: Pick<Move, 'from' | 'to'>, { members }: Applicant): number {
  if (typeof members !== 'number' || to >= 1) return 0
  return Math.max(1, Math.ceil((to * members - Math.round(from * members)) / (1 - to) - SAME))
}
