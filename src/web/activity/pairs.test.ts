import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PARTS } from '../../domain/activity/activity.ts'
import { type Answer, CONSISTENT, compare, GROUPS, PAIRS } from './pairs.ts'

const starting = PARTS.map(() => 1)
const answers = (named: Readonly<Record<string, Answer>>): Answer[] =>
  PAIRS.map(({ field }) => named[field] ?? 'same')

test('six groups make fifteen pairs', () => {
  assert.equal(GROUPS.length, 6)
  assert.equal(PAIRS.length, 15)
})

test('when everything matters the same each group weighs a sixth and the three effects share theirs', () => {
  const { weights, consistencyRatio, oddest } = compare(answers({}), starting)
  for (const [p, part] of PARTS.entries())
    assert.ok(Math.abs((weights[p] ?? 0) - (part.startsWith('fit-') ? 1 / 18 : 1 / 6)) < 1e-9)
  assert.ok(consistencyRatio < 1e-9)
  assert.equal(oddest, null)
})

test('a circle of answers is told apart from answers that agree, and one of its pairs is named', () => {
  const circle = { 'p-need-resource': 'a5', 'p-resource-market': 'a5', 'p-need-market': 'b5' } as const
  const found = compare(answers(circle), starting)
  assert.ok(found.consistencyRatio > CONSISTENT)
  assert.ok(found.oddest !== null && found.oddest.field in circle)
  const agreeing = Object.fromEntries(
    PAIRS.filter(({ a }) => a === 'need').map(({ field }) => [field, 'a3' as const]),
  )
  assert.ok(compare(answers(agreeing), starting).consistencyRatio <= CONSISTENT)
})

test('the weights of the parts sum to one whatever the starting weights', () => {
  for (const start of [starting, PARTS.map(() => 0), PARTS.map((_, p) => p)]) {
    const { weights } = compare(answers({ 'p-need-resource': 'b3', 'p-market-fit': 'a5' }), start)
    assert.ok(Math.abs(weights.reduce((a, b) => a + b, 0) - 1) < 1e-9)
  }
})
