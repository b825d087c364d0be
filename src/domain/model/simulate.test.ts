import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { law, models } from './arbitrary-model.test.ts'
import type { EconomicModel } from './model.ts'
import { simulate } from './simulate.ts'
import type { Simulation } from './statements.ts'

const RUNS = { numRuns: 150 }

function run(model: EconomicModel, changes: Record<string, number> = {}): Simulation {
  const outcome = simulate(model, changes, law)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}
const holds = (property: (simulation: Simulation, model: EconomicModel) => void) =>
  fc.assert(
    fc.property(models, (model) => property(run(model), model)),
    RUNS,
  )
const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0)
const ofYear = (amounts: readonly number[], y: number) => sum(amounts.slice(y * 12, y * 12 + 12))

test('assets equal liabilities and equity in every month, to the centime', () => {
  holds(({ balance }) => assert.deepEqual(balance.totalAssets, balance.totalLiabilities))
})

test('closing cash is opening cash plus receipts less payments, and opens the next month', () => {
  holds(({ cash, financing }) => {
    assert.equal(cash.opening[0], financing.openingCash)
    const { opening, receipts, closing, ...payments } = cash
    closing.forEach((amount, t) => {
      const paid = sum(Object.values(payments).map((series) => series[t] ?? 0))
      assert.equal(amount, (opening[t] ?? 0) + (receipts[t] ?? 0) - paid)
      if (t > 0) assert.equal(opening[t], closing[t - 1])
    })
  })
})

test('principal repaid and principal still owed make the loan', () => {
  holds(({ cash, balance, financing }) => {
    assert.equal(sum(cash.principal) + (balance.loan.at(-1) ?? 0), financing.loan)
  })
})

test('depreciation is what was bought less what it is still worth', () => {
  holds(({ monthly, balance, cash, financing }) => {
    const bought = sum(financing.investment.map(({ amount }) => amount)) + sum(cash.equipment)
    assert.equal(sum(monthly.depreciation), bought - (balance.equipment.at(-1) ?? 0))
    assert.ok(balance.equipment.every((amount) => amount >= 0))
  })
})

test('stock, receivables and payables are never negative', () => {
  holds(({ balance }) => {
    for (const series of [balance.stock, balance.receivables, balance.payables])
      assert.ok(series.every((amount) => amount >= 0))
  })
})

test('what is shared out of a year never exceeds its surplus, and its parts make it up', () => {
  holds(({ surplus, income }) => {
    surplus.forEach((split, y) => {
      assert.equal(split.netSurplus, income.netSurplus[y])
      const { netSurplus, lossToReserves, lossCarried, ...parts } = split
      assert.equal(sum(Object.values(parts)), Math.max(0, netSurplus))
      assert.equal(lossToReserves + lossCarried, Math.max(0, -netSurplus))
      assert.ok(split.refunds + split.shareInterest <= Math.max(0, netSurplus))
    })
  })
})

test('every amount is a whole number of centimes', () => {
  const check = (value: unknown, path: string): void => {
    if (typeof value === 'number') assert.ok(Number.isSafeInteger(value), `${path} = ${value}`)
    else if (value !== null && typeof value === 'object')
      for (const [key, part] of Object.entries(value)) check(part, `${path}.${key}`)
  }
  holds(({ financing, income, cash, balance, surplus, perMember, monthly, projectFlows }) => {
    const { produced, sold, ...amounts } = monthly
    assert.ok(produced.every((volume) => volume >= 0) && sold.every((volume) => volume >= 0))
    check({ financing, income, cash, balance, surplus, perMember, amounts, projectFlows }, '')
  })
})

test('the statement of a year is the sum of its months and of its lines', () => {
  holds(({ income, monthly, cash }) => {
    income.totalSales.forEach((sales, y) => {
      assert.equal(sales, ofYear(monthly.sales, y))
      assert.equal(sales, sum(income.sales.map(({ amounts }) => amounts[y] ?? 0)))
      assert.equal(income.resultBeforeTax[y], ofYear(monthly.result, y))
      assert.equal(income.staff[y], sum(income.detail.staff.map(({ amounts }) => amounts[y] ?? 0)))
      assert.equal(income.fixed[y], ofYear(cash.fixed, y))
      const bought = sum(income.detail.materialsBought.map(({ amounts }) => amounts[y] ?? 0))
      assert.equal(bought, ofYear(monthly.materialsBought, y))
      assert.equal(income.netSurplus[y], (income.resultBeforeTax[y] ?? 0) - (income.tax[y] ?? 0))
    })
  })
})

test('no tax is saved by default: an exemption always rests on its activity', () => {
  holds(({ tax, income }, model) => {
    tax.forEach(({ kind }, y) => {
      if (model.taxActivity === 'other') assert.equal(kind, 'ordinary')
      if (kind !== 'ordinary') assert.equal(income.tax[y], 0)
    })
  })
})

test('the same model and changes give the same simulation', () => {
  fc.assert(
    fc.property(models, (model) => assert.deepEqual(run(model), run(model))),
    { numRuns: 20 },
  )
})

test('a larger volume never lowers sales in any month', () => {
  fc.assert(
    fc.property(models, fc.double({ min: 1, max: 3, noNaN: true }), (model, factor) => {
      const volume = model.inputs.find(({ id }) => id === 'volume')?.value ?? 0
      const [less, more] = [run(model), run(model, { volume: volume * factor })]
      less.monthly.sales.forEach((sales, t) => {
        assert.ok((more.monthly.sales[t] ?? 0) >= sales)
      })
    }),
    { numRuns: 60 },
  )
})

test('the whole production of a horizon is sold when it sells at once', () => {
  fc.assert(
    fc.property(models, (model) => {
      const { monthly } = run(model, { sellingMonths: 1, customerDelayDays: 0 })
      assert.deepEqual(monthly.sold, monthly.produced)
      assert.deepEqual(
        run(model, { sellingMonths: 1 }).balance.stock.some((stock) => stock !== 0),
        false,
      )
    }),
    { numRuns: 30 },
  )
})
