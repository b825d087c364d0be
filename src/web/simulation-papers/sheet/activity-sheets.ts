/** Production, sales and costs month by month, line by line: `activity-months.ts` of the model as formulas. */
import { simulationWords } from '../../simulation/words.ts'
import {
  type Cell,
  type Formula,
  is,
  lift,
  minus,
  over,
  plus,
  power,
  round2,
  sumWhere,
  times,
  when,
} from './formula.ts'
import { type Calendar, type Column, writeCalendar } from './grids.ts'
import { newMonthSheet, type Pen } from './pen.ts'
import { sheetWords } from './words.ts'

export type Activity = {
  readonly calendar: Calendar
  readonly produced: Column
  readonly sold: Column
  readonly products: readonly Column[]
  readonly sales: Column
}

/** Sum of columns in one month, rounded again so that no dust of binary fractions remains. */
export function sumOf(columns: readonly Column[], month: number): Formula {
  const cells = columns.map((column) => column.at(month))
  return cells.length === 0 ? lift(0) : round2(plus(...cells))
}

/** (1 + growth) ^ (year - 1). */
function stepped(growth: Cell, year: Cell): Formula {
  return power(plus(1, growth), minus(year, 1))
}

export function writeActivity(pen: Pen): Activity {
  const { dossier, parameters, say } = pen
  const { input } = parameters
  const grid = newMonthSheet(pen, sheetWords.activity, null)
  const calendar = writeCalendar(
    grid,
    {
      month: say(simulationWords.month),
      name: say(sheetWords.monthName),
      year: say(sheetWords.yearWord),
      live: say(sheetWords.live),
      yes: say(sheetWords.yes),
      no: say(sheetWords.no),
    },
    input('horizonYears'),
    parameters.monthName,
    input('startMonth'),
  )
  const unit = say(dossier.model.volumeUnit)
  const { month, year, live } = calendar
  const produced = grid.column(say(sheetWords.produced, { unit }), 'quantity', (t) => {
    const pace = when(
      is(year.at(t), '=', 1),
      input('rampYear1'),
      when(is(year.at(t), '=', 2), input('rampYear2'), 1),
    )
    const season = parameters.seasonShare(calendar.calendarMonth(t))
    return times(live.at(t), input('volume'), pace, season)
  })
  const spread = input('sellingMonths')
  const sold = grid.column(say(sheetWords.sold, { unit }), 'quantity', (t) => {
    const lately = sumWhere(
      produced.range,
      [month.range, '>', minus(month.at(t), spread)],
      [month.range, '<=', month.at(t)],
    )
    return times(live.at(t), over(lately, spread))
  })
  const products = dossier.model.products.map((line) =>
    grid.column(say(line.label), 'money', (t) =>
      round2(
        times(sold.at(t), input(line.perUnit), input(line.price), stepped(input('priceGrowth'), year.at(t))),
      ),
    ),
  )
  const sales = grid.column(say(simulationWords.totalSales), 'money', (t) => sumOf(products, t), 'total')
  return { calendar, produced, sold, products, sales }
}

export type Costs = {
  readonly variable: readonly Column[]
  readonly staff: readonly Column[]
  /** pay without employer's charges, for the lines paid to members */
  readonly pay: readonly (Column | null)[]
  readonly fixed: readonly Column[]
  readonly materials: Column
  readonly labour: Column
  readonly staffTotal: Column
  readonly fixedTotal: Column
}

export function writeCosts(pen: Pen, { calendar, produced }: Activity): Costs {
  const { dossier, say } = pen
  const { input } = pen.parameters
  const { model } = dossier
  const { year, live } = calendar
  const grid = newMonthSheet(pen, sheetWords.costs, calendar)
  const growth = (t: number) => stepped(input('costGrowth'), year.at(t))
  const variable = new Map<number, Column>()
  const ofKind = (stocked: boolean) =>
    model.variable.flatMap((line, i) => {
      if ((line.kind === 'material') !== stocked) return []
      const column = grid.column(say(line.label), 'money', (t) =>
        round2(times(produced.at(t), input(line.perUnit), input(line.price), growth(t))),
      )
      variable.set(i, column)
      return [column]
    })
  const bought = ofKind(true)
  const materials = grid.column(say(sheetWords.materialsBought), 'money', (t) => sumOf(bought, t), 'total')
  const spent = ofKind(false)
  const labour = grid.column(say(simulationWords.labourAndServices), 'money', (t) => sumOf(spent, t), 'total')
  const paid = (line: (typeof model.staff)[number], t: number) =>
    round2(times(input(line.headcount), input(line.monthlyPay), growth(t)))
  const staff = model.staff.map((line) =>
    grid.column(say(line.label), 'money', (t) => {
      const pay = paid(line, t)
      const cost = line.charged ? round2(plus(pay, round2(times(pay, input('employerCharges'))))) : pay
      return times(live.at(t), cost)
    }),
  )
  const staffTotal = grid.column(say(simulationWords.staff), 'money', (t) => sumOf(staff, t), 'total')
  const fixed = model.fixed.map((line) =>
    grid.column(say(line.label), 'money', (t) =>
      times(live.at(t), round2(times(input(line.monthly), growth(t)))),
    ),
  )
  const fixedTotal = grid.column(say(simulationWords.fixed), 'money', (t) => sumOf(fixed, t), 'total')
  const pay = model.staff.map((line) =>
    line.toMembers
      ? grid.column(say(sheetWords.payToMembers, { name: say(line.label) }), 'money', (t) =>
          times(live.at(t), paid(line, t)),
        )
      : null,
  )
  const inOrder = model.variable.flatMap((_, i) => variable.get(i) ?? [])
  return { variable: inOrder, staff, pay, fixed, materials, labour, staffTotal, fixedTotal }
}
