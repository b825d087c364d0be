import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readLawFile } from '../../storage/reference/law-file.ts'
import type { Centimes } from '../basics/money.ts'
import { checkFounding } from './members-and-capital.ts'
import { checkDealings } from './non-members.ts'
import { auditorRequiredFrom, checkGovernance } from './organs.ts'
import { allocateSurplus, refundsByMember } from './surplus.ts'
import { corporateTax, taxRegime } from './tax.ts'

const file = readLawFile(readFileSync(new URL('../../../data/law/112-12.json', import.meta.url), 'utf8'))
assert.ok(file.ok)
const law = file.value
const kinds = (outcome: { ok: boolean; reasons?: readonly { kind: string }[] }) =>
  outcome.reasons?.map(({ kind }) => kind) ?? []
const manager = { organ: 'manager', managers: 1 } as const

test('four members with shares of 50 dirhams miss three rules, each with its article', () => {
  const outcome = checkFounding({ members: 4, shareValue: 50, sharesPerMember: 1, paidShare: 1 }, law)
  assert.deepEqual(kinds(outcome), ['too-few-members', 'share-too-small', 'capital-too-small'])
  assert.ok(!outcome.ok && outcome.reasons[0]?.basis.article === '112-12 art. 14')
  assert.ok(checkFounding({ members: 5, shareValue: 200, sharesPerMember: 1, paidShare: 0.25 }, law).ok)
})

test('61 members with a manager instead of a board are refused with article 47', () => {
  const outcome = checkGovernance(manager, { members: 61, turnovers: [] }, law)
  assert.ok(!outcome.ok)
  const [reason] = outcome.reasons
  assert.ok(reason?.kind === 'board-required' && reason.because === 'members' && reason.limit === 50)
  assert.equal(reason.basis.article, '112-12 art. 47')
})

test('50 members are free to have a manager; 51 are not', () => {
  assert.ok(checkGovernance(manager, { members: 50, turnovers: [] }, law).ok)
  assert.ok(!checkGovernance(manager, { members: 51, turnovers: [] }, law).ok)
})

test('a turnover above five million requires a board only two years running', () => {
  const size = (...turnovers: number[]) => ({ members: 10, turnovers })
  assert.ok(checkGovernance(manager, size(6e6, 4e6, 6e6), law).ok)
  assert.ok(checkGovernance(manager, size(5e6, 5e6), law).ok)
  assert.deepEqual(kinds(checkGovernance(manager, size(4e6, 6e6, 6e6), law)), ['board-required'])
  assert.equal(auditorRequiredFrom([11e6, 9e6, 11e6, 12e6], law), 3)
})

test('a board has 3, 6, 9 or 12 directors, and there are one to three managers', () => {
  const size = { members: 10, turnovers: [] }
  assert.ok(checkGovernance({ organ: 'board', boardSize: 6 }, size, law).ok)
  assert.deepEqual(kinds(checkGovernance({ organ: 'board', boardSize: 5 }, size, law)), ['board-size'])
  assert.deepEqual(kinds(checkGovernance({ organ: 'manager', managers: 4 }, size, law)), ['manager-count'])
})

test('dealings with non-members wait a year and stay under 30 % of those with members', () => {
  const dealings = (withOthers: number, monthsSinceRegistration: number) => ({
    category: 'serve-members' as const,
    withMembers: 100_000 as Centimes,
    withOthers: withOthers as Centimes,
    monthsSinceRegistration,
  })
  assert.deepEqual(kinds(checkDealings(dealings(1, 11), law)), ['non-members-too-early'])
  assert.ok(checkDealings(dealings(30_000, 12), law).ok)
  assert.deepEqual(kinds(checkDealings(dealings(30_001, 12), law)), ['non-members-above-limit'])
})

test('no cooperative is exempt from tax unless a condition is met', () => {
  const at = (
    activity: Parameters<typeof taxRegime>[0]['activity'],
    membersDeliver: boolean,
    turnover: number,
  ) => taxRegime({ activity, membersDeliver, turnover: turnover as Centimes }, law)
  assert.equal(at('other', true, 0).kind, 'ordinary')
  assert.equal(at('collects-members-raw-material', false, 0).kind, 'ordinary')
  assert.equal(at('collects-members-raw-material', true, 2e9).kind, 'exempt-collects')
  assert.equal(at('transforms-members-inputs', true, 1e9 - 1).kind, 'exempt-transforms')
  assert.equal(at('transforms-members-inputs', true, 1e9).kind, 'ordinary')
  assert.ok(at('other', true, 0).toConfirm)
})

test('the ordinary tax is 20 % of the result, at least the minimum contribution on turnover', () => {
  const tax = (result: number, turnover: number) =>
    corporateTax(
      { activity: 'other', membersDeliver: false, turnover: turnover as Centimes },
      result as Centimes,
      law,
    )
  assert.equal(tax(100_000, 1_000_000), 20_000)
  assert.equal(tax(-100_000, 1_000_000), 2_500)
  assert.equal(tax(20_000_000_000, 0), 7_000_000_000)
})

const amounts = fc.integer({ min: 0, max: 1e10 })
const states = fc.record({ legal: amounts, other: amounts, lossCarried: amounts })
const policies = fc.record({
  refundShare: fc.double({ min: 0, max: 1, noNaN: true }),
  shareInterest: fc.double({ min: 0, max: 1, noNaN: true }),
})
const years = fc.record({
  net: fc.integer({ min: -1e10, max: 1e10 }),
  capital: amounts,
  before: states,
  policy: policies,
})
type Year = typeof years extends fc.Arbitrary<infer T> ? T : never
const allocate = ({ net, capital, before, policy }: Year) =>
  allocateSurplus(net as Centimes, capital as Centimes, before as never, policy, law)

test('every centime of a surplus has one place, and none is shared out of a loss', () => {
  fc.assert(
    fc.property(years, (year) => {
      const a = allocate(year)
      const shared = a.lossRecovered + a.legalReserve + a.shareInterest + a.refunds + a.otherReserve
      assert.equal(shared, Math.max(0, year.net))
      assert.equal(a.lossToReserves + a.lossCarried, Math.max(0, -year.net))
      for (const amount of [...Object.values(a), ...Object.values(a.after)])
        if (typeof amount === 'number') assert.ok(Number.isSafeInteger(amount) && amount >= 0)
    }),
  )
})

test('reserves and losses move exactly by what the year brings', () => {
  fc.assert(
    fc.property(years, (year) => {
      const a = allocate(year)
      const worth = (state: { legal: number; other: number; lossCarried: number }) =>
        state.legal + state.other - state.lossCarried
      assert.equal(worth(a.after) - worth(year.before), year.net - a.shareInterest - a.refunds)
    }),
  )
})

test('the legal reserve takes a tenth until it equals the capital, and starts again after a loss', () => {
  const policy = { refundShare: 1, shareInterest: 0 }
  const year = (net: number, legal: number) =>
    allocate({ net, capital: 1000, before: { legal, other: 0, lossCarried: 0 }, policy })
  assert.equal(year(5000, 0).legalReserve, 500)
  assert.equal(year(5000, 800).legalReserve, 200)
  assert.equal(year(5000, 1000).legalReserve, 0)
  assert.equal(year(-300, 1000).after.legal, 700)
})

test('refunds follow dealings and lose no centime', () => {
  const dealings = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(amounts, dealings, (refunds, weights) => {
      fc.pre(weights.some((weight) => weight > 0))
      const shares = refundsByMember(refunds as Centimes, weights)
      assert.equal(
        shares.reduce((sum, share) => sum + share, 0),
        refunds,
      )
    }),
  )
})
