import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { completed, withLabourForce, type CensusRecord } from './census-columns.ts'
import { evaluate } from './indicator-formula.ts'

const record = (figures: Record<string, number>): CensusRecord => ({
  figures: new Map(Object.entries(figures)),
  computed: new Set(),
})
const RULES = {
  people: { rollUp: 'sum' },
  homes: { rollUp: 'sum' },
  water: { rollUp: 'mean', weight: 'homes' },
} as const

test('counts are added and rates averaged by their weight', () => {
  const parts = [record({ people: 10, homes: 1, water: 100 }), record({ people: 30, homes: 3, water: 20 })]
  const whole = completed(new Map(), parts, RULES)
  assert.equal(whole.figures.get('people'), 40)
  assert.equal(whole.figures.get('water'), 40)
  assert.deepEqual([...whole.computed], ['water'])
})

test('a printed figure wins over the parts, and is not marked as computed', () => {
  const whole = completed(new Map([['water', 41]]), [record({ homes: 1, water: 100 })], RULES)
  assert.equal(whole.figures.get('water'), 41)
  assert.equal(whole.computed.has('water'), false)
})

test('a sum with a missing part is not given, nor a mean that leaves out more than a twentieth', () => {
  const whole = completed(
    new Map(),
    [record({ people: 1, homes: 9, water: 50 }), record({ homes: 1 })],
    RULES,
  )
  assert.equal(whole.figures.get('people'), undefined)
  assert.equal(whole.figures.get('water'), undefined)
  const nearly = completed(new Map(), [record({ homes: 99, water: 50 }), record({ homes: 1 })], RULES)
  assert.equal(nearly.figures.get('water'), 50)
})

test('a mean lies between the smallest and the largest of its parts', () => {
  const part = fc.record({
    homes: fc.integer({ min: 1, max: 9999 }),
    water: fc.integer({ min: 0, max: 1000 }),
  })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const mean = completed(new Map(), parts.map(record), RULES).figures.get('water') ?? Number.NaN
      const values = parts.map(({ water }) => water)
      assert.ok(mean >= Math.min(...values) - 1e-9 && mean <= Math.max(...values) + 1e-9)
    }),
  )
})

test('the labour force by sex follows from what is printed', () => {
  const figures = new Map([
    ['active', 200],
    ['activity_pct', 40],
    ['employed_women', 30],
    ['unemployment_women_pct', 25],
  ])
  const more = withLabourForce(figures)
  assert.equal(more.get('adults'), 500)
  assert.equal(more.get('active_women'), 40)
  assert.equal(more.get('active_men'), 160)
})

test('a formula says nothing when a column is missing or the divisor is zero', () => {
  const perThousand = { sum: ['jobs'], over: ['people'], times: 1000 }
  assert.deepEqual(evaluate(perThousand, record({ jobs: 5, people: 200 })), { value: 25, computed: false })
  assert.equal(evaluate(perThousand, record({ jobs: 5 })), null)
  assert.equal(evaluate(perThousand, record({ jobs: 5, people: 0 })), null)
  const change = { sum: ['now'], less: ['before'], over: ['before'], times: 100 }
  assert.equal(evaluate(change, record({ now: 110, before: 100 }))?.value, 10)
})
