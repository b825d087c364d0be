import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readModelFile } from '../../storage/reference/model-file.ts'
import { law, models } from './arbitrary-model.test.ts'
import { simulate } from './simulate.ts'

const text = readFileSync(new URL('../../../data/models/honey.json', import.meta.url), 'utf8')
const file = readModelFile(text, 'honey')
assert.ok(file.ok)
const honey = file.value
const refusals = (changes: Record<string, number>, governance?: Parameters<typeof simulate>[3]) => {
  const outcome = simulate(honey, changes, law, governance)
  return outcome.ok ? [] : outcome.reasons.map(({ input, kind }) => `${input} ${kind}`)
}

test('several faults come back together, one for each field', () => {
  assert.deepEqual(refusals({ members: 3, shareValue: 10, loanRate: Number.NaN, typo: 1, volume: -1 }), [
    'typo unknown-input',
    'members too-few-members',
    'shareValue share-too-small',
    'volume out-of-range',
    'loanRate not-finite',
  ])
})

test('a loan of 10^15, a negative price and half a member are refused', () => {
  assert.deepEqual(refusals({ loan: 1e15 }), ['loan out-of-range'])
  const price = honey.products[0]?.price ?? ''
  assert.deepEqual(refusals({ [price]: -1 }), [`${price} out-of-range`])
  assert.deepEqual(refusals({ members: 7.5 }), ['members not-integer'])
})

test('grace as long as the loan, a horizon of 8 years and a loan without term are refused', () => {
  assert.deepEqual(refusals({ loan: 1000, loanMonths: 12, loanGraceMonths: 12 }), [
    'loanGraceMonths grace-too-long',
  ])
  assert.deepEqual(refusals({ horizonYears: 8 }), ['horizonYears out-of-range'])
  assert.equal(refusals({ horizonYears: 2 }).length, 1)
})

test('61 members with a manager instead of a board are refused with article 47', () => {
  const outcome = simulate(honey, { members: 61 }, law, { organ: 'manager', managers: 1 })
  assert.ok(!outcome.ok)
  const [reason] = outcome.reasons
  assert.ok(reason?.kind === 'board-required' && reason.input === 'governance')
  assert.equal(reason.basis.article, '112-12 art. 47')
  assert.deepEqual(refusals({ members: 61 }, { organ: 'board', boardSize: 6 }), [])
})

test('a project that sells nothing is refused', () => {
  const prices = Object.fromEntries(honey.products.map(({ price }) => [price, 0]))
  const kinds = refusals(prices)
  assert.ok(kinds.includes('volume nothing-sold') || kinds.every((kind) => kind.endsWith('out-of-range')))
})

test('sums too large to be exact are refused, whatever the range of the model', () => {
  fc.assert(
    fc.property(models, (model) => {
      const outcome = simulate(model, { p0Price: 1e12, volume: 1e9 }, law)
      assert.ok(!outcome.ok && outcome.reasons.some(({ kind }) => kind === 'too-large'))
    }),
    { numRuns: 20 },
  )
})

test('whatever numbers are typed, the answer is a simulation or reasons, never an exception', () => {
  const typed = fc.dictionary(
    fc.constantFrom(...honey.inputs.map(({ id }) => id)),
    fc.oneof(fc.double(), fc.integer({ min: -5, max: 100 })),
  )
  fc.assert(
    fc.property(typed, (changes) => {
      const outcome = simulate(honey, changes, law)
      assert.ok(outcome.ok || outcome.reasons.length > 0)
    }),
  )
})
