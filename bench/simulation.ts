/**
 * One scenario and ten thousand of a real model, and per scenario against publicodes (an interpreter of written rules)
 * on a toy of eight rules: theirs is the toy, ours the whole sixty months, so the ratio flatters them.
 */
import { readFileSync } from 'node:fs'
import Engine from 'publicodes'
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

/** Volume, price, material, margin, staff, result, tax, surplus: one year, one product. */
const RULES = {
  volume: { valeur: 1000 },
  prix: { valeur: 120 },
  ventes: { produit: ['volume', 'prix'] },
  matières: { produit: ['volume', 45] },
  personnel: { valeur: 36000 },
  résultat: { valeur: 'ventes - matières - personnel' },
  impôt: { produit: ['résultat', '20%'] },
  excédent: { valeur: 'résultat - impôt' },
}

function publicodesScenario(): number {
  const engine = new Engine(RULES, { logger: { log() {}, warn() {}, error() {} } })
  return medianOf(15, 20, (i) => {
    engine.setSituation({ volume: 900 + i })
    return engine.evaluate('excédent').nodeValue
  })
}

export function simulationBench(): BenchResult[] {
  const plan = planOf(model)
  const values = centralValues(model)
  const volume = plan.common.volume
  const central = values[volume] ?? 0
  const bare = medianOf(15, 200, (i) => {
    values[volume] = central * (1 + i / 1000)
    runScenario(plan, values, law)
  })
  const whole = medianOf(15, 50, (i) => simulate(model, { volume: central * (1 + i / 1000) }, law))
  const settings = { draws: 10_000, seed: 1, spread: 'pert' } as const
  const draws = medianOf(3, 1, () => drawScenarios(plan, {}, law, settings))
  const peer = publicodesScenario()
  const ratio = peer / bare
  const alone = { peer: null, peerValue: null, ratio: null }
  return [
    {
      name: 'one scenario of 60 months with all statements',
      value: whole,
      unit: 'ms',
      target: 1,
      met: whole <= 1,
      ...alone,
    },
    {
      name: '10,000 scenarios of 60 months',
      value: draws,
      unit: 'ms',
      target: 600,
      met: draws <= 600,
      ...alone,
    },
    {
      name: 'one scenario against publicodes (8 rules, target 100x)',
      value: bare,
      unit: 'ms',
      target: peer / 100,
      peer: 'publicodes 1.10.3',
      peerValue: peer,
      ratio,
      met: ratio >= 100,
    },
  ]
}

if (import.meta.main) printResults(simulationBench())
