/** Stock, delays and the monthly result: `stock-and-delays.ts` and `writeResults` of the model as formulas. */
import type { Word } from '../../words/word.ts'
import { simulationWords } from '../../simulation/words.ts'
import {
  type Cell,
  type Formula,
  int,
  is,
  lift,
  minus,
  over,
  pick,
  plus,
  round2,
  sumWhere,
  times,
  when,
} from './formula.ts'
import type { Activity, Costs } from './activity-sheets.ts'
import type { Calendar, Column, MonthSheet } from './grids.ts'
import type { Equipment, Financing, LoanMonths } from './opening-sheets.ts'
import { newMonthSheet, type Pen } from './pen.ts'
import { sheetWords } from './words.ts'

export type Delays = {
  readonly costOfMaterials: Column
  readonly stock: Column
  readonly receipts: Column
  readonly receivables: Column
  readonly suppliers: Column
  readonly payables: Column
}

export function writeDelays(pen: Pen, { calendar, sales }: Activity, { materials }: Costs): Delays {
  const { say } = pen
  const { input } = pen.parameters
  const { month, live } = calendar
  const grid = newMonthSheet(pen, sheetWords.delays, calendar)
  const column = (word: Word, of: (t: number, earlier: (t: number) => Cell) => Formula) =>
    grid.column(say(word), 'money', of)
  const cumulative = (word: Word, of: Column) =>
    column(word, (t, earlier) => (t === 1 ? plus(of.at(t)) : round2(plus(earlier(t - 1), of.at(t)))))
  const change = (of: Column, t: number) =>
    times(live.at(t), t === 1 ? of.at(t) : round2(minus(of.at(t), of.at(t - 1))))
  const spread = input('sellingMonths')
  const bought = cumulative(sheetWords.boughtToDate, materials)
  const used = column(sheetWords.usedToDate, (t) => {
    const since: Parameters<typeof sumWhere>[1] = [month.range, '>', minus(month.at(t), spread)]
    return round2(over(sumWhere(bought.range, since, [month.range, '<=', month.at(t)]), spread))
  })
  const costOfMaterials = column(simulationWords.costOfMaterials, (t) => change(used, t))
  const stock = column(simulationWords.stock, (t) =>
    times(live.at(t), round2(minus(bought.at(t), used.at(t)))),
  )
  const soldToDate = cumulative(sheetWords.soldToDate, sales)
  const received = settled(
    pen,
    grid,
    calendar,
    sheetWords.receivedToDate,
    soldToDate,
    input('customerDelayDays'),
  )
  const receipts = column(simulationWords.receipts, (t) => change(received, t))
  const outstanding = (word: Word, due: Column, done: Column) =>
    column(word, (t) => times(live.at(t), round2(minus(due.at(t), done.at(t)))))
  const receivables = outstanding(simulationWords.receivables, soldToDate, received)
  const paid = settled(pen, grid, calendar, sheetWords.paidToDate, bought, input('supplierDelayDays'))
  const suppliers = column(simulationWords.suppliers, (t) => change(paid, t))
  const payables = outstanding(simulationWords.payables, bought, paid)
  return { costOfMaterials, stock, receipts, receivables, suppliers, payables }
}

/** What is settled to date of what was due to date, `days` later: whole months and a fraction of one. */
function settled(
  { say }: Pen,
  grid: MonthSheet,
  { month }: Calendar,
  word: Word,
  due: Column,
  days: Cell,
): Column {
  const whole = grid.above(int(over(days, 30)), { before: say(sheetWords.wholeMonths) })
  return grid.column(say(word), 'money', (t) => {
    const upTo = (lag: Formula) =>
      when(is(month.at(t), '>', lag), pick(due.range, minus(month.at(t), lag)), 0)
    const fraction = minus(over(days, 30), whole)
    return round2(plus(times(minus(1, fraction), upTo(whole)), times(fraction, upTo(plus(whole, 1)))))
  })
}

export type MonthlyResult = {
  readonly parts: Readonly<
    Record<
      'sales' | 'costOfMaterials' | 'labour' | 'staff' | 'fixed' | 'depreciation' | 'interest' | 'preOpening',
      Column
    >
  >
  readonly result: Column
}

export function writeMonthlyResult(
  pen: Pen,
  { calendar, sales }: Activity,
  costs: Costs,
  delays: Delays,
  equipment: Equipment,
  loan: LoanMonths,
  { preOpening }: Financing,
): MonthlyResult {
  const grid = newMonthSheet(pen, sheetWords.months, calendar)
  const column = (word: Word, of: (t: number) => Formula, look: 'figure' | 'total' = 'figure') =>
    grid.column(pen.say(word), 'money', of, look)
  const same = (word: Word, other: Column) => column(word, (t) => plus(other.at(t)))
  const parts = {
    sales: same(simulationWords.totalSales, sales),
    costOfMaterials: same(simulationWords.costOfMaterials, delays.costOfMaterials),
    labour: same(simulationWords.labourAndServices, costs.labour),
    staff: same(simulationWords.staff, costs.staffTotal),
    fixed: same(simulationWords.fixed, costs.fixedTotal),
    depreciation: same(simulationWords.depreciation, equipment.depreciation),
    interest: column(simulationWords.interest, (t) => times(calendar.live.at(t), loan.interest.at(t))),
    preOpening: column(simulationWords.preOpening, (t) => (t === 1 ? plus(preOpening) : lift(0))),
  }
  const { sales: earned, ...spent } = parts
  const result = column(
    simulationWords.resultBeforeTax,
    (t) => round2(minus(earned.at(t), ...Object.values(spent).map((part) => part.at(t)))),
    'total',
  )
  return { parts, result }
}
