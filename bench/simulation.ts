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

type Timed = { readonly calls: number; readonly call: (i: number) => unknown }

/**
 * Median milliseconds of one call of each, over rounds that take turns (a busy moment of the machine falls on all),
 * after as many rounds to warm up.
 */
function mediansOf(rounds: number, timed: readonly Timed[]): number[] {
  const times = timed.map((): number[] => [])
  for (let round = -rounds; round < rounds; round += 1) {
    timed.forEach(({ calls, call }, which) => {
      const start = performance.now()
      for (let i = 0; i < calls; i += 1) call(i)
      if (round >= 0) times[which]?.push((performance.now() - start) / calls)
    })
  }
  return times.map((samples) => quantile(samples, 0.5))
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
function publicodesScenario(): Timed {
  const engine = new Engine(RULES, { logger: { log() {}, warn() {}, error() {} } })
  const call = (i: number) => {
    engine.setSituation({
      volume: `${900 + i} kg/an`,
      prix: `${100 + i} MAD/kg`,
      personnel: `${3000 + i} MAD/mois`,
    })
    return Object.keys(RULES).map((rule) => engine.evaluate(rule).nodeValue)
  }
  return { calls: 40, call }
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

/** One run of the kernel, three figures changed each time. */
function kernelScenario(of: EconomicModel): Timed {
  const plan = planOf(of)
  const values = centralValues(of)
  const changed = [plan.common.volume, plan.products[0]?.price ?? 0, plan.staff[0]?.monthlyPay ?? 0]
  const central = changed.map((place) => values[place] ?? 0)
  const call = (i: number) => {
    for (const [j, place] of changed.entries()) values[place] = (central[j] ?? 0) * (1 + i / 10_000)
    runScenario(plan, values, law)
  }
  return { calls: 2000, call }
}

export async function run(): Promise<readonly BenchResult[]> {
  const volume = model.inputs.find(({ id }) => id === 'volume')?.value ?? 0
  const settings = { draws: 10_000, seed: 1, spread: 'pert' } as const
  const [peerValue = 0, small = 0, large = 0] = mediansOf(15, [
    publicodesScenario(),
    kernelScenario(toy),
    kernelScenario(model),
  ])
  const [whole = 0] = mediansOf(15, [
    { calls: 50, call: (i) => simulate(model, { volume: volume * (1 + i / 1000) }, law) },
  ])
  const [draws = 0] = mediansOf(3, [
    { calls: 1, call: () => drawScenarios(planOf(model), {}, law, settings) },
  ])
  const timed = (name: string, value: number, target: number): BenchResult => {
    const alone = { peer: null, peerValue: null, ratio: null }
    return { name, value, unit: 'ms', target, met: value <= target, ...alone }
  }
  const beside = (name: string, value: number) => {
    const ratio = peerValue / value
    return { name, value, unit: 'ms', peer: 'publicodes 1.10.3', peerValue, ratio }
  }
  return [
    timed('one scenario of 60 months, all statements', whole, 1),
    timed('10,000 scenarios of 60 months, all outcomes', draws, 600),
    {
      ...beside('one scenario of the same small project, ours over 36 months (target 100x)', small),
      target: peerValue / 100,
      met: peerValue / small >= 100,
    },
    {
      ...beside('one scenario of a whole model over 60 months, beside the small project', large),
      target: null,
      met: null,
    },
  ]
}

if (import.meta.main) printResults(await run())
