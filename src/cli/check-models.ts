/**
 * `script/node src/cli/check-models.ts [id…]`: validates every model of data/models, prints its faults, and simulates
 * each with its central values. Amounts in dirhams.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Law } from '../domain/law/parameters.ts'
import { type EconomicModel, unconfirmedInputs } from '../domain/model/model.ts'
import { simulate } from '../domain/model/simulate.ts'
import { readLawFile } from '../storage/reference/law-file.ts'
import { readModelFile } from '../storage/reference/model-file.ts'

const data = new URL('../../data/', import.meta.url)

function readLaw(): Law {
  const law = readLawFile(readFileSync(new URL('law/112-12.json', data), 'utf8'))
  if (law.ok) return law.value
  for (const { path, fault } of law.reasons) console.error(`law/112-12.json ${path}: ${fault}`)
  process.exit(1)
}

const dirhams = (centimes: number | null | undefined) =>
  centimes === null || centimes === undefined ? '—' : Math.round(centimes / 100).toLocaleString('fr-FR')

/** One line of results, or the reasons of the refusal. */
function simulated(model: EconomicModel, law: Law): { ok: boolean; words: string } {
  const outcome = simulate(model, {}, law)
  if (!outcome.ok)
    return { ok: false, words: outcome.reasons.map((reason) => JSON.stringify(reason)).join('; ') }
  const { income, indicators, perMember, financing, tax } = outcome.value
  const irr =
    indicators.irr.kind === 'one' ? `${(indicators.irr.rate * 100).toFixed(1)} %` : indicators.irr.kind
  const words = [
    `need ${dirhams(financing.totalNeed)}`,
    `sales ${income.totalSales.map(dirhams).join(' | ')}`,
    `surplus ${income.netSurplus.map(dirhams).join(' | ')}`,
    `lowest cash ${dirhams(indicators.lowestCash.amount)} (month ${indicators.lowestCash.month})`,
    `a member a month ${perMember.total.map(dirhams).join(' | ')}`,
    `npv ${dirhams(indicators.npv)}, irr ${irr}, payback ${indicators.paybackMonths ?? '—'} months`,
    `tax ${tax[0]?.kind}; ${unconfirmedInputs(model).length} figures to confirm`,
  ]
  return { ok: true, words: words.join('\n  ') }
}

const asked = process.argv.slice(2)
const ids = readdirSync(new URL('models/', data))
  .filter((name) => name.endsWith('.json') && !name.endsWith('.example.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .filter((id) => asked.length === 0 || asked.includes(id))
const law = readLaw()
let refusals = 0
for (const id of ids) {
  const outcome = readModelFile(readFileSync(new URL(`models/${id}.json`, data), 'utf8'), id)
  const result = outcome.ok ? simulated(outcome.value, law) : { ok: false, words: '' }
  if (!result.ok) refusals += 1
  console.log(
    `${id}: ${outcome.ok ? (result.ok ? 'reads well' : 'refused') : `${outcome.reasons.length} faults`}`,
  )
  if (outcome.ok) console.log(`  ${result.words}`)
  else for (const { path, fault } of outcome.reasons) console.log(`  ${path || '(file)'}: ${fault}`)
}
console.log(`${ids.length} model files, ${refusals} refused`)
process.exitCode = refusals > 0 ? 1 : 0
