/** The few figures by which variants are compared and models are shown in lists. */
import type { Simulation } from '../../domain/model/statements.ts'
import type { Language } from '../../domain/basics/language.ts'
import { money, number, percent } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { settledYear } from './settled-year.ts'
import { simulationWords } from './words.ts'

export type ShownFigure = { readonly label: string; readonly value: string }

export function comparedFigures(language: Language, simulation: Simulation): readonly ShownFigure[] {
  const n = settledYear(simulation)
  const { financing, income, perMember, indicators } = simulation
  const cash = (amount: number | null | undefined) =>
    amount === null || amount === undefined
      ? words(language, simulationWords.notReached)
      : money(language, amount)
  const line = (word: Word, value: string): ShownFigure => ({ label: words(language, word, { n }), value })
  const { irr } = indicators
  return [
    line(simulationWords.totalNeed, cash(financing.totalNeed)),
    line(simulationWords.openingCash, cash(financing.openingCash)),
    line(simulationWords.salesYear, cash(income.totalSales[n - 1])),
    line(simulationWords.surplusYear, cash(income.netSurplus[n - 1])),
    line(simulationWords.incomePerMember, cash(perMember.total[n - 1])),
    line(simulationWords.breakEvenSales, cash(indicators.breakEvenSales[n - 1])),
    line(
      simulationWords.payback,
      indicators.paybackMonths === null
        ? cash(null)
        : words(language, simulationWords.months, { n: indicators.paybackMonths }),
    ),
    line(simulationWords.npv, cash(indicators.npv)),
    line(
      simulationWords.irr,
      irr.kind === 'one' ? percent(language, irr.rate, 1) : words(language, simulationWords.irrNone),
    ),
    line(
      simulationWords.lowestCash,
      `${cash(indicators.lowestCash.amount)} (${words(language, simulationWords.monthN, { n: indicators.lowestCash.month })})`,
    ),
    line(simulationWords.jobs, number(language, indicators.jobs.members + indicators.jobs.employees)),
  ]
}
