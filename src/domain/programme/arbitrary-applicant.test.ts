/** Applicants and criteria drawn at random from few values, so that bounds are met, missed and hit exactly. */
import fc from 'fast-check'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { brokenTies, withKnownConsequences } from './consistency.ts'
import { type Applicant, FACTS, type FactDefinition, type FactId, type FactValue } from './facts.ts'
import type { Criterion, Evidence, Leaf, Programme, Rule } from './programme.ts'

export const evidence: Evidence = { source: 'test', sourceUrl: null, asOf: '2026', confidence: 'verified' }

/** Facts that are tied together, with the values drawn for them: the whole space can be searched. */
export const GROUPS: readonly Readonly<Partial<Record<FactId, readonly FactValue[]>>>[] = [
  {
    'legal-form': ['none', 'person', 'auto-entrepreneur', 'cooperative', 'company'],
    registered: [true, false],
    'age-months': [0, 6, 12, 48],
    'womens-cooperative': [true, false],
    innovative: [true, false],
  },
  {
    'women-share': [0, 0.2, 0.5, 1],
    'youth-share': [0, 0.3, 0.6],
    'women-youth-share': [0, 0.2, 0.5, 0.8, 1],
    members: [1, 5, 7],
    'person-age': [17, 18, 36],
  },
  {
    'project-cost': [10_000_000, 20_000_000, 50_000_000],
    'amount-asked': [4_000_000, 6_000_000, 10_000_000, 30_000_000],
    'own-share': [0, 0.2, 0.4, 0.5],
    'in-kind-share': [0, 0.5, 1],
    territory: ['02', '02.113', '02.113.05.03', '09.541'],
  },
]

export type Space = Readonly<Partial<Record<FactId, readonly FactValue[]>>>
export const EVERYTHING: Space = Object.assign({}, ...GROUPS)

export function factsOf(space: Space): readonly FactId[] {
  return Object.keys(space) as FactId[]
}

/** Facts agree with one another, as those of a real applicant do. */
export function applicants(space: Space): fc.Arbitrary<Applicant> {
  const drawn = Object.fromEntries(
    Object.entries(space).map(([fact, values]) => [
      fact,
      fc.option(fc.constantFrom(...values), { nil: undefined }),
    ]),
  )
  return fc
    .record(drawn)
    .map(
      (all) =>
        Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Applicant,
    )
    .map(withKnownConsequences)
    .filter((applicant) => brokenTies(applicant).length === 0)
}

function leaves(space: Space): fc.Arbitrary<Leaf> {
  return fc.constantFrom(...factsOf(space)).chain((fact) => leafOn(fact, space[fact] ?? []))
}

function leafOn(fact: FactId, values: readonly FactValue[]): fc.Arbitrary<Leaf> {
  const { is }: FactDefinition = FACTS[fact]
  if (is.kind === 'yes-no') return fc.boolean().map((value) => ({ kind: 'is', fact, value }))
  if (is.kind === 'number') {
    const value = fc.constantFrom(...(values as readonly number[]))
    return fc.record({
      kind: fc.constantFrom('at-least', 'at-most'),
      fact: fc.constant(fact),
      value,
    }) as fc.Arbitrary<Leaf>
  }
  const some = fc.subarray([...(values as readonly string[])], { minLength: 1 })
  if (is.kind === 'territory')
    return some.map((territories) => ({
      kind: 'within',
      fact: 'territory',
      territories: territories as TerritoryCode[],
    }))
  const kind = fc.constantFrom('one-of', 'none-of')
  return fc.record({ kind, fact: fc.constant(fact), values: some }) as fc.Arbitrary<Leaf>
}

function rules(space: Space): fc.Arbitrary<Rule> {
  const leaf = leaves(space)
  const parts = fc.array(leaf, { minLength: 1, maxLength: 3 })
  const of = (kind: 'all' | 'any') => parts.map((all): Rule => ({ kind, of: all }))
  const nested = fc.array(fc.oneof(leaf, of('all')), { minLength: 1, maxLength: 2 })
  return fc.oneof(
    { arbitrary: leaf, weight: 3 },
    of('all'),
    of('any'),
    nested.map((all): Rule => ({ kind: 'any', of: all })),
  )
}

export function criteriaOn(space: Space): fc.Arbitrary<Criterion[]> {
  return fc
    .array(rules(space), { minLength: 1, maxLength: 4 })
    .map((all) => all.map((rule, i) => ({ id: `c${i}`, rule, evidence })))
}

const text = { ar: 'ا', fr: 'a', en: 'a' }
export function programmeWith(criteria: readonly Criterion[], id = 'test'): Programme {
  const terms = {
    ceiling: null,
    shareOfCost: null,
    ownShare: null,
    ownInKind: null,
    rate: null,
    guaranteed: null,
    months: null,
    graceMonths: null,
    evidence: null,
  }
  return {
    ...{ id, name: text, summary: text, body: { name: text, partner: null }, instruments: ['grant'], terms },
    ...{ territories: [], sectors: [], criteria, periods: [], standing: 'calls', documents: [] },
    ...{ applyUrl: null, apply: null, evidence, caution: null },
  }
}
