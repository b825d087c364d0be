import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  applicants,
  criteriaOn,
  evidence,
  EVERYTHING,
  factsOf,
  GROUPS,
  programmeWith,
  type Space,
} from './arbitrary-applicant.test.ts'
import { brokenTies, canFound, withKnownConsequences } from './consistency.ts'
import { effortOf, eligibilityOf } from './eligibilities.ts'
import type { Step } from './eligibility.ts'
import { evaluate } from './evaluate.ts'
import { type Applicant, FACTS, type FactDefinition } from './facts.ts'
import type { Criterion, Rule } from './programme.ts'
import { afterSteps, blocking, shortestWay } from './shortest-way.ts'

/** Whether a person could take these steps: said again here, apart from the search. */
function isPossible(applicant: Applicant, steps: readonly Step[]): boolean {
  const founds = steps.some(({ fact }) => fact === 'legal-form') && applicant['legal-form'] !== undefined
  if (founds && !canFound(applicant)) return false
  const allowed = steps.every(({ fact, to }) => {
    const { change }: FactDefinition = FACTS[fact]
    const from = founds && fact === 'age-months' ? 0 : applicant[fact]
    if (from === undefined) return true
    if (fact === 'legal-form') return to !== 'none'
    if (fact === 'registered') return to === true
    if (fact === 'territory') return String(to).startsWith(String(from))
    return change === 'never' ? false : change === 'wait' ? to > from : true
  })
  if (!allowed) return false
  const founded: Applicant = founds ? { ...applicant, registered: false, 'age-months': 0 } : applicant
  const after = { ...founded, ...Object.fromEntries(steps.map(({ fact, to }) => [fact, to])) }
  return brokenTies(after).length === 0
}

function holds(criteria: readonly Criterion[], applicant: Applicant): boolean {
  return criteria.every(({ rule }) => evaluate(rule, applicant) === 'yes')
}

/** Every way over the values of the space, whatever its length. */
function* allWays(space: Space, applicant: Applicant): Generator<readonly Step[]> {
  let ways: (readonly Step[])[] = [[]]
  for (const fact of factsOf(space)) {
    const from = applicant[fact]
    const more = (space[fact] ?? []).filter((to) => to !== from).map((to) => ({ fact, from, to }))
    ways = ways.flatMap((way) => [way, ...more.map((step) => [...way, step])])
  }
  yield* ways
}

function isShorter(a: readonly Step[], b: readonly Step[]): boolean {
  return a.length < b.length || (a.length === b.length && effortOf(a) < effortOf(b))
}

test('a suggested way, taken, makes one eligible; its steps are possible and its facts agree', () => {
  let ways = 0
  fc.assert(
    fc.property(applicants(EVERYTHING), criteriaOn(EVERYTHING), (applicant, criteria) => {
      const { verdict } = eligibilityOf(programmeWith(criteria), applicant)
      if (verdict.kind !== 'not-yet') return
      ways += 1
      assert.ok(verdict.way.length > 0)
      assert.ok(isPossible(withKnownConsequences(applicant), verdict.way), JSON.stringify(verdict.way))
      const after = eligibilityOf(programmeWith(criteria), afterSteps(applicant, verdict.way))
      assert.equal(after.verdict.kind, 'eligible')
    }),
    { numRuns: 1500 },
  )
  assert.ok(ways > 250, `${ways}`)
})

for (const [i, space] of GROUPS.entries()) {
  test(`no shorter or easier way exists than the one suggested, among all ways (${factsOf(space).join(', ')})`, () => {
    const found = { ways: 0, none: 0 }
    fc.assert(
      fc.property(applicants(space), criteriaOn(space), (applicant, criteria) => {
        const way = shortestWay(criteria, applicant)
        found[way === null ? 'none' : 'ways'] += 1
        for (const other of allWays(space, applicant)) {
          if (way !== null && !isShorter(other, way)) continue
          if (!isPossible(applicant, other)) continue
          assert.ok(
            !holds(criteria, afterSteps(applicant, other)),
            `${JSON.stringify(other)} rather than ${JSON.stringify(way)}`,
          )
        }
      }),
      { numRuns: 600 },
    )
    assert.ok(found.ways > 50 && (i > 0 || found.none > 20), JSON.stringify(found))
  })
}

function criterion(id: string, rule: Rule): Criterion {
  return { id, rule, evidence }
}
const founded = criterion('form', { kind: 'one-of', fact: 'legal-form', values: ['cooperative', 'union'] })
const registered = criterion('registered', { kind: 'is', fact: 'registered', value: true })
const young = criterion('young', { kind: 'at-most', fact: 'age-months', value: 48 })
const own = criterion('own', { kind: 'at-least', fact: 'own-share', value: 0.4 })
const most = criterion('most', { kind: 'at-most', fact: 'amount-asked', value: 30_000_000 })

test('a group that has not founded founds a cooperative and registers it; it is then young enough', () => {
  assert.deepEqual(shortestWay([founded, registered, young], { 'legal-form': 'none' }), [
    { fact: 'legal-form', from: 'none', to: 'cooperative' },
    { fact: 'registered', from: false, to: true },
  ])
})

test('a cooperative that is too old is told so: it cannot become younger, nor found itself again', () => {
  const old = { 'legal-form': 'cooperative', registered: true, 'age-months': 60 }
  assert.equal(shortestWay([founded, registered, young], old), null)
  assert.deepEqual(blocking([founded, registered, young], old), [young])
})

test('who gives a larger share itself asks for less of the same cost', () => {
  const applicant = { 'project-cost': 20_000_000, 'amount-asked': 16_000_000, 'own-share': 0.2 }
  assert.deepEqual(shortestWay([own, most], applicant), [
    { fact: 'amount-asked', from: 16_000_000, to: 12_000_000 },
    { fact: 'own-share', from: 0.2, to: 0.4 },
  ])
})

test('more than 30 % is 31 % at least, and women count among women and young people', () => {
  const over = criterion('over', { kind: 'at-least', fact: 'women-youth-share', value: 0.3, strictly: true })
  assert.deepEqual(shortestWay([over], { 'women-youth-share': 0.3 }), [
    { fact: 'women-youth-share', from: 0.3, to: 0.31 },
  ])
  assert.deepEqual(shortestWay([over], { 'women-share': 0.8 }), [])
})

test('criteria that exclude each other block together', () => {
  const company = criterion('company', { kind: 'one-of', fact: 'legal-form', values: ['company'] })
  const together = [founded, company]
  assert.equal(shortestWay(together, { 'legal-form': 'none' }), null)
  assert.deepEqual(blocking(together, { 'legal-form': 'none' }), together)
})
