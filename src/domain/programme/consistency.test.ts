import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { applicants, EVERYTHING, programmeWith } from './arbitrary-applicant.test.ts'
import { brokenTies, withKnownConsequences } from './consistency.ts'
import { nextFactOfAll } from './next-question.ts'
import { rangeOf } from './range.ts'

test('a group that has not founded is not registered and of no age; neither is a person', () => {
  for (const form of ['none', 'person']) {
    const known = withKnownConsequences({ 'legal-form': form, registered: true, 'age-months': 9 })
    assert.deepEqual([known.registered, known['age-months']], [false, 0])
  }
})

test('what follows from the facts follows once: twice changes nothing more', () => {
  fc.assert(
    fc.property(applicants(EVERYTHING), (applicant) => {
      const once = withKnownConsequences(applicant)
      assert.deepEqual(withKnownConsequences(once), once)
    }),
  )
})

test('facts that contradict each other are found', () => {
  const contradictions = [
    { registered: true, 'legal-form': 'none' },
    { registered: false, 'age-months': 3 },
    { 'legal-form': 'person', 'age-months': 3 },
    { 'women-share': 0.6, 'women-youth-share': 0.5 },
    { 'women-share': 0.2, 'youth-share': 0.2, 'women-youth-share': 0.5 },
    { 'amount-asked': 200, 'project-cost': 100 },
    { 'amount-asked': 70_000, 'project-cost': 100_000, 'own-share': 0.4 },
    { 'womens-cooperative': true, 'legal-form': 'association' },
  ]
  for (const facts of contradictions) assert.ok(brokenTies(facts).length > 0, JSON.stringify(facts))
  assert.deepEqual(brokenTies({ 'amount-asked': 60_000, 'project-cost': 100_000, 'own-share': 0.4 }), [])
})

test('an unknown number lies between the bounds that the known ones set', () => {
  assert.deepEqual(rangeOf('women-youth-share', { 'women-share': 0.8 }), { least: 0.8, most: 1 })
  assert.deepEqual(rangeOf('amount-asked', { 'project-cost': 1000, 'own-share': 0.5 }), {
    least: 0,
    most: 500,
  })
  assert.deepEqual(rangeOf('own-share', { 'project-cost': 1000, 'amount-asked': 600 }), {
    least: 0,
    most: 0.4,
  })
  assert.deepEqual(rangeOf('women-share', {}), { least: 0, most: 1 })
  assert.deepEqual(rangeOf('members', {}), { least: 0, most: Number.POSITIVE_INFINITY })
})

test('a fact that was told falls within the bounds that the others set before', () => {
  fc.assert(
    fc.property(applicants(EVERYTHING), (applicant) => {
      for (const [fact, value] of Object.entries(applicant)) {
        if (typeof value !== 'number' || fact === 'age-months') continue
        const others = Object.fromEntries(Object.entries(applicant).filter(([known]) => known !== fact))
        const { least, most } = rangeOf(fact as 'members', others)
        assert.ok(least - 1e-9 <= value && value <= most + 0.5, `${fact} ${value} in ${least}..${most}`)
      }
    }),
    { numRuns: 1000 },
  )
})

test('of several programmes the fact that can settle the verdict of most is asked first', () => {
  const rule = (fact: 'registered' | 'innovative') => ({ kind: 'is', fact, value: true }) as const
  const evidence = { source: 'test', sourceUrl: null, asOf: '2026', confidence: 'press' } as const
  const programmes = (['innovative', 'registered', 'innovative'] as const).map((fact, i) =>
    programmeWith([{ id: 'only', rule: rule(fact), evidence }], `p${i}`),
  )
  assert.equal(nextFactOfAll(programmes, {}), 'innovative')
  assert.equal(nextFactOfAll(programmes, { innovative: true }), 'registered')
  assert.equal(nextFactOfAll(programmes, { innovative: true, registered: false }), null)
})
