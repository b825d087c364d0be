/** A project small enough to follow with a pencil; every figure below was computed by hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { law, sampleInput } from './arbitrary-model.test.ts'
import { COMMON_INPUTS, type EconomicModel, type ModelSheet } from './model.ts'
import { simulate } from './simulate.ts'

const label = { ar: 'x', fr: 'x', en: 'x' }
const values: Record<string, number> = {
  members: 10,
  shareValue: 100,
  sharesPerMember: 10,
  volume: 1200,
  rampYear1: 1,
  rampYear2: 1,
  sellingMonths: 2,
  customerDelayDays: 45,
  supplierDelayDays: 0,
  employerCharges: 0.2,
  preOpeningCosts: 2_000,
  grant: 5_000,
  otherContribution: 0,
  loan: 12_000,
  loanRate: 0.06,
  loanMonths: 24,
  loanGraceMonths: 0,
  priceGrowth: 0.1,
  costGrowth: 0,
  refundShare: 0.5,
  shareInterest: 0.05,
  discountRate: 0.1,
  horizonYears: 3,
  startMonth: 1,
}
const own: Record<string, number> = {
  per: 1,
  price: 100,
  fruitPer: 2,
  fruitPrice: 20,
  rent: 1000,
  one: 1,
  pay: 3000,
  machine: 12_000,
  life: 2,
}
const model: EconomicModel = {
  id: 'pencil',
  name: label,
  summary: label,
  activity: 'pencil',
  category: 'supply-and-sell',
  taxActivity: 'other',
  newGeneration: false,
  audiences: [],
  precedent: null,
  volumeUnit: label,
  seasonality: Array(12).fill(1),
  inputs: [
    ...COMMON_INPUTS.map((id) => sampleInput(id, values[id] ?? 0, false)),
    ...Object.entries(own).map(([id, value]) => sampleInput(id, value, false)),
  ],
  products: [{ id: 'jar', label, unit: 'jar', perUnit: 'per', price: 'price' }],
  variable: [
    {
      id: 'fruit',
      label,
      kind: 'material',
      unit: 'kg',
      perUnit: 'fruitPer',
      price: 'fruitPrice',
      toMembers: true,
    },
  ],
  fixed: [{ id: 'rent', label, monthly: 'rent' }],
  staff: [{ id: 'clerk', label, headcount: 'one', monthlyPay: 'pay', charged: true, toMembers: false }],
  equipment: [{ id: 'machine', label, quantity: 'one', unitPrice: 'machine', lifeYears: 'life' }],
  sheet: {} as ModelSheet,
}
const outcome = simulate(model, {}, law)
assert.ok(outcome.ok)
const { financing, monthly, cash, balance, income, surplus, perMember, tax } = outcome.value
const dirhams = (amounts: readonly number[], count: number) => amounts.slice(0, count).map((a) => a / 100)

test('opening day: 27,000 of sources less 14,000 of needs leave 13,000', () => {
  assert.equal(financing.totalSources, 2_700_000)
  assert.equal(financing.totalNeed, 1_400_000)
  assert.equal(financing.openingCash, 1_300_000)
})

test('100 jars a month sold over two months make 50 in the first, 100 in the next, at 10 % more in year 2', () => {
  assert.deepEqual(monthly.sold.slice(0, 3), [50, 100, 100])
  assert.deepEqual(dirhams(monthly.sales, 3), [5000, 10_000, 10_000])
  assert.equal(monthly.sales[12], 1_100_000)
})

test('fruit is bought at 4,000 a month, half of the first month stays in stock', () => {
  assert.deepEqual(dirhams(monthly.costOfMaterials, 3), [2000, 4000, 4000])
  assert.deepEqual(dirhams(balance.stock, 3), [2000, 2000, 2000])
})

test('customers who pay after 45 days settle half after one month and half after two', () => {
  assert.deepEqual(dirhams(cash.receipts, 4), [0, 2500, 7500, 10_000])
  assert.deepEqual(dirhams(balance.receivables, 3), [5000, 12_500, 15_000])
})

test('the machine loses 500 a month and is bought again after two years', () => {
  assert.deepEqual(dirhams(balance.equipment, 2), [11_500, 11_000])
  assert.equal(cash.equipment[24], 1_200_000)
  assert.equal(balance.equipment[24], 1_150_000)
})

test('the instalment of 12,000 over 24 months at 6 % is 531.85 (spreadsheet PMT)', () => {
  assert.equal((cash.interest[0] ?? 0) + (cash.principal[0] ?? 0), 53_185)
  assert.equal(cash.interest[0], 6000)
})

test('the statement of year 1 follows from its lines', () => {
  const interest = income.interest[0] ?? 0
  assert.equal(income.totalSales[0], 11_500_000)
  assert.equal(income.costOfMaterials[0], 4_600_000)
  assert.equal(income.staff[0], 12 * 360_000)
  const before = 11_500_000 - 4_600_000 - 4_320_000 - 1_200_000 - 200_000 - 600_000 - interest
  assert.equal(income.resultBeforeTax[0], before)
  assert.equal(tax[0]?.kind, 'ordinary')
  assert.equal(income.tax[0], Math.round(before * 0.2))
  assert.equal(cash.tax[14], income.tax[0])
})

test('the surplus of year 1 gives 10 % to the reserve, 5 % to shares, half of the rest to members in month 18', () => {
  const [split] = surplus
  assert.ok(split)
  assert.equal(split.legalReserve, Math.round(split.netSurplus * 0.1))
  assert.equal(split.shareInterest, 50_000)
  const rest = split.netSurplus - split.legalReserve - 50_000
  assert.equal(split.refunds, Math.round(rest / 2))
  assert.equal(cash.paidToMembers[17], split.refunds + 50_000)
})

test('each of ten members earns 400 a month from fruit', () => {
  assert.equal(perMember.fromDealings[0], 40_000)
})
