/**
 * One scenario and ten thousand of a real model, and per scenario against publicodes (an interpreter of written rules)
 * on a toy of eight rules. Twice: our engine on the same small project, month by month over 36 months with its balance
 * sheet; and on a whole model over 60 months, which the toy is far from.
 */
import { readFileSync } from 'node:fs'
import Engine from 'publicodes'
import type { EconomicModel } from '../src/domain/model/model.ts'
import { drawScenarios } from '../src/domain/model/monte-carlo.ts'
import { centralValues, planOf } from '../src/domain/model/plan.ts'
import { runScenario } from '../src/domain/model/run.ts'
import { simulate } from '../src/domain/model/simulate.ts'
import { readLawFile } from '../src/storage/reference/law-file.ts'
import { readModelFile } from '../src/storage/reference/model-file.ts'
import { type BenchResult, printResults, quantile } from './result.ts'

function read<Value>(outcome: { ok: true; value: Value } | { ok: false; reasons: unknown }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return outcome.value
}
const data = (path: string) => readFileSync(new URL(`../data/${path}`, import.meta.url), 'utf8')
const law = read(readLawFile(data('law/112-12.json')))
const model = read(readModelFile(data('models/argan-oil.json'), 'argan-oil'))

/** Median milliseconds of one call, over `rounds` rounds of `calls` calls, after as many to warm up. */
function medianOf(rounds: number, calls: number, call: (i: number) => unknown): number {
  const times: number[] = []
  for (let round = -rounds; round < rounds; round += 1) {
    const start = performance.now()
    for (let i = 0; i < calls; i += 1) call(i)
    if (round >= 0) times.push((performance.now() - start) / calls)
  }
  return quantile(times, 0.5)
}

/**
 * Eight rules as their users write them, with units, a yearly sum of a monthly figure, a floor, a scale and a rounding:
 * volume, price, sales, material, staff, result, tax, surplus; one year, one product.
 */
const RULES = {
  volume: { valeur: '1000 kg/an' },
  prix: { valeur: '120 MAD/kg' },
  ventes: { produit: ['volume', 'prix'], unité: 'MAD/an' },
  matières: { produit: ['volume', '45 MAD/kg'] },
  personnel: { valeur: '3000 MAD/mois', unité: 'MAD/an' },
  résultat: { valeur: 'ventes - matières - personnel', plancher: '0 MAD/an' },
  impôt: { produit: ['résultat', '20%'], arrondi: 'oui' },
  excédent: { valeur: 'résultat - impôt' },
}

/** A scenario: three figures changed, all eight results read, by an engine made once. */
function publicodesScenario(): number {
  const engine = new Engine(RULES, { logger: { log() {}, warn() {}, error() {} } })
  return medianOf(15, 20, (i) => {
    engine.setSituation({
      volume: `${900 + i} kg/an`,
      prix: `${100 + i} MAD/kg`,
      personnel: `${3000 + i} MAD/mois`,
    })
    return Object.keys(RULES).map((rule) => engine.evaluate(rule).nodeValue)
  })
}

/** The same project for our engine: one product, one material, one employee, no equipment; 36 months at least. */
const toy: EconomicModel = {
  ...model,
  inputs: model.inputs.map((input) => {
    const value = { loan: 0, horizonYears: 3 }[input.id] ?? input.value
    return { ...input, value, min: Math.min(input.min, value) }
  }),
  products: model.products.slice(0, 1),
  variable: model.variable.slice(0, 1),
  fixed: [],
  staff: model.staff.slice(0, 1),
  equipment: [],
}

/** Milliseconds of one run of the kernel, three figures changed each time. */
function kernelScenario(of: EconomicModel): number {
  const plan = planOf(of)
  const values = centralValues(of)
  const changed = [plan.common.volume, plan.products[0]?.price ?? 0, plan.staff[0]?.monthlyPay ?? 0]
  const central = changed.map((place) => values[place] ?? 0)
  return medianOf(15, 400, (i) => {
    changed.forEach((place, j) => {
      values[place] = (central[j] ?? 0) * (1 + i / 1000)
    })
    runScenario(plan, values, law)
  })
}

export function simulationBench(): BenchResult[] {
  const volume = model.inputs.find(({ id }) => id === 'volume')?.value ?? 0
  const whole = medianOf(15, 50, (i) => simulate(model, { volume: volume * (1 + i / 1000) }, law))
  const settings = { draws: 10_000, seed: 1, spread: 'pert' } as const
  const draws = medianOf(3, 1, () => drawScenarios(planOf(model), {}, law, settings))
  const peerValue = publicodesScenario()
  const timed = (name: string, value: number, target: number): BenchResult => {
    const alone = { peer: null, peerValue: null, ratio: null }
    return { name, value, unit: 'ms', target, met: value <= target, ...alone }
  }
  const beside = (name: string, value: number): BenchResult => {
    const ratio = peerValue / value
    const met = ratio >= 100
    return {
      name,
      value,
      unit: 'ms',
      target: peerValue / 100,
      peer: 'publicodes 1.10.3',
      peerValue,
      ratio,
      met,
    }
  }
  return [
    timed('one scenario of 60 months, all statements', whole, 1),
    timed('10,000 scenarios of 60 months, all outcomes', draws, 600),
    beside('one scenario, the same small project over 36 months (target 100x)', kernelScenario(toy)),
    beside('one scenario, a whole model over 60 months (target 100x)', kernelScenario(model)),
  ]
}

if (import.meta.main) printResults(simulationBench())
