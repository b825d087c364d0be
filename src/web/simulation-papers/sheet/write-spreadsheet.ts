/**
 * The spreadsheet of a simulation: one sheet a statement, live formulas from the inputs to the results. The grid always
 * holds seven years: formulas switch off beyond the horizon, so that the horizon too can be changed in the file.
 */
import { siteWords } from '../../words/site.ts'
import { simulationWords } from '../../simulation/words.ts'
import type { Dossier } from '../dossier.ts'
import { unconfirmedOf } from '../dossier.ts'
import { writeActivity, writeCosts } from './activity-sheets.ts'
import { both, type Formula, is, times, when, words } from './formula.ts'
import { type Flows, writeFlows, writeIndicators, type YearIndicators } from './indicators-sheet.ts'
import { type Income, writeIncome } from './income-sheet.ts'
import { writeBalance, writeCash } from './cash-and-balance-sheets.ts'
import { writeDelays, writeMonthlyResult } from './result-sheets.ts'
import { type Financing, writeEquipment, writeFinancing, writeLoan } from './opening-sheets.ts'
import { writeParameters } from './parameters.ts'
import { type Pen, sayIn } from './pen.ts'
import { writeSurplus, type YearEnds } from './surplus-sheet.ts'
import { type Format, openBook, type Sheet } from './workbook.ts'
import { sheetWords } from './words.ts'

export async function writeSpreadsheet(dossier: Dossier): Promise<Buffer> {
  const say = sayIn(dossier)
  const { savedAt } = dossier
  const made =
    savedAt === null ? new Date(0) : new Date(Date.UTC(savedAt.year, savedAt.month - 1, savedAt.day))
  const book = openBook(dossier.language, 'Twiza', made)
  const cover = book.sheet(say(sheetWords.cover), { frozenRows: 0, frozenColumns: 0, landscape: false })
  const parameters = writeParameters(book, dossier)
  const lastMonth = cover.formula(2, LAST_MONTH_ROW, times(parameters.input('horizonYears'), 12), 'whole')
  const pen: Pen = { book, dossier, parameters, lastMonth, say }
  const financing = writeFinancing(pen)
  const activity = writeActivity(pen)
  const { calendar } = activity
  const costs = writeCosts(pen, activity)
  const delays = writeDelays(pen, activity, costs)
  const equipment = writeEquipment(pen, calendar, financing)
  const loan = writeLoan(pen, calendar, financing)
  const months = writeMonthlyResult(pen, activity, costs, delays, equipment, loan, financing)
  const ends = writeSurplus(pen, calendar, months, financing)
  const income = writeIncome(pen, activity, costs, months, ends)
  const cash = writeCash(pen, calendar, costs, delays, equipment, loan, ends, financing)
  const balance = writeBalance(pen, calendar, delays, equipment, loan, ends, cash, financing, months)
  const flows = writeFlows(pen, cash, balance, financing)
  const years = writeIndicators(pen, activity, costs, cash, income, ends)
  writeCover(pen, cover, { financing, income, ends, flows, years })
  return book.write()
}

const LAST_MONTH_ROW = 40

type Statements = {
  readonly financing: Financing
  readonly income: Income
  readonly ends: YearEnds
  readonly flows: Flows
  readonly years: YearIndicators
}

function writeCover({ dossier, say }: Pen, sheet: Sheet, statements: Statements): void {
  const { model, territoryName, shortLink, operator } = dossier
  sheet.widths([46, 60])
  sheet.text(1, 1, dossier.title, 'title')
  let row = 2
  const about = (label: string, text: string | null) => {
    if (text === null) return
    row += 1
    sheet.text(1, row, label)
    sheet.text(2, row, text, 'wrapped')
  }
  about(say(sheetWords.model), say(model.name))
  about(say(sheetWords.territory), territoryName)
  about(say(sheetWords.link), shortLink)
  about(say(sheetWords.operator), operator)
  row += 1
  const note = (text: string) => {
    row += 1
    sheet.text(1, row, text, 'note')
  }
  note(say(sheetWords.howTo, { sheet: say(sheetWords.inputs) }))
  note(say(simulationWords.notAdvice))
  note(say(simulationWords.vatNote))
  note(say(siteWords.independent))
  const open = unconfirmedOf(dossier).length
  if (open > 0) note(say(simulationWords.provisional, { n: open }))
  row += 2
  sheet.text(1, row, say(sheetWords.key), 'heading')
  sheet.text(2, row, say(sheetWords.value), 'heading')
  const figure = (label: string, formula: Formula, format: Format) => {
    row += 1
    sheet.text(1, row, label)
    sheet.formula(2, row, formula, format, 'total')
  }
  const { financing, ends, flows, years } = statements
  figure(say(sheetWords.verdict), verdictOf(flows, say), 'whole')
  figure(say(simulationWords.totalNeed), financing.totalNeed, 'money')
  figure(say(simulationWords.openingCash), financing.openingCash, 'money')
  for (const n of [1, 3]) {
    figure(say(simulationWords.salesYear, { n }), ends.turnover.at(n), 'money')
    figure(say(simulationWords.surplusYear, { n }), ends.net.at(n), 'money')
    figure(say(simulationWords.incomePerMember, { n }), years.memberIncome.at(n), 'money')
  }
  figure(say(simulationWords.breakEvenSales), years.breakEvenSales.at(3), 'money')
  figure(say(simulationWords.npv), flows.npv, 'money')
  figure(say(simulationWords.irr), flows.irr, 'percent')
  figure(say(sheetWords.paybackMonths), flows.payback, 'whole')
  figure(say(sheetWords.lowestCash), flows.lowestCash, 'money')
  figure(say(sheetWords.lowestMonth), flows.lowestMonth, 'whole')
  sheet.text(1, LAST_MONTH_ROW, say(sheetWords.lastCounted), 'note')
}

function verdictOf({ npv, lowestCash }: Flows, say: Pen['say']): Formula {
  const earns = is(npv, '>=', 0)
  const enough = is(lowestCash, '>=', 0)
  const stands = words(say(simulationWords.stands))
  const short = words(say(simulationWords.standsShort))
  return when(both(earns, enough), stands, when(earns, short, words(say(simulationWords.fails))))
}
