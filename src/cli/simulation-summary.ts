/** The results of a simulation for people, one figure a line; money in dirhams. */
import { type Language, read } from '../domain/basics/language.ts'
import type { EconomicModel } from '../domain/model/model.ts'
import type { SimulationAnswer } from '../web/api/simulation-answer.ts'
import { dirhams, number, percent } from '../web/words/format.ts'
import { words } from '../web/words/word.ts'
import { labelled } from './labelled.ts'
import { terminalWords as say } from './words.ts'

export function simulationSummary(found: SimulationAnswer, model: EconomicModel, language: Language): string {
  const { financing, income, perMember, indicators, risk, unconfirmed } = found
  const money = (amount: number) => dirhams(language, amount)
  const lines: [string, string][] = [
    [words(language, say.need), money(financing.totalNeed)],
    [words(language, say.ownMoney), money(financing.shares)],
    [words(language, say.grants), money(financing.grant + financing.otherContribution)],
    [words(language, say.loan), money(financing.loan)],
  ]
  for (const [y, sales] of income.totalSales.entries()) {
    const year = y + 1
    lines.push([words(language, say.sales, { year }), money(sales)])
    lines.push([words(language, say.netSurplus, { year }), money(income.netSurplus[y] ?? 0)])
    lines.push([words(language, say.perMember, { year }), money(perMember.total[y] ?? 0)])
  }
  const { month, amount } = indicators.lowestCash
  lines.push([words(language, say.lowestCash, { month }), money(amount)])
  lines.push([words(language, say.npv), money(indicators.npv)])
  lines.push([words(language, say.irr), rateOfReturn(indicators.irr, language)])
  lines.push([words(language, say.payback), payback(indicators.paybackMonths, language)])
  if (risk !== null) lines.push([words(language, say.shortage), percent(language, risk.anyShortage.share)])
  const labels = unconfirmed.map((id) => model.inputs.find((input) => input.id === id)?.label)
  const names = labels.flatMap((label) => (label === undefined ? [] : [read(label, language).words]))
  const notes =
    names.length === 0
      ? []
      : ['', words(language, say.unconfirmed, { list: names.join(language === 'ar' ? '، ' : ', ') })]
  const text = lines.map(([label, value]) => `  ${labelled(language, label, value)}`)
  return [`${read(model.name, language).words} (${model.id})`, ...text, ...notes, ''].join('\n')
}

function rateOfReturn(irr: SimulationAnswer['indicators']['irr'], language: Language): string {
  if (irr.kind === 'one') return percent(language, irr.rate, 1)
  return words(language, irr.kind === 'none' ? say.irrNone : say.irrSeveral)
}

function payback(months: number | null, language: Language): string {
  return months === null
    ? words(language, say.notPaidBack)
    : words(language, say.months, { n: number(language, months) })
}
