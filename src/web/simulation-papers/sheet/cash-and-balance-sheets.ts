/** Cash and the balance sheet month by month: what is paid, and what stands at each month's end. */
import type { Word } from '../../words/word.ts'
import { simulationWords } from '../../simulation/words.ts'
import {
  type Cell,
  type Formula,
  is,
  minus,
  mod,
  pick,
  plus,
  round2,
  sumWhere,
  times,
  when,
} from './formula.ts'
import type { Delays, MonthlyResult } from './result-sheets.ts'
import type { Costs } from './activity-sheets.ts'
import type { Calendar, Column } from './grids.ts'
import type { Equipment, Financing, LoanMonths } from './opening-sheets.ts'
import { newMonthSheet, type Pen } from './pen.ts'
import { sheetWords } from './words.ts'
import type { YearEnds } from './surplus-sheet.ts'

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
