import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulate } from '../../domain/model/simulate.ts'
import { readExample, readLaw } from './library-files.ts'
import { readModels } from './models-folder.ts'

const data = new URL('../../../data', import.meta.url).pathname
const law = readLaw(data)

for (const model of readModels(data)) {
  test(`the worked example of ${model.id} comes out as it is shown, to the centime`, () => {
    const example = readExample(data, model.id)
    assert.ok(example !== null, `data/models/${model.id}.example.json is missing`)
    const outcome = simulate(model, example.changes, law)
    assert.ok(outcome.ok, JSON.stringify(outcome))
    const { income, perMember, indicators } = outcome.value
    const found: Record<string, number> = {
      totalSalesYear1: (income.totalSales[0] ?? Number.NaN) / 100,
      netSurplusYear1: (income.netSurplus[0] ?? Number.NaN) / 100,
      lowestCash: indicators.lowestCash.amount / 100,
      lowestCashMonth: indicators.lowestCash.month,
      incomePerMemberYear3: (perMember.total[2] ?? Number.NaN) / 100,
      npv: indicators.npv / 100,
    }
    assert.deepEqual(found, example.expected)
  })
}
