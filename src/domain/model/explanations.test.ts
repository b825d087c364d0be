import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { law, models } from './arbitrary-model.test.ts'
import { explain, explainFigure, figureIds, figuresOf } from './explanations.ts'
import type { EconomicModel } from './model.ts'
import { simulate } from './simulate.ts'

const contextOf = (model: EconomicModel) => {
  const outcome = simulate(model, {}, law)
  assert.ok(outcome.ok)
  return { model, simulation: outcome.value, law }
}

/** The id under which a number of the simulation is explained, from its path; null for what is no figure. */
function idOf(path: readonly string[], parent: Record<string, unknown>): string | null {
  const [area = '', ...rest] = path
  if (area === 'inputs') return null
  const period = rest.findLast((part) => /^\d+$/.test(part))
  const names = path.filter((part) => !/^\d+$/.test(part) && part !== 'amounts' && part !== 'amount')
  if (path.includes('amounts')) return `${names.join('.')}.${parent.id}@${Number(path.at(-1)) + 1}`
  if (area === 'financing' && rest[0] === 'investment') return `${names.join('.')}.${parent.id}`
  if (rest.includes('lowestCash')) return path.join('.')
  if (rest[0] === 'irr') return 'indicators.irr'
  return period === undefined ? names.join('.') : `${names.join('.')}@${Number(period) + 1}`
}

function walk(value: unknown, path: string[], parents: Record<string, unknown>, found: (id: string) => void) {
  if (typeof value === 'number') {
    const id = idOf(path, parents)
    if (id !== null) found(id)
  } else if (value !== null && typeof value === 'object') {
    const own = Array.isArray(value) ? parents : (value as Record<string, unknown>)
    for (const [key, part] of Object.entries(value)) walk(part, [...path, key], own, found)
  }
}

test('no figure of a simulation is without its explanation', () => {
  fc.assert(
    fc.property(models, (model) => {
      const context = contextOf(model)
      const known = new Set(figureIds(context))
      walk(context.simulation, [], {}, (id) => assert.ok(known.has(id), `no explanation of ${id}`))
    }),
    { numRuns: 5 },
  )
})

test('a figure explained as a sum is that sum, to the centime', () => {
  let sums = 0
  fc.assert(
    fc.property(models, (model) => {
      const context = contextOf(model)
      for (const id of figureIds(context)) {
        const explanation = explainFigure(context, id)
        assert.ok(explanation, id)
        const { operands, value, unit } = explanation
        if (operands.length === 0 || operands.some(({ sign }) => sign === null)) continue
        sums += 1
        const total = operands.reduce((sum, { sign, value: part }) => sum + (sign ?? 0) * (part ?? 0), 0)
        assert.ok(
          Math.abs(total - (value ?? Number.NaN)) < (unit === 'MAD' ? 0.005 : 1e-9),
          `${id}: ${total}, ${value}`,
        )
      }
    }),
    { numRuns: 4 },
  )
  assert.ok(sums > 1000)
})

test('every explanation is written in Arabic, French and English, with its own words in each', () => {
  const [model] = fc.sample(models, 1)
  assert.ok(model)
  for (const [name, { label, formula }] of Object.entries(figuresOf(model))) {
    if (/sales\.|detail\.|investment\./.test(name)) continue
    for (const words of [label, formula]) {
      assert.match(words.ar, /[\u0600-\u06FF]/, name)
      assert.ok(
        words.fr.length > 0 && words.en.length > 0 && !/[\u0600-\u06FF]/.test(words.fr + words.en),
        name,
      )
    }
  }
})

test('one figure can be asked for by its id, and an unknown one is refused', () => {
  const [model] = fc.sample(models, 1)
  assert.ok(model)
  const outcome = explain(model, {}, law, 'cash.closing@2')
  assert.ok(outcome.ok)
  assert.equal(outcome.value.operands[0]?.ref, 'cash.opening@2')
  for (const id of ['cash.closing', 'cash.closing@0', 'cash.closing@999', 'toString', 'indicators.npv@1']) {
    const unknown = explain(model, {}, law, id)
    assert.ok(!unknown.ok && unknown.reasons[0]?.kind === 'unknown-figure', id)
  }
  assert.ok(!explain(model, { members: 1 }, law, 'indicators.npv').ok)
})
