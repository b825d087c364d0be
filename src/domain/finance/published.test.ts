import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FINANCE_CALCULATIONS } from './calculations.ts'

function near(method: string, json: unknown, expected: number, tolerance: number) {
  const outcome = FINANCE_CALCULATIONS[method]?.run(json)
  assert.ok(outcome?.ok, `${method} refuses ${JSON.stringify(outcome)}`)
  const { value } = outcome.value as { value: number }
  assert.ok(Math.abs(value - expected) <= tolerance, `${method}: ${value}, published ${expected}`)
}

const loan = { rate: 0.1 / 12, nper: 360, pv: 100000, start: 13, end: 24 }
const plan = [-75000, 12000, 15000, 18000, 21000, 24000]

test('CUMIPMT gives the values of the Formula.js documentation and tests', () => {
  near('cumipmt', { ...loan, type: 0 }, -9916.77251395708, 1e-9)
  near('cumipmt', { ...loan, type: 1 }, -9834.815716321069, 1e-9)
})

test('CUMPRINC gives the value of the Formula.js documentation', () => {
  near('cumprinc', { ...loan, type: 0 }, -614.0863271085149, 1e-9)
})

test('IRR gives the value of the Formula.js documentation', () => {
  near('irr', { values: plan }, 0.05715142887178467, 1e-14)
})

test('MIRR gives the values of Formula.js and of the numpy-financial documentation', () => {
  near('mirr', { values: plan, finance_rate: 0.1, reinvest_rate: 0.12 }, 0.07971710360838036, 1e-15)
  near(
    'mirr',
    { values: [-100, 50, -60, 70], finance_rate: 0.1, reinvest_rate: 0.12 },
    -0.03909366594356467,
    1e-15,
  )
})

test('NPV counts the first flow one period away, as the example of Microsoft Excel does', () => {
  // Excel documentation of NPV: rate 10 %, -10000, 3000, 4200, 6800 gives 1,188.44
  near('npv', { rate: 0.1, values: [-10000, 3000, 4200, 6800] }, 1188.44, 0.005)
})

test('NPV with the first flow today gives the example of numpy-financial', () => {
  // numpy-financial documentation of npv: rate 8 %, -40000, 5000, 8000, 12000, 30000 gives 3065.22267
  near('npv', { rate: 0.08, values: [-40000, 5000, 8000, 12000, 30000], first: 0 }, 3065.22267, 5e-6)
})

test('PMT gives the examples of Microsoft Excel', () => {
  // Excel documentation of PMT: 8 % a year, 10 months, 10000: -1037.03, and -1030.16 paid at the start
  near('pmt', { rate: 0.08 / 12, nper: 10, pv: 10000 }, -1037.03, 0.005)
  near('pmt', { rate: 0.08 / 12, nper: 10, pv: 10000, type: 1 }, -1030.16, 0.005)
  near('pmt', { rate: 0.06 / 12, nper: 216, pv: 0, fv: 50000 }, -129.08, 0.005)
})
