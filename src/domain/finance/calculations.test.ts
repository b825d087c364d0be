import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FINANCE_CALCULATIONS } from './calculations.ts'

const run = (method: string, json: unknown) => {
  const outcome = FINANCE_CALCULATIONS[method]?.run(json)
  assert.ok(outcome)
  return outcome
}
const reasons = (method: string, json: unknown) => {
  const outcome = run(method, json)
  return outcome.ok ? [] : outcome.reasons.map(({ kind, at }) => `${kind} ${at}`)
}

test('irr says none or several in words, never NaN', () => {
  assert.deepEqual(run('irr', { values: [1, 2] }), { ok: true, value: { value: null, kind: 'none' } })
  const several = run('irr', { values: [-1, 6, -11, 6] })
  assert.ok(several.ok && (several.value as { kind: string }).kind === 'several')
})

test('every field at fault is reported at once', () => {
  assert.deepEqual(reasons('npv', { rate: 'abc', values: [], first: 2 }), [
    'not-a-number rate',
    'empty-list values',
    'out-of-range first',
  ])
  assert.deepEqual(reasons('pmt', {}), ['missing rate', 'missing nper', 'missing pv'])
})

test('a rate of -100 % or below, a start after the end and a text for flows are refused', () => {
  assert.deepEqual(reasons('npv', { rate: -1, values: [1] }), ['smaller-than rate'])
  const loan = { rate: 0.01, nper: 12, pv: 100, start: 5, end: 4 }
  assert.deepEqual(reasons('cumipmt', loan), ['out-of-range start'])
  assert.deepEqual(reasons('irr', { values: '-1,2' }), ['not-a-list values'])
  assert.deepEqual(reasons('irr', [1]), ['not-an-object '])
})

test('an answer too large to hold is refused', () => {
  assert.deepEqual(reasons('npv', { rate: -0.999999, values: Array(200).fill(1e300) }), [
    'no-solution values',
  ])
})

test('monte-carlo gives the same answer for the same seed, and another for another', () => {
  const json = { variables: [{ name: 'price', low: 8, mode: 10, high: 15 }], draws: 500 }
  assert.deepEqual(run('monte-carlo', { ...json, seed: 3 }), run('monte-carlo', { ...json, seed: 3 }))
  assert.notDeepEqual(run('monte-carlo', { ...json, seed: 3 }), run('monte-carlo', { ...json, seed: 4 }))
})

test('monte-carlo multiplies and adds its variables, and its errors hold the truth', () => {
  const outcome = run('monte-carlo', {
    variables: [
      { name: 'volume', low: 90, mode: 100, high: 110, distribution: 'triangular' },
      { name: 'price', low: 9, mode: 10, high: 11, distribution: 'triangular' },
    ],
    terms: [{ factors: ['volume', 'price'] }, { coefficient: -1000 }],
    draws: 40_000,
  })
  assert.ok(outcome.ok)
  const { mean, meanError, belowZero } = outcome.value as {
    mean: number
    meanError: number
    belowZero: { share: number; error: number }
  }
  assert.ok(Math.abs(mean) < 4 * meanError, `${mean} ± ${meanError}`)
  assert.ok(Math.abs(belowZero.share - 0.5) < 5 * belowZero.error + 0.01)
})

test('monte-carlo refuses a factor that is no variable and a mode outside its range', () => {
  const variables = [{ name: 'a', low: 0, mode: 1, high: 2 }]
  assert.deepEqual(reasons('monte-carlo', { variables, terms: [{ factors: ['b'] }] }), [
    'not-one-of terms[0].factors[0]',
  ])
  assert.deepEqual(reasons('monte-carlo', { variables: [{ name: 'a', low: 2, mode: 1, high: 3 }] }), [
    'smaller-than variables[0].mode',
  ])
})
