import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { law, models } from './arbitrary-model.test.ts'
import type { EconomicModel } from './model.ts'
import { drawScenarios, startDraws } from './monte-carlo.ts'
import { planOf } from './plan.ts'
import { SCENARIO_OUTCOMES } from './scenario-outcomes.ts'
import { simulate } from './simulate.ts'
import { tornado } from './tornado.ts'

const settings = { draws: 40, seed: 7, spread: 'pert' } as const
const still = (model: EconomicModel): EconomicModel => ({
  ...model,
  inputs: model.inputs.map((input) => ({ ...input, low: input.value, high: input.value })),
})
const draw = (model: EconomicModel, changes: Record<string, number>, seed = 7) => {
  const outcome = drawScenarios(planOf(model), changes, law, { ...settings, seed })
  assert.ok(outcome.ok)
  return outcome.value
}

test('with nothing uncertain every draw is the simulation itself', () => {
  fc.assert(
    fc.property(models, (model) => {
      const outcome = simulate(model, {}, law)
      assert.ok(outcome.ok)
      const { indicators, cash, perMember, income } = outcome.value
      const { outcomes, shortageByMonth, varied } = draw(still(model), {})
      assert.deepEqual(varied, [])
      const expected = {
        npv: indicators.npv,
        lowestCash: indicators.lowestCash.amount,
        totalSurplus: income.netSurplus.reduce((sum, net) => sum + net, 0),
        memberIncome: perMember.total.at(-1),
        finalCash: cash.closing.at(-1),
      }
      for (const name of SCENARIO_OUTCOMES)
        for (const { value, error } of outcomes[name].quantiles)
          assert.deepEqual([value, error], [expected[name], 0])
      assert.deepEqual(
        shortageByMonth.map(({ share }) => share),
        cash.closing.map((closing) => (closing < 0 ? 1 : 0)),
      )
    }),
    { numRuns: 25 },
  )
})

test('the same seed draws the same scenarios, in one go or in pieces', () => {
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 17 }), (model, piece) => {
      const run = startDraws(planOf(model), {}, law, settings)
      assert.ok(run.ok)
      while (run.value.done() < run.value.total) run.value.advance(piece)
      assert.deepEqual(run.value.summary(), draw(model, {}))
    }),
    { numRuns: 15 },
  )
})

test('a run can be read before its end', () => {
  fc.assert(
    fc.property(models, (model) => {
      const run = startDraws(planOf(model), {}, law, settings)
      assert.ok(run.ok)
      run.value.advance(10)
      assert.equal(run.value.summary().draws, 10)
    }),
    { numRuns: 3 },
  )
})

test('variants share their draws: a grant more moves every lowest cash by the grant', () => {
  fc.assert(
    fc.property(models, (model) => {
      const [without, withGrant] = [
        draw(model, { otherContribution: 0 }),
        draw(model, { otherContribution: 5000 }),
      ]
      without.outcomes.lowestCash.quantiles.forEach(({ value }, i) => {
        const other = withGrant.outcomes.lowestCash.quantiles[i]?.value ?? Number.NaN
        assert.ok(Math.abs(other - value - 500_000) < 1, `${other - value}`)
      })
    }),
    { numRuns: 15 },
  )
})

test('another seed draws other scenarios', () => {
  const [model] = fc.sample(models, { numRuns: 1, seed: 5 })
  assert.ok(model)
  assert.notDeepEqual(draw(model, {}, 1).outcomes, draw(model, {}, 2).outcomes)
})

test('each bar of the tornado is what the simulation gives with that input alone moved', () => {
  fc.assert(
    fc.property(models, (model) => {
      const outcome = tornado(planOf(model), {}, law, 'npv')
      assert.ok(outcome.ok)
      const { bars, central } = outcome.value
      const npv = (changes: Record<string, number>) => {
        const simulated = simulate(model, changes, law)
        assert.ok(simulated.ok, JSON.stringify(simulated))
        return simulated.value.indicators.npv
      }
      assert.equal(central, npv({}))
      const [widest] = bars
      if (widest === undefined) return
      assert.equal(widest.atHigh, npv({ [widest.input]: widest.high }))
      const widths = bars.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow))
      assert.deepEqual(
        widths,
        [...widths].sort((a, b) => b - a),
      )
      assert.ok(bars.every(({ input }) => input !== 'members' && input !== 'horizonYears'))
    }),
    { numRuns: 25 },
  )
})

test('changes that are refused refuse the tornado and the draws too', () => {
  const [model] = fc.sample(models, 1)
  assert.ok(model)
  assert.ok(!tornado(planOf(model), { members: 2 }, law, 'npv').ok)
  assert.ok(!startDraws(planOf(model), { members: 2 }, law, settings).ok)
})
