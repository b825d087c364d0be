import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Prize } from '../contest/contest.ts'
import type { EntryId } from '../contest/entry.ts'
import { proposeAwards, VOTE_PRIZE } from './award.ts'

const category = fc.constantFrom('social', 'green', null)
const order = fc
  .array(category, { maxLength: 12 })
  .map((all) => all.map((one, i) => ({ id: `e${i}` as EntryId, category: one })))
const prizes = fc
  .array(fc.record({ count: fc.integer({ min: 1, max: 4 }), category }), { maxLength: 5 })
  .map((all) => all.map((one, i): Prize => ({ ...one, id: `p${i}`, name: {}, amount: null })))

test('no prize is given more often than there are, none outside its category, and nobody gets two of the jury', () => {
  fc.assert(
    fc.property(order, prizes, (entries, plan) => {
      const awards = proposeAwards({ prizes: plan }, entries, null)
      assert.equal(new Set(awards.map(({ entry }) => entry)).size, awards.length)
      for (const prize of plan) {
        const given = awards.filter((award) => award.prize === prize.id)
        assert.ok(given.length <= prize.count)
        assert.deepEqual(
          given.map(({ rank }) => rank),
          given.map((_, i) => i + 1),
        )
        for (const { entry } of given)
          assert.ok(
            prize.category === null || entries.find(({ id }) => id === entry)?.category === prize.category,
          )
      }
    }),
  )
})

test('nobody without a prize stands before somebody of the same category who has one', () => {
  fc.assert(
    fc.property(order, prizes, (entries, plan) => {
      const given = new Set(proposeAwards({ prizes: plan }, entries, null).map(({ entry }) => entry))
      for (const [i, one] of entries.entries())
        for (const later of entries.slice(i + 1))
          assert.ok(given.has(one.id) || !given.has(later.id) || one.category !== later.category)
    }),
  )
})

test('a prize for which nobody is left is not given; the vote chooses beside the jury', () => {
  const [a, b] = ['a', 'b'] as unknown as [EntryId, EntryId]
  const prize = { name: {}, amount: null, count: 2 }
  const awards = proposeAwards(
    {
      prizes: [
        { ...prize, id: 'first', category: null },
        { ...prize, id: 'green', category: 'green' },
      ],
    },
    [
      { id: a, category: 'social' },
      { id: b, category: 'green' },
    ],
    [a],
  )
  assert.deepEqual(awards, [
    { entry: a, prize: 'first', rank: 1, by: 'jury' },
    { entry: b, prize: 'first', rank: 2, by: 'jury' },
    { entry: a, prize: VOTE_PRIZE, rank: 1, by: 'vote' },
  ])
})
