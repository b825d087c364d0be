/** The income statement year by year, each total with its lines. */
import type { Word } from '../../words/word.ts'
import { simulationWords } from '../../simulation/words.ts'
import type { Activity, Costs } from './activity-sheets.ts'
import { type Formula, plus } from './formula.ts'
import type { Column, Row } from './grids.ts'
import type { MonthlyResult } from './result-sheets.ts'
import { newYearSheet, type Pen } from './pen.ts'
import { sumOfYear, type YearEnds } from './surplus-sheet.ts'
import { sheetWords } from './words.ts'

export type Income = Readonly<
  Record<
    'sales' | 'costOfMaterials' | 'labour' | 'staff' | 'fixed' | 'depreciation' | 'interest' | 'preOpening',
    Row
  >
>

export function writeIncome(
  pen: Pen,
  activity: Activity,
  costs: Costs,
  months: MonthlyResult,
  ends: YearEnds,
): Income {
  const { dossier, say } = pen
  const { model } = dossier
  const grid = newYearSheet(pen, sheetWords.income, simulationWords.incomeStatement)
  const yearly = (label: string, column: Column | undefined, look: 'figure' | 'total' = 'figure') =>
    grid.row(
      label,
      'money',
      (y): Formula => {
        if (column === undefined) throw new Error(`no monthly column for ${label}`)
        return sumOfYear(column, activity.calendar, grid.years.at(y))
      },
      look,
    )
  const { parts } = months
  const totalOf = (word: Word, column: Column) => yearly(say(word), column, 'total')
  const indented = (label: string) => `   ${label}`
  for (const [i, line] of model.products.entries()) yearly(indented(say(line.label)), activity.products[i])
  const sales = totalOf(simulationWords.totalSales, parts.sales)
  const variable = (stocked: boolean) =>
    model.variable.forEach((line, i) => {
      if ((line.kind === 'material') === stocked) yearly(indented(say(line.label)), costs.variable[i])
    })
  variable(true)
  yearly(say(sheetWords.materialsBought), costs.materials)
  const costOfMaterials = totalOf(simulationWords.costOfMaterials, parts.costOfMaterials)
  variable(false)
  const labour = totalOf(simulationWords.labourAndServices, parts.labour)
  for (const [i, line] of model.staff.entries()) yearly(indented(say(line.label)), costs.staff[i])
  const staff = totalOf(simulationWords.staff, parts.staff)
  for (const [i, line] of model.fixed.entries()) yearly(indented(say(line.label)), costs.fixed[i])
  const fixed = totalOf(simulationWords.fixed, parts.fixed)
  const preOpening = yearly(say(simulationWords.preOpening), parts.preOpening)
  const depreciation = yearly(say(simulationWords.depreciation), parts.depreciation)
  const interest = yearly(say(simulationWords.interest), parts.interest)
  const same = (word: Word, row: Row) => grid.row(say(word), 'money', (y) => plus(row.at(y)), 'total')
  same(simulationWords.resultBeforeTax, ends.result)
  same(simulationWords.tax, ends.tax)
  same(simulationWords.netSurplus, ends.net)
  return { sales, costOfMaterials, labour, staff, fixed, depreciation, interest, preOpening }
}
