import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Election } from './election.ts'
import { equalShares, paymentsOf, PUBLISHED, type SharesResult, type SharesSettings } from './equal-shares.ts'
import { type Fraction, fractionText } from './fraction.ts'
import { greedy } from './greedy.ts'

const PLAIN: SharesSettings = { ...PUBLISHED, completion: 'none' }

function election(
  budget: number,
  costs: Readonly<Record<string, number>>,
  ballots: readonly string[],
): Election {
  const ids = Object.keys(costs)
  return {
    projects: ids.map((id) => ({ id, name: id, cost: costs[id] ?? 0 })),
    budget,
    unit: 1,
    ballots: ballots.map((ballot) => [...ballot].map((id) => ids.indexOf(id))),
  }
}
const names = (e: Election, chosen: readonly number[]) => chosen.map((p) => e.projects[p]?.id).join('')
const winners = (e: Election, { purchases }: SharesResult) =>
  names(
    e,
    purchases.map((p) => p.project),
  )

/**
 * By hand. Eleven voters, 1 100: each has 100. Votes: A 6 (cost 510), B 5 (450), C 5 (300), D 4 (440), E 2 (220).
 * Round 1: nobody is short, so the effective votes are the votes: A 6. It costs each of its six 510/6 = 85; they keep 15.
 * Round 2: B has voters 1 and 2 (15 each) and 7, 8, 9 (100 each) = 330 < 450: out of reach for good.
 *   C has voters 3 (15) and 7, 8, 9, 10: 300/5 = 60 > 15, so voter 3 gives 15 and four give 285/4 = 71 1/4.
 *   Its effective votes are 300 / 71.25 = 80/19. D has 7, 8, 10, 11: 440/4 = 110 > 100 each: 400 < 440, out.
 *   E has 10 and 11: 220/2 = 110 > 100: out. C is bought; 7 to 10 keep 28 3/4.
 * Cost 810; nothing else can be paid. Add1: with b each, from 101 on, A still costs 85 and C still comes next: voter 3
 * gives b - 85, four give (385 - b)/4. Voter 10 keeps b - (385 - b)/4 and 11 has b: together 220 for E as soon as
 * 9b >= 1 265, so at 141. Before that B lacks money (5b >= 620 would do, but C is the better buy and takes it), and D
 * until 19b >= 2 915. With E the cost is 1 030 and nothing fits into the 70 that are left.
 */
const HAND = election(1100, { A: 510, B: 450, C: 300, D: 440, E: 220 }, [
  ...['AB', 'AB', 'AC', 'A', 'A', 'A'],
  ...['BCD', 'BCD', 'BC', 'CDE', 'DE'],
])

test('an election worked out by hand: each round, each share, to the fraction', () => {
  const result = equalShares(HAND, PLAIN)
  assert.equal(winners(HAND, result), 'AC')
  const shares = result.purchases.map(({ exactShare }) => fractionText(exactShare ?? { top: 0n, bottom: 1n }))
  assert.deepEqual(shares, ['85', '285/4'])
  assert.equal(result.purchases[1]?.effectiveVotes, 80 / 19)
  assert.equal(result.cost, 810)
  const [a, c] = paymentsOf(result)
  const third = result.groups.groupOf[2] ?? 0
  assert.deepEqual([a?.[third], c?.[third]], [85, 15])
})

test('its completion by Add1: the first endowment at which E can be paid, and no further', () => {
  const result = equalShares(HAND, PUBLISHED)
  assert.equal(winners(HAND, result), 'ACE')
  assert.equal(result.cost, 1030)
  assert.equal(fractionText(result.endowment), '141')
  assert.equal(result.tried, 42)
  assert.equal(winners(HAND, equalShares({ ...HAND, budget: 140 * 11 }, PLAIN)), 'AC')
})

test('of equals more votes, then the lower cost, then the id', () => {
  const byCost = election(200, { B: 100, A: 90 }, ['AB', 'AB'])
  assert.equal(winners(byCost, equalShares(byCost, PLAIN)), 'AB')
  const byId = election(200, { B: 90, A: 90 }, ['AB', 'AB'])
  assert.equal(winners(byId, equalShares(byId, PLAIN)), 'AB')
  assert.equal(names(byId, greedy(byId).winners), 'AB')
})

test('the greedy rule passes over what does not fit and takes what does', () => {
  const e = election(100, { A: 60, B: 50, C: 40, D: 10 }, ['AB', 'AB', 'A', 'C'])
  assert.equal(names(e, greedy(e).winners), 'AC')
})

test('nobody votes, nobody approves, a project that is free', () => {
  assert.deepEqual(equalShares(election(100, { A: 60 }, []), PUBLISHED).purchases, [])
  assert.deepEqual(equalShares(election(100, { A: 60 }, ['', '']), PUBLISHED).purchases, [])
  const free = election(100, { A: 60, B: 0, C: 0 }, ['B', 'A', 'A'])
  assert.equal(winners(free, equalShares(free, PUBLISHED)), 'BA')
})

const elections = fc
  .record({
    costs: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
    budget: fc.integer({ min: 1, max: 150 }),
    picks: fc.array(fc.array(fc.nat(5), { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
  })
  .map(
    ({ costs, budget, picks }): Election => ({
      projects: costs.map((cost, i) => ({ id: `p${i}`, name: '', cost })),
      budget,
      unit: 1,
      ballots: picks.map((pick) => [...new Set(pick)].filter((project) => project < costs.length)),
    }),
  )
const anySettings = fc.record({
  utility: fc.constantFrom('cost' as const, 'cardinality' as const),
  completion: fc.constantFrom('none' as const, 'add1' as const),
  arithmetic: fc.constant('exact' as const),
})

const less = (a: Fraction, b: Fraction) => a.top * b.bottom < b.top * a.bottom
const minus = (a: Fraction, b: Fraction) => ({
  top: a.top * b.bottom - b.top * a.bottom,
  bottom: a.bottom * b.bottom,
})

const isFirst = (differences: readonly number[]) => (differences.find((d) => d !== 0) ?? 0) < 0

/** The textbook, voter by voter in whole fractions, with nothing clever. */
function textbook({ projects, ballots }: Election, endowment: Fraction, utility: 'cost' | 'cardinality') {
  const money: Fraction[] = ballots.map(() => endowment)
  const won: number[] = []
  const shares: Fraction[] = []
  const votes = (p: number) => ballots.filter((ballot) => ballot.includes(p)).length
  for (;;) {
    let best: { p: number; share: Fraction; value: Fraction } | null = null
    for (const [p, { cost }] of projects.entries()) {
      if (won.includes(p)) continue
      const supporters = [...ballots.keys()].filter((i) => ballots[i]?.includes(p))
      supporters.sort((a, b) => (less(money[a] as Fraction, money[b] as Fraction) ? -1 : 1))
      let rest: Fraction = { top: BigInt(cost), bottom: 1n }
      for (const [k, i] of supporters.entries()) {
        const share = { top: rest.top, bottom: rest.bottom * BigInt(supporters.length - k) }
        if (less(money[i] as Fraction, share)) {
          rest = minus(rest, money[i] as Fraction)
          continue
        }
        const value = { top: share.top, bottom: share.bottom * BigInt(utility === 'cost' ? cost : 1) }
        const before = best
        const better =
          before === null ||
          less(value, before.value) ||
          (!less(before.value, value) &&
            isFirst([votes(before.p) - votes(p), cost - (projects[before.p]?.cost ?? 0), p - before.p]))
        if (better) best = { p, share, value }
        break
      }
    }
    if (best === null) return { won, shares, money }
    won.push(best.p)
    shares.push(best.share)
    for (const [i, ballot] of ballots.entries())
      if (ballot.includes(best.p)) {
        const left = minus(money[i] as Fraction, best.share)
        money[i] = left.top < 0n ? { top: 0n, bottom: 1n } : left
      }
  }
}

test('the same as the textbook in whole fractions, and nobody pays more than her share', () => {
  fc.assert(
    fc.property(elections, anySettings, (e, settings) => {
      const result = equalShares(e, settings)
      const { won, shares, money } = textbook(e, result.endowment, settings.utility)
      assert.deepEqual(
        result.purchases.map(({ project }) => project),
        won,
      )
      assert.deepEqual(
        result.purchases.map(({ exactShare }) => fractionText(exactShare as Fraction)),
        shares.map(fractionText),
      )
      assert.ok(money.every(({ top }) => top >= 0n))
      for (const [voter, group] of result.groups.groupOf.entries()) {
        const paid = paymentsOf(result).reduce((sum, row) => sum + (row[group] ?? 0), 0)
        const endowment = Number(result.endowment.top) / Number(result.endowment.bottom)
        assert.ok(paid <= endowment * (1 + 1e-12), `voter ${voter}`)
      }
    }),
    { numRuns: 400 },
  )
})

test('the budget is never exceeded, and what is paid for a project is its cost', () => {
  fc.assert(
    fc.property(elections, anySettings, (e, settings) => {
      const result = equalShares(e, settings)
      assert.ok(result.cost <= e.budget)
      for (const [n, row] of paymentsOf(result).entries()) {
        const paid = row.reduce((sum, each, group) => sum + each * (result.groups.weights[group] ?? 0), 0)
        const cost = e.projects[result.purchases[n]?.project ?? 0]?.cost ?? 0
        assert.ok(Math.abs(paid - cost) < 1e-9 * cost)
      }
    }),
    { numRuns: 400 },
  )
})

test('the order of voters and of projects changes nothing', () => {
  fc.assert(
    fc.property(elections, anySettings, fc.integer(), (e, settings, seed) => {
      const order = e.projects.map((_, i) => i).sort((a, b) => ((a * 7 + seed) % 5) - ((b * 7 + seed) % 5))
      const other: Election = {
        ...e,
        projects: order.map((i) => e.projects[i] as (typeof e.projects)[number]),
        ballots: e.ballots.toReversed().map((ballot) => ballot.map((p) => order.indexOf(p))),
      }
      assert.equal(winners(other, equalShares(other, settings)), winners(e, equalShares(e, settings)))
    }),
    { numRuns: 200 },
  )
})

test('Add1 never gives voters less than their share of the budget, nor leaves out what it could still pay for', () => {
  fc.assert(
    fc.property(elections, (e) => {
      const plain = equalShares(e, PLAIN)
      const completed = equalShares(e, PUBLISHED)
      assert.ok(!less(completed.endowment, plain.endowment))
      if (completed.tried === 1) assert.deepEqual(completed.purchases, plain.purchases)
    }),
    { numRuns: 200 },
  )
})

test('a group that is large enough for so many projects of unit cost it agrees on gets a member with as many', () => {
  const committees = elections.map((e) => ({
    ...e,
    budget: 1 + (e.budget % 5),
    projects: e.projects.map((project) => ({ ...project, cost: 1 })),
  }))
  fc.assert(
    fc.property(committees, anySettings, (e, settings) => {
      const won = new Set(equalShares(e, settings).purchases.map(({ project }) => project))
      const n = e.ballots.length
      for (let members = 1; members < 2 ** n; members += 1) {
        const group = e.ballots.filter((_, i) => (members >> i) & 1)
        const common = (group[0] ?? []).filter((p) => group.every((ballot) => ballot.includes(p))).length
        const due = Math.min(common, Math.floor((group.length * e.budget) / n))
        const most = Math.max(...group.map((ballot) => ballot.filter((p) => won.has(p)).length))
        assert.ok(most >= due, `due ${due}, got ${most}`)
      }
    }),
    { numRuns: 150 },
  )
})

test('doubles give the same winners where nothing is tied', () => {
  fc.assert(
    fc.property(
      elections,
      fc.array(fc.integer({ min: 1, max: 999_983 }), { minLength: 6, maxLength: 6 }),
      (e, jitter) => {
        const unit = 1_000_003
        const apart: Election = {
          ...e,
          unit,
          budget: e.budget * unit + 17,
          projects: e.projects.map((p, i) => ({ ...p, cost: p.cost * unit + (jitter[i] ?? 0) })),
        }
        const exact = equalShares(apart, { ...PUBLISHED, utility: 'cardinality' })
        const doubles = equalShares(apart, { ...PUBLISHED, utility: 'cardinality', arithmetic: 'doubles' })
        fc.pre(new Set(jitter).size === jitter.length)
        assert.equal(winners(apart, doubles), winners(apart, exact))
      },
    ),
    { numRuns: 200 },
  )
})
