import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { figuresByRegion, figuresElsewhere, median, SMALLEST_COUNT, shown } from './statistics.ts'

const region = '02' as TerritoryCode
const answer = (founded: string, satisfaction: number) => ({ region, founded, satisfaction })

test('figures of a survey with fewer than five answers, or of fewer than five people, are not told', () => {
  const four = Array.from({ length: 4 }, () => answer('yes', 5))
  assert.deepEqual(
    figuresByRegion([], four).map(({ founded, satisfaction, surveys }) => [founded, satisfaction, surveys]),
    [[null, null, 4]],
  )
  const some = [...four, answer('no', 1)]
  assert.deepEqual(
    figuresByRegion([], some).map(({ founded, satisfaction }) => [founded, satisfaction]),
    [[null, 4.2]],
  )
  assert.equal(figuresByRegion([], [...four, answer('yes', 4)])[0]?.founded, 5)
  for (let n = 1; n < SMALLEST_COUNT; n += 1) assert.equal(shown(n), null)
  assert.equal(shown(0), 0)
})

test('the median stands in the middle: as many below as above', () => {
  assert.equal(median([]), null)
  assert.equal(median([3, 1, 2]), 2)
  assert.equal(median([4, 1, 2, 3]), 2.5)
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN
      const half = values.length / 2
      assert.ok(values.filter((one) => one < middle).length <= half)
      assert.ok(values.filter((one) => one > middle).length <= half)
    }),
  )
})

test('agents of other regions are told no count from which somebody could be recognised', () => {
  const requests = fc.array(
    fc.record({
      region: fc.constant(region),
      state: fc.constantFrom('queue' as const, 'open' as const, 'closed' as const),
      createdAt: fc.constant(new Date('2026-01-01')),
      answeredAt: fc.constantFrom(null, new Date('2026-01-05')),
      taken: fc.boolean(),
      declined: fc.nat(3),
      sessions: fc.nat(12),
    }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(requests, (facts) => {
      for (const own of figuresByRegion(facts, [])) {
        const { region: _, medianDays, ...told } = figuresElsewhere(own)
        for (const [name, count] of Object.entries(told)) {
          assert.ok(count === null || count === 0 || count >= SMALLEST_COUNT, name)
          assert.ok(count === null || count === own[name as keyof typeof told])
        }
        if (facts.length < SMALLEST_COUNT) assert.equal(medianDays, null)
      }
    }),
  )
})
