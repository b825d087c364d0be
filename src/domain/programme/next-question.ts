/** Which question is worth asking next: people answer few. */
import { NATION } from '../basics/territory-code.ts'
import { boundary } from './candidate-values.ts'
import { evaluate, leavesOf } from './evaluate.ts'
import { type Applicant, FACT_IDS, FACTS, type FactDefinition, type FactId, type FactValue } from './facts.ts'
import type { Criterion, Leaf } from './programme.ts'

/** Facts on which undecided criteria hang, in the order of `FACT_IDS`. */
export function openFacts(criteria: readonly Criterion[], applicant: Applicant): readonly FactId[] {
  const open = new Set(openLeaves(criteria, applicant).map(({ fact }) => fact))
  return FACT_IDS.filter((fact) => open.has(fact))
}

function openLeaves(criteria: readonly Criterion[], applicant: Applicant): readonly Leaf[] {
  return criteria
    .filter(({ rule }) => evaluate(rule, applicant) === 'unknown')
    .flatMap(({ rule }) => leavesOf(rule))
    .filter((leaf) => evaluate(leaf, applicant) === 'unknown')
}

/**
 * Of the open facts the one whose answer alone can settle, to yes or to no, the most undecided criteria; then the one
 * that most undecided leaves speak of; then the earlier in `FACT_IDS`. Null: nothing is undecided.
 */
export function nextFact(criteria: readonly Criterion[], applicant: Applicant): FactId | null {
  const undecided = criteria.filter(({ rule }) => evaluate(rule, applicant) === 'unknown')
  return mostOf(openFacts(undecided, applicant), (fact) => [
    undecided.filter((criterion) => canSettle([criterion], applicant, fact)).length,
    openLeaves(undecided, applicant).filter((leaf) => leaf.fact === fact).length,
  ])
}

/**
 * The same over several programmes: the fact whose answer alone can settle most of those that are undecided, a `no` to
 * one criterion settling a programme; then the one that is open in most.
 */
export function nextFactOfAll(
  programmes: readonly { readonly criteria: readonly Criterion[] }[],
  applicant: Applicant,
): FactId | null {
  const undecided = programmes.filter(({ criteria }) => truthOfAll(criteria, applicant) === 'unknown')
  const open = undecided.map(({ criteria }) => new Set(openFacts(criteria, applicant)))
  const facts = FACT_IDS.filter((fact) => open.some((of) => of.has(fact)))
  return mostOf(facts, (fact) => [
    undecided.filter(({ criteria }) => canSettle(criteria, applicant, fact)).length,
    open.filter((of) => of.has(fact)).length,
  ])
}

/** The truth of all criteria together. */
export function truthOfAll(criteria: readonly Criterion[], applicant: Applicant) {
  return evaluate({ kind: 'all', of: criteria.map(({ rule }) => rule) }, applicant)
}

function canSettle(criteria: readonly Criterion[], applicant: Applicant, fact: FactId): boolean {
  return possibleAnswers(fact, openLeaves(criteria, applicant)).some(
    (answer) => truthOfAll(criteria, { ...applicant, [fact]: answer }) !== 'unknown',
  )
}

/** One answer for each way in which the leaves could turn out. */
function possibleAnswers(fact: FactId, leaves: readonly Leaf[]): readonly FactValue[] {
  const { is }: FactDefinition = FACTS[fact]
  if (is.kind === 'yes-no') return [true, false]
  const own = leaves.filter((leaf) => leaf.fact === fact)
  if (is.kind === 'territory')
    return [ELSEWHERE, ...own.flatMap((leaf) => (leaf.kind === 'within' ? leaf.territories : []))]
  if (is.kind === 'choice') return [OTHER, ...own.flatMap((leaf) => ('values' in leaf ? leaf.values : []))]
  return own.flatMap((leaf) =>
    leaf.kind === 'at-least' || leaf.kind === 'at-most' ? aroundBound(boundary(leaf), leaf) : [],
  )
}

/** A value that no rule names. */
const OTHER = 'something-else'
/** A place in no region: outside of every territory that a rule names. */
const ELSEWHERE = `${NATION}.000`

function aroundBound(bound: number, leaf: Leaf): readonly number[] {
  return [bound, leaf.kind === 'at-least' ? bound / 2 - 1 : bound * 2 + 1]
}

function mostOf(facts: readonly FactId[], score: (fact: FactId) => readonly [number, number]): FactId | null {
  const scored = facts.map((fact) => ({ fact, score: score(fact) }))
  const [best] = scored.toSorted((a, b) => b.score[0] - a.score[0] || b.score[1] - a.score[1])
  return best?.fact ?? null
}
