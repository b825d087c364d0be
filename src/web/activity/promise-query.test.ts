import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PARTS, type PartWeight } from '../../domain/activity/activity.ts'
import { readPromiseQuestion } from './promise-query.ts'
import { onSliders, SLIDER_MOST, SLIDER_STEP, sharesOf, weightField, weightQuery } from './weights.ts'

const why = { ar: 'سبب', fr: 'raison', en: 'reason' }
const defaults: readonly PartWeight[] = PARTS.map((part, p) => ({ part, weight: p === 1 ? 0.3 : 0.1, why }))
const ids = ['olive-oil', 'saffron']
const read = (query: Record<string, string>) => readPromiseQuestion(query, defaults, ids)

test('an empty address asks for the starting weights, the weighted sum and no fault', () => {
  const question = read({})
  assert.deepEqual(question.weights, question.starting)
  assert.equal(question.weights[1], SLIDER_MOST)
  assert.equal(question.method, 'weighted-sum')
  assert.equal(question.activity, null)
  assert.deepEqual(question.faults, [])
})

test('weights travel through the address and come back the same', () => {
  const slider = fc.integer({ min: 0, max: SLIDER_MOST / SLIDER_STEP }).map((steps) => steps * SLIDER_STEP)
  fc.assert(
    fc.property(fc.array(slider, { minLength: PARTS.length, maxLength: PARTS.length }), (weights) => {
      fc.pre(weights.some((weight) => weight > 0))
      const address = new URLSearchParams(weightQuery(weights, read({}).starting)).toString()
      const question = read(Object.fromEntries(new URLSearchParams(address)))
      assert.deepEqual(question.weights, weights)
      assert.deepEqual(question.faults, [])
    }),
  )
})

test('the starting weights leave no trace in the address', () => {
  const { starting } = read({})
  assert.deepEqual(weightQuery(starting, starting), {})
})

test('a negative weight and a word are refused, kept as typed, and the starting weights are used', () => {
  const question = read({ 'w-need': '-1', 'w-market': 'abc', 'w-fabric': '7' })
  assert.deepEqual(
    question.faults.map(({ field, kind }) => [field, kind]),
    [
      ['w-need', 'negative'],
      ['w-market', 'not-a-number'],
    ],
  )
  assert.deepEqual(question.typed, { 'w-need': '-1', 'w-market': 'abc' })
  assert.deepEqual(question.weights, question.starting)
})

test('weights that are all zero are refused once, for the whole group', () => {
  const question = read(Object.fromEntries(PARTS.map((part) => [weightField(part), '0'])))
  assert.deepEqual(
    question.faults.map(({ field, kind }) => [field, kind]),
    [['weights', 'all-zero']],
  )
  assert.deepEqual(question.weights, question.starting)
})

test('Eastern digits are read, and a weight above the scale is refused', () => {
  assert.equal(read({ 'w-need': '٧' }).weights[0], 7)
  assert.equal(read({ 'w-need': '11' }).faults[0]?.kind, 'too-large')
  assert.equal(read({ 'w-need': '1e15' }).faults[0]?.kind, 'too-large')
})

test('an unknown method or activity is a fault, and what is known still counts', () => {
  const question = read({ method: 'magic', activity: 'gold', 'w-need': '9' })
  assert.deepEqual(
    question.faults.map(({ kind }) => kind),
    ['unknown-method', 'unknown-activity'],
  )
  assert.equal(question.method, 'weighted-sum')
  assert.equal(question.weights[0], 9)
})

test('answers to pairs become weights; an answer that is none is refused beside its pair', () => {
  const asked = read({ 'p-need-resource': 'a5' })
  assert.ok(asked.comparison !== null)
  assert.ok((asked.weights[0] ?? 0) > (asked.weights[1] ?? 0))
  const wrong = read({ 'p-need-resource': '9' })
  assert.deepEqual(wrong.faults, [{ field: 'p-need-resource', kind: 'unknown-answer' }])
  assert.equal(wrong.comparison, null)
})

test('sliders keep proportions to half a step and shares sum to one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
      (weights) => {
        const most = Math.max(...weights)
        for (const [p, slider] of onSliders(weights).entries())
          assert.ok(Math.abs(slider - ((weights[p] ?? 0) / most) * SLIDER_MOST) <= SLIDER_STEP / 2 + 1e-9)
        const sum = sharesOf(weights).reduce((a, b) => a + b, 0)
        assert.ok(Math.abs(sum - 1) < 1e-12)
      },
    ),
  )
})
