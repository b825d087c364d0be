/** Stock and delays, the monthly result, cash and the balance sheet: what moves and what stands, month by month. */
import type { Word } from '../../words/word.ts'
import { simulationWords } from '../../simulation/words.ts'
import {
  type Cell,
  type Formula,
  int,
  is,
  lift,
  minus,
  mod,
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
import type { YearEnds } from './surplus-sheet.ts'

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

export type Cash = {
  readonly closing: Column
  readonly flow: Column
  readonly bought: Column
  readonly interest: Column
  readonly principal: Column
}

export function writeCash(
  pen: Pen,
  calendar: Calendar,
  costs: Costs,
  delays: Delays,
  equipment: Equipment,
  loan: LoanMonths,
  years: YearEnds,
  { openingCash }: Financing,
): Cash {
  const { month, live } = calendar
  const grid = newMonthSheet(pen, sheetWords.cash, calendar)
  const spec = (
    word: Word,
    of: (t: number, made: (column: number, t: number) => Cell) => Formula,
    total = false,
  ) => ({
    heading: pen.say(word),
    format: 'money' as const,
    of,
    look: total ? ('total' as const) : ('figure' as const),
  })
  const paidIn = (amounts: YearEnds['tax'], when: YearEnds['tax']) => (t: number) =>
    times(live.at(t), sumWhere(amounts.range, [when.range, '=', month.at(t)]))
  const columns = grid.together([
    spec(simulationWords.opening, (t, made) => plus(t === 1 ? openingCash : made(12, t - 1))),
    spec(simulationWords.receipts, (t) => plus(delays.receipts.at(t))),
    spec(simulationWords.suppliers, (t) => plus(delays.suppliers.at(t))),
    spec(simulationWords.labourAndServices, (t) => plus(costs.labour.at(t))),
    spec(simulationWords.staff, (t) => plus(costs.staffTotal.at(t))),
    spec(simulationWords.fixed, (t) => plus(costs.fixedTotal.at(t))),
    spec(simulationWords.equipmentBought, (t) => plus(equipment.bought.at(t))),
    spec(simulationWords.tax, paidIn(years.tax, years.taxMonth)),
    spec(sheetWords.projectFlow, (t, made) =>
      round2(minus(made(1, t), made(2, t), made(3, t), made(4, t), made(5, t), made(6, t), made(7, t))),
    ),
    spec(simulationWords.interest, (t) => times(live.at(t), loan.interest.at(t))),
    spec(simulationWords.principal, (t) => times(live.at(t), loan.principal.at(t))),
    spec(simulationWords.paidToMembers, paidIn(years.toMembers, years.membersMonth)),
    spec(
      simulationWords.closing,
      (t, made) => round2(minus(plus(made(0, t), made(8, t)), made(9, t), made(10, t), made(11, t))),
      true,
    ),
  ])
  const at = (i: number) => {
    const column = columns[i]
    if (column === undefined) throw new Error(`the cash plan has no column ${i}`)
    return column
  }
  return { flow: at(8), bought: at(6), interest: at(9), principal: at(10), closing: at(12) }
}

export type Balance = Readonly<Record<'equipment' | 'stock' | 'receivables' | 'payables' | 'taxDue', Column>>

export function writeBalance(
  pen: Pen,
  calendar: Calendar,
  delays: Delays,
  equipment: Equipment,
  loan: LoanMonths,
  years: YearEnds,
  cash: Cash,
  financing: Financing,
  { result }: MonthlyResult,
): Balance {
  const { month, year, live } = calendar
  const grid = newMonthSheet(pen, sheetWords.balance, calendar)
  const column = (word: Word, of: (t: number) => Formula, look: 'figure' | 'total' = 'figure') =>
    grid.column(pen.say(word), 'money', of, look)
  const standing = (amounts: YearEnds['tax'], until: YearEnds['tax']) => (t: number) =>
    times(
      live.at(t),
      sumWhere(amounts.range, [years.lastMonth.range, '<=', month.at(t)], [until.range, '>', month.at(t)]),
    )
  const sum = (columns: readonly Column[]) => (t: number) => round2(plus(...columns.map((one) => one.at(t))))
  const assets = {
    equipment: column(simulationWords.equipment, (t) => plus(equipment.net.at(t))),
    stock: column(simulationWords.stock, (t) => plus(delays.stock.at(t))),
    receivables: column(simulationWords.receivables, (t) => plus(delays.receivables.at(t))),
    cash: column(simulationWords.cash, (t) => times(live.at(t), cash.closing.at(t))),
  }
  const totalAssets = column(sheetWords.totalAssets, sum(Object.values(assets)), 'total')
  const atYearEnd = (t: number) => is(mod(month.at(t), 12), '=', 0)
  const yearly = (after: YearEnds['tax'], before: YearEnds['tax'], t: number) =>
    when(atYearEnd(t), pick(after.range, year.at(t)), pick(before.range, year.at(t)))
  const toDate = (t: number) =>
    sumWhere(result.range, [calendar.year.range, '=', year.at(t)], [month.range, '<=', month.at(t)])
  const liabilities = {
    payables: column(simulationWords.payables, (t) => plus(delays.payables.at(t))),
    loan: column(simulationWords.loanLeft, (t) => times(live.at(t), loan.owed.at(t))),
    taxDue: column(simulationWords.taxDue, standing(years.tax, years.taxMonth)),
    dueToMembers: column(simulationWords.dueToMembers, standing(years.toMembers, years.membersMonth)),
    shares: column(simulationWords.shares, (t) => times(live.at(t), financing.shares)),
    grants: column(simulationWords.grants, (t) =>
      times(live.at(t), plus(financing.grant, financing.otherContribution)),
    ),
    reserves: column(simulationWords.reserves, (t) =>
      times(
        live.at(t),
        plus(yearly(years.legalAfter, years.legalBefore, t), yearly(years.otherAfter, years.otherBefore, t)),
      ),
    ),
    surplus: column(simulationWords.surplus, (t) =>
      times(
        live.at(t),
        round2(
          when(
            atYearEnd(t),
            times(-1, pick(years.lossAfter.range, year.at(t))),
            minus(toDate(t), pick(years.lossBefore.range, year.at(t))),
          ),
        ),
      ),
    ),
  }
  const totalLiabilities = column(sheetWords.totalLiabilities, sum(Object.values(liabilities)), 'total')
  column(sheetWords.check, (t) => round2(minus(totalAssets.at(t), totalLiabilities.at(t))))
  return { ...assets, payables: liabilities.payables, taxDue: liabilities.taxDue }
}
