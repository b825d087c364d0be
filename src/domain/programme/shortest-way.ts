/**
 * The shortest way to a programme, computed: the fewest changes that make all its criteria hold, then the least effort
 * (`FACTS`), then the smallest changes. What never changes is left alone, what waits only grows, and the facts agree
 * with one another when all is done (`consistency.ts`).
 */
import { candidateValues } from './candidate-values.ts'
import { brokenTies, canFound, TIES, withKnownConsequences, withWhatFollows } from './consistency.ts'
import type { Step } from './eligibility.ts'
import { evaluate, leavesOf } from './evaluate.ts'
import { type Applicant, FACT_IDS, FACTS, type FactDefinition, type FactId, type FactValue } from './facts.ts'
import type { Criterion, Leaf, Rule } from './programme.ts'

type Changes = Readonly<Partial<Record<FactId, FactValue>>>
/** Steps, then effort, then distance: the earlier outweighs the later. */
type Cost = readonly [steps: number, effort: number, distance: number]

/**
 * Null: no way leads there. Empty: all criteria hold already. A fact that is unknown counts as a step too, from
 * undefined: it has to be so.
 */
export function shortestWay(criteria: readonly Criterion[], applicant: Applicant): readonly Step[] | null {
  const start = withKnownConsequences(applicant)
  const rules = criteria.map(({ rule }) => rule)
  if (rules.some((rule) => new Search([rule], start).best() === null)) return null
  const changes = new Search(rules, start).best()
  return changes === null ? null : stepsOf(changes, start)
}

/** The criteria that no change can make hold; when each alone could, those that do not hold now: together they cannot. */
export function blocking(criteria: readonly Criterion[], applicant: Applicant): readonly Criterion[] {
  const start = withKnownConsequences(applicant)
  const alone = criteria.filter((criterion) => shortestWay([criterion], start) === null)
  return alone.length > 0 ? alone : criteria.filter(({ rule }) => evaluate(rule, start) !== 'yes')
}

/** The applicant after the steps. Who takes another legal form begins anew: not registered yet, of no age. */
export function afterSteps(applicant: Applicant, steps: readonly Step[]): Applicant {
  const changes = Object.fromEntries(steps.map(({ fact, to }) => [fact, to])) as Changes
  return withKnownConsequences(changed(withKnownConsequences(applicant), changes))
}

/** With what follows from the changes, where nothing is said yet. */
function changed(start: Applicant, changes: Changes): Applicant {
  const founds = changes['legal-form'] !== undefined && start['legal-form'] !== undefined
  return withWhatFollows({
    ...start,
    ...(founds ? { registered: false, 'age-months': 0 } : {}),
    ...changes,
  })
}

/** Facts in the order in which a person goes through them; waiting comes last. */
function stepsOf(changes: Changes, start: Applicant): readonly Step[] {
  const before = changed(start, changes['legal-form'] === undefined ? {} : pick(changes, 'legal-form'))
  const order = FACT_IDS.toSorted((a, b) => waits(a) - waits(b))
  return order.flatMap((fact) => {
    const to = changes[fact]
    return to === undefined ? [] : [{ fact, from: (fact === 'legal-form' ? start : before)[fact], to }]
  })
}

function pick(changes: Changes, fact: FactId): Changes {
  const value = changes[fact]
  return value === undefined ? {} : { [fact]: value }
}

function waits(fact: FactId): number {
  return FACTS[fact].change === 'wait' ? 1 : 0
}

/** Depth first, the best so far as bound: each branch changes one more fact, and a fact changes once. */
class Search {
  readonly #rules: readonly Rule[]
  readonly #start: Applicant
  readonly #leaves: readonly Leaf[]
  readonly #candidates = new Map<FactId, readonly FactValue[]>()
  #best: { readonly changes: Changes; readonly cost: Cost } | null = null

  constructor(rules: readonly Rule[], start: Applicant) {
    this.#rules = rules
    this.#start = start
    this.#leaves = rules.flatMap(leavesOf)
  }

  best(): Changes | null {
    this.#explore({}, [0, 0, 0])
    return this.#best?.changes ?? null
  }

  #explore(changes: Changes, cost: Cost): void {
    if (this.#best !== null && !isLess(cost, this.#best.cost)) return
    const state = changed(this.#start, changes)
    const open = this.#rules.find((rule) => evaluate(rule, state) !== 'yes')
    const [broken] = brokenTies(state)
    if (open !== undefined) this.#branch(changes, cost, this.#movesFor(open, state, changes))
    else if (broken !== undefined) this.#branch(changes, cost, this.#repairs(broken.facts, state, changes))
    else this.#best = { changes, cost }
  }

  #branch(changes: Changes, [steps, effort, distance]: Cost, moves: readonly Move[]): void {
    for (const { fact, to, far } of moves) {
      const { effort: more }: FactDefinition = FACTS[fact]
      this.#explore({ ...changes, [fact]: to }, [steps + 1, effort + more, distance + far])
    }
  }

  /** What can be done for a rule that does not hold: of `any` each part, of `all` the first part that is missing. */
  #movesFor(rule: Rule, state: Applicant, changes: Changes): readonly Move[] {
    if (rule.kind === 'any') return rule.of.flatMap((part) => this.#movesFor(part, state, changes))
    if (rule.kind === 'all') {
      const missing = rule.of.find((part) => evaluate(part, state) !== 'yes')
      return missing === undefined ? [] : this.#movesFor(missing, state, changes)
    }
    return [rule.fact, ...tiedTo(rule.fact)]
      .flatMap((fact) => this.#moves(fact, state, changes))
      .filter((move) => brings(rule, move, state, changed(this.#start, { ...changes, [move.fact]: move.to })))
  }

  #repairs(facts: readonly FactId[], state: Applicant, changes: Changes): readonly Move[] {
    return facts.flatMap((fact) => this.#moves(fact, state, changes))
  }

  #moves(fact: FactId, state: Applicant, changes: Changes): readonly Move[] {
    if (changes[fact] !== undefined) return []
    const from = state[fact]
    return this.#candidatesOf(fact)
      .map((to, place) => ({ fact, to, far: distance(from, to, place) }))
      .filter(({ to }) => to !== from && canChange(fact, from, to, this.#start))
  }

  #candidatesOf(fact: FactId): readonly FactValue[] {
    const known = this.#candidates.get(fact)
    if (known !== undefined) return known
    const values = candidateValues(fact, this.#leaves, this.#start)
    this.#candidates.set(fact, values)
    return values
  }
}

type Move = { readonly fact: FactId; readonly to: FactValue; readonly far: number }

/** Makes the leaf hold; or changes what an unknown number hangs on, since two such changes may do it together. */
function brings(leaf: Leaf, move: Move, before: Applicant, after: Applicant): boolean {
  if (evaluate(leaf, after) === 'yes') return true
  return 'value' in leaf && move.fact !== leaf.fact && before[leaf.fact] === undefined
}

function tiedTo(fact: FactId): readonly FactId[] {
  const tied = TIES.flatMap(({ facts }) => (facts.includes(fact) ? facts : []))
  const founding: readonly FactId[] = fact === 'age-months' ? ['legal-form'] : [] // one begins anew
  return [...new Set([...tied, ...founding])].filter((other) => other !== fact)
}

function isLess(a: Cost, b: Cost): boolean {
  const at = a.findIndex((value, i) => Math.abs(value - (b[i] ?? 0)) > 1e-9)
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

/** 0 to 1 for numbers, relative to the larger; for choices, how far down the list of preferences. */
function distance(from: FactValue | undefined, to: FactValue, place: number): number {
  if (typeof from !== 'number' || typeof to !== 'number') return place * 0.01
  return Math.abs(to - from) / Math.max(Math.abs(to), Math.abs(from), 1e-9)
}

/** What is unknown may turn out to be anything. */
function canChange(fact: FactId, from: FactValue | undefined, to: FactValue, start: Applicant): boolean {
  if (from === undefined || fact === 'territory') return true
  const { change }: FactDefinition = FACTS[fact]
  if (change === 'never') return false
  if (change === 'wait') return to > from
  if (fact === 'registered') return to === true
  return fact !== 'legal-form' || (canFound(start) && to !== 'none')
}
