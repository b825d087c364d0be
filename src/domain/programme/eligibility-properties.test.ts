import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { applicants, criteriaOn, EVERYTHING, factsOf, programmeWith } from './arbitrary-applicant.test.ts'
import { brokenTies, withKnownConsequences } from './consistency.ts'
import { eligibilities, eligibilityOf } from './eligibilities.ts'
import type { Truth, Verdict } from './eligibility.ts'
import { evaluate } from './evaluate.ts'
import type { Applicant } from './facts.ts'
import { nextFactOfAll } from './next-question.ts'

const drawn = applicants(EVERYTHING)
const criteria = criteriaOn(EVERYTHING)
const anyFact = fc.constantFrom(...factsOf(EVERYTHING))
const often = { numRuns: 1500 }

/** What one may have now: more is better. A way that exists is a matter of the change, not of today. */
function today(kind: Verdict['kind']): number {
  return kind === 'eligible' ? 2 : kind === 'unknown' ? 1 : 0
}

function without(applicant: Applicant, fact: keyof Applicant): Applicant {
  return Object.fromEntries(Object.entries(applicant).filter(([known]) => known !== fact))
}

test('learning a fact never turns a yes or a no', () => {
  fc.assert(
    fc.property(drawn, criteria, anyFact, (applicant, list, forgotten) => {
      for (const { rule } of list) {
        const before = evaluate(rule, without(applicant, forgotten))
        if (before !== 'unknown') assert.equal(evaluate(rule, applicant), before)
      }
    }),
    often,
  )
})

test('with every fact known nothing is unknown, except a place named too widely', () => {
  const everything = applicants(EVERYTHING).filter(
    (applicant) =>
      factsOf(EVERYTHING).every((fact) => applicant[fact] !== undefined) && applicant.territory !== '02',
  )
  fc.assert(
    fc.property(everything, criteria, (applicant, list) => {
      const narrow = { ...applicant, territory: '02.113.05.03' }
      for (const { rule } of list) assert.notEqual(evaluate(rule, narrow), 'unknown')
    }),
    { numRuns: 100 },
  )
})

test('adding a criterion that holds never makes one less eligible', () => {
  fc.assert(
    fc.property(drawn, criteria, criteria, (applicant, list, more) => {
      const holding = more.filter(({ rule }) => evaluate(rule, withKnownConsequences(applicant)) === 'yes')
      const before = eligibilityOf(programmeWith(list), applicant).verdict.kind
      const after = eligibilityOf(programmeWith([...list, ...holding]), applicant).verdict.kind
      assert.equal(today(after), today(before))
    }),
    often,
  )
})

test('who comes to meet a further criterion, the others staying as they were, is never less eligible', () => {
  const rank: Readonly<Record<Truth, number>> = { no: 0, unknown: 1, yes: 2 }
  let better = 0
  fc.assert(
    fc.property(drawn, drawn, criteria, (one, other, list) => {
      const truths = (applicant: Applicant) => list.map(({ rule }) => rank[evaluate(rule, applicant)])
      const [before, after] = [truths(one), truths(other)]
      if (!before.every((truth, i) => truth <= (after[i] ?? 0))) return
      better += 1
      const kind = (applicant: Applicant) => eligibilityOf(programmeWith(list), applicant).verdict.kind
      assert.ok(today(kind(other)) >= today(kind(one)))
    }),
    often,
  )
  assert.ok(better > 200, `${better}`)
})

test('answering the question that is asked never changes what is settled, and there is always one to ask', () => {
  let asked = 0
  fc.assert(
    fc.property(drawn, drawn, criteria, (whole, other, list) => {
      const programme = programmeWith(list)
      const before = eligibilityOf(programme, whole)
      if (before.verdict.kind !== 'unknown') return
      const { ask } = before.verdict
      const answer = other[ask]
      if (answer === undefined || (ask === 'territory' && whole.territory !== undefined)) return
      const answered = { ...withKnownConsequences(whole), [ask]: answer }
      if (brokenTies(answered).length > 0) return
      asked += 1
      const after = eligibilityOf(programme, answered)
      for (const [i, { truth }] of before.criteria.entries())
        if (truth !== 'unknown') assert.equal(after.criteria[i]?.truth, truth)
    }),
    often,
  )
  assert.ok(asked > 50, `${asked}`)
})

test('a verdict is unknown when no criterion fails and one is open; then, and only then, all of them hang on a question', () => {
  fc.assert(
    fc.property(drawn, criteria, (applicant, list) => {
      const { criteria: judged, verdict } = eligibilityOf(programmeWith(list), applicant)
      const truths = judged.map(({ truth }) => truth)
      const expected = truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'eligible'
      assert.equal(verdict.kind === 'not-yet' ? 'no' : verdict.kind, expected)
      const question = nextFactOfAll([programmeWith(list)], withKnownConsequences(applicant))
      assert.equal(question !== null, verdict.kind === 'unknown')
      if (verdict.kind === 'no') assert.ok(verdict.because.length > 0)
    }),
    often,
  )
})

test('the list has every programme once, in the order eligible, not yet, unknown, no', () => {
  const order = ['eligible', 'not-yet', 'unknown', 'no']
  fc.assert(
    fc.property(drawn, fc.array(criteria, { maxLength: 12 }), (applicant, lists) => {
      const programmes = lists.map((list, i) => programmeWith(list, `p${i}`))
      const sorted = eligibilities(programmes, applicant, new Date('2026-11-22'))
      assert.deepEqual(new Set(sorted.map(({ programme }) => programme)), new Set(programmes))
      const kinds = sorted.map(({ verdict }) => order.indexOf(verdict.kind))
      assert.deepEqual(
        kinds,
        kinds.toSorted((a, b) => a - b),
      )
      const ways = sorted.flatMap(({ verdict }) => (verdict.kind === 'not-yet' ? [verdict.way.length] : []))
      assert.deepEqual(
        ways,
        ways.toSorted((a, b) => a - b),
      )
    }),
    { numRuns: 300 },
  )
})
