/**
 * The values worth trying for a fact when a way to a programme is looked for: for a number the bounds that rules set and
 * what other facts make of them, for a choice one value of each kind that rules tell apart. A way that exists at all
 * exists with these.
 */
import { contains } from '../basics/territory-code.ts'
import { isBody } from './consistency.ts'
import { evaluate, territoryOf } from './evaluate.ts'
import {
  type Applicant,
  FACTS,
  type FactDefinition,
  type FactId,
  type FactValue,
  type NumberUnit,
} from './facts.ts'
import type { Leaf } from './programme.ts'

/** `leaves`: all those of the programme. In the order in which they are preferred. */
export function candidateValues(
  fact: FactId,
  leaves: readonly Leaf[],
  applicant: Applicant,
): readonly FactValue[] {
  const { is }: FactDefinition = FACTS[fact]
  if (is.kind === 'yes-no') return [true, false]
  if (is.kind === 'number') return nearestFirst(numbers(fact, leaves, applicant), applicant[fact])
  if (is.kind === 'territory') return territories(leaves, applicant)
  return oneOfEachKind(fact, leaves, is.values, applicant[fact])
}

function nearestFirst(values: readonly number[], from: FactValue | undefined): readonly number[] {
  const ascending = [...new Set(values)].filter((value) => value >= 0).sort((a, b) => a - b)
  if (typeof from !== 'number') return ascending
  return ascending.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))
}

/** How many steps people count in one unit: whole percents, whole dirhams, whole people. */
const STEPS_IN_ONE: Readonly<Record<NumberUnit, number>> = {
  share: 100,
  centimes: 0.01,
  people: 1,
  months: 1,
  years: 1,
  hectares: 100,
}

/** The first value that meets the bound: the bound itself, or the next whole percent, dirham, person or month. */
export function boundary(leaf: Extract<Leaf, { kind: 'at-least' | 'at-most' }>): number {
  if (leaf.strictly !== true) return leaf.value
  const { is }: FactDefinition = FACTS[leaf.fact]
  const inOne = STEPS_IN_ONE[is.kind === 'number' ? is.unit : 'people']
  const steps = leaf.value * inOne
  return (leaf.kind === 'at-least' ? Math.floor(steps + 1e-6) + 1 : Math.ceil(steps - 1e-6) - 1) / inOne
}

function numbers(fact: FactId, leaves: readonly Leaf[], applicant: Applicant): readonly number[] {
  const values = (of: FactId) => boundsAndNow(of, leaves, applicant)
  const own = values(fact)
  if (SHARES_OF_MEMBERS.includes(fact)) return [...own, ...sharesOfMembers(fact, values)]
  const money = MONEY[fact]
  return money === undefined ? own : [...own, ...money(values)]
}

function boundsAndNow(fact: FactId, leaves: readonly Leaf[], applicant: Applicant): readonly number[] {
  const bounds = leaves.flatMap((leaf) =>
    leaf.fact === fact && (leaf.kind === 'at-least' || leaf.kind === 'at-most') ? [boundary(leaf)] : [],
  )
  const now = applicant[fact]
  return typeof now === 'number' ? [...bounds, now] : bounds
}

type Values = (fact: FactId) => readonly number[]

const SHARES_OF_MEMBERS: readonly FactId[] = ['women-share', 'youth-share', 'women-youth-share']

/** What one of the three can be made equal to by the two others. */
function sharesOfMembers(fact: FactId, values: Values): readonly number[] {
  const others = SHARES_OF_MEMBERS.filter((other) => other !== fact).map(values)
  const [first = [], second = []] = others
  const sums = first.flatMap((a) => second.map((b) => (fact === 'women-youth-share' ? a + b : b - a)))
  return [...first, ...second, ...sums.filter((sum) => sum >= 0 && sum <= 1), 0, 1]
}

/** Whole dirhams and whole percents at which what is asked, the cost and the own share just agree. */
const MONEY: Partial<Record<FactId, (values: Values) => readonly number[]>> = {
  'amount-asked': (values) =>
    pairs(values('project-cost'), or(values('own-share'), 0), (cost, own) => floorTo(100, cost * (1 - own))),
  'project-cost': (values) =>
    pairs(values('amount-asked'), or(values('own-share'), 0), (amount, own) =>
      own < 1 ? -floorTo(100, -amount / (1 - own)) : amount,
    ),
  'own-share': (values) =>
    pairs(values('amount-asked'), values('project-cost'), (amount, cost) =>
      cost > 0 ? Math.floor((1 - amount / cost) * 100 + 1e-6) / 100 : 0,
    ),
}

function or(values: readonly number[], otherwise: number): readonly number[] {
  return [...values, otherwise]
}

function pairs(
  first: readonly number[],
  second: readonly number[],
  make: (a: number, b: number) => number,
): readonly number[] {
  return first.flatMap((a) => second.map((b) => make(a, b)))
}

function floorTo(grain: number, value: number): number {
  return Math.floor(value / grain + 1e-6) * grain
}

/** Only places within what is known already: who has named a region may still be in one of its provinces. */
function territories(leaves: readonly Leaf[], applicant: Applicant): readonly FactValue[] {
  const now = territoryOf(applicant)
  const named = leaves.flatMap((leaf) => (leaf.kind === 'within' ? leaf.territories : []))
  return named.filter((code) => now === null || contains(now, code))
}

/** A cooperative first: that is what most who ask here are founding. */
function oneOfEachKind(
  fact: FactId,
  leaves: readonly Leaf[],
  listed: readonly string[] | 'sectors',
  now: FactValue | undefined,
): readonly FactValue[] {
  const own = leaves.filter((leaf) => leaf.fact === fact)
  const named = own.flatMap((leaf) => ('values' in leaf ? leaf.values : []))
  const values = listed === 'sectors' ? [...new Set(named)] : ['cooperative', ...listed]
  const kinds = new Map<string, string>()
  for (const value of values.filter((one) => listed === 'sectors' || listed.includes(one))) {
    const told = own.map((leaf) => evaluate(leaf, { [fact]: value })).join()
    const kind = [told, isBody(value), value === 'cooperative', value === 'none', value === now].join(' ')
    if (!kinds.has(kind)) kinds.set(kind, value)
  }
  return [...kinds.values()]
}
