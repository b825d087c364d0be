/** The project's own flows, and the figures a holder and a bank look at first: `indicators.ts` as formulas. */
import type { RateOfReturn } from '../../../domain/finance/rate-of-return.ts'
import { simulationWords } from '../../simulation/words.ts'
import type { Activity, Costs } from './activity-sheets.ts'
import {
  both,
  type Cell,
  either,
  type Formula,
  is,
  lift,
  largest,
  minus,
  over,
  pick,
  placeOf,
  plus,
  power,
  type Range,
  rangeOf,
  round2,
  smallest,
  times,
  total,
  when,
  words,
  yearlyReturn,
} from './formula.ts'
import { type Column, MONTHS, type Row } from './grids.ts'
import type { Income } from './income-sheet.ts'
import type { Balance, Cash } from './cash-and-balance-sheets.ts'
import type { Financing } from './opening-sheets.ts'
import { newYearSheet, type Pen } from './pen.ts'
import { sumOfYear, type YearEnds } from './surplus-sheet.ts'
import { sheetWords } from './words.ts'

export type Flows = {
  readonly npv: Cell
  readonly irr: Cell
  readonly payback: Cell
  readonly lowestCash: Cell
  readonly lowestMonth: Cell
}

/** Month 0 is opening day; the last month also carries what remains. */
export function writeFlows(pen: Pen, cash: Cash, balance: Balance, financing: Financing): Flows {
  const { book, say, lastMonth, dossier } = pen
  const sheet = book.sheet(say(sheetWords.flows), { frozenRows: 4, frozenColumns: 1, landscape: false })
  sheet.widths([10, 18, 18, 18, 18, 16, 3, 40, 20])
  sheet.text(1, 1, say(sheetWords.flows), 'title')
  sheet.text(1, 2, `${say(sheetWords.inDirhams)} ${say(sheetWords.beyond)}`, 'note')
  const { projectFlow, withResidual, runningTotal, discounted, shortUntil } = sheetWords
  ;[simulationWords.month, projectFlow, withResidual, runningTotal, discounted, shortUntil].forEach(
    (word, i) => {
      sheet.text(i + 1, 4, say(word), 'heading')
    },
  )
  let next = 4
  const single = (
    word: Parameters<Pen['say']>[0],
    formula: Formula,
    format: 'money' | 'percent' | 'whole',
  ) => {
    next += 1
    sheet.text(8, next, say(word))
    return sheet.formula(9, next, formula, format, 'total')
  }
  const atEnd = (column: Column) => pick(column.range, lastMonth)
  const equipmentLeft = single(sheetWords.residualEquipment, plus(atEnd(balance.equipment)), 'money')
  const workingCapital = single(
    sheetWords.residualWorkingCapital,
    round2(
      minus(
        plus(atEnd(balance.stock), atEnd(balance.receivables)),
        atEnd(balance.payables),
        atEnd(balance.taxDue),
      ),
    ),
    'money',
  )
  const made: Cell[][] = [[], [], [], [], [], []]
  const rate = pen.parameters.input('discountRate')
  for (let t = 0; t <= MONTHS; t += 1) {
    const row = 5 + t
    const before = (column: number) => made[column]?.[t - 1]
    const [beforeMonth, beforeTotal] = [before(0), before(3)]
    const month =
      beforeMonth === undefined
        ? sheet.typed(1, row, 0, 'whole')
        : sheet.formula(1, row, plus(beforeMonth, 1), 'whole')
    const own = t === 0 ? times(-1, financing.totalNeed) : plus(cash.flow.at(t))
    const flow = sheet.formula(2, row, own, 'money')
    const residual = when(is(month, '=', lastMonth), plus(equipmentLeft, workingCapital), 0)
    const whole = sheet.formula(3, row, round2(plus(flow, residual)), 'money')
    const running = beforeTotal === undefined ? plus(flow) : round2(plus(beforeTotal, flow))
    const sum = sheet.formula(4, row, running, 'money')
    const discount = power(plus(1, rate), over(month, 12))
    const present = sheet.formula(5, row, over(whole, discount), 'money')
    const short = when(both(is(month, '<=', lastMonth), is(sum, '<', 0)), plus(month, 1), 0)
    const until = sheet.formula(6, row, short, 'whole')
    for (const [i, cell] of [month, flow, whole, sum, present, until].entries()) made[i]?.push(cell)
  }
  const range = (i: number): Range => rangeOf(made[i] ?? [])
  const none = words(say(simulationWords.irrNone))
  const npv = single(simulationWords.npv, round2(total(range(4))), 'money')
  const found = rateOf(dossier.simulation.indicators.irr)
  const irr = single(simulationWords.irr, yearlyReturn(range(2), none, found ?? none.value), 'percent')
  const payback = single(
    sheetWords.paybackMonths,
    when(
      is(pick(range(3), plus(lastMonth, 1)), '<', 0),
      words(say(simulationWords.notReached)),
      largest(range(5)),
    ),
    'whole',
  )
  const lowestCash = single(
    sheetWords.lowestCash,
    smallest(cash.closing.range, financing.openingCash),
    'money',
  )
  const lowestMonth = single(
    sheetWords.lowestMonth,
    when(is(lowestCash, '=', financing.openingCash), 0, placeOf(lowestCash, cash.closing.range)),
    'whole',
  )
  return { npv, irr, payback, lowestCash, lowestMonth }
}

function rateOf(found: RateOfReturn): number | null {
  if (found.kind === 'one') return found.rate
  return found.kind === 'several' ? (found.rates[0] ?? null) : null
}

export type YearIndicators = {
  readonly breakEvenSales: Row
  readonly breakEvenVolume: Row
  readonly debtServiceCover: Row
  readonly memberIncome: Row
}

export function writeIndicators(
  pen: Pen,
  { calendar, sold }: Activity,
  costs: Costs,
  cash: Cash,
  income: Income,
  ends: YearEnds,
): YearIndicators {
  const { dossier, say } = pen
  const { input } = pen.parameters
  const grid = newYearSheet(pen, sheetWords.indicators, sheetWords.indicators)
  const { years } = grid
  const live = (y: number) => is(years.at(y), '<=', input('horizonYears'))
  const nothing = words('')
  const row = (
    word: Parameters<Pen['say']>[0],
    of: (y: number) => Formula,
    format: 'money' | 'quantity' = 'money',
  ) => grid.row(say(word), format, of)
  const yearly = (column: Column) => (y: number) => sumOfYear(column, calendar, years.at(y))
  const fixedCharges = row(sheetWords.fixedCharges, (y) =>
    round2(
      plus(
        income.staff.at(y),
        income.fixed.at(y),
        income.depreciation.at(y),
        income.interest.at(y),
        income.preOpening.at(y),
      ),
    ),
  )
  const margin = row(sheetWords.margin, (y) =>
    round2(minus(income.sales.at(y), income.costOfMaterials.at(y), income.labour.at(y))),
  )
  const volume = grid.row(say(sheetWords.soldVolume), 'quantity', (y) => plus(total(yearOf(sold, y))))
  const reached = (y: number, formula: Formula) =>
    when(live(y), when(is(margin.at(y), '>', 0), formula, words(say(simulationWords.notReached))), nothing)
  const share = (y: number) => over(fixedCharges.at(y), margin.at(y))
  const breakEvenSales = row(simulationWords.breakEvenSales, (y) =>
    reached(y, round2(times(share(y), income.sales.at(y)))),
  )
  const unit = say(dossier.model.volumeUnit)
  const breakEvenVolume = grid.row(say(simulationWords.breakEvenVolume, { unit }), 'quantity', (y) =>
    reached(y, times(share(y), volume.at(y))),
  )
  const flow = row(sheetWords.projectFlow, yearly(cash.flow))
  const bought = row(simulationWords.equipmentBought, yearly(cash.bought))
  const operating = row(sheetWords.operatingCash, (y) => round2(plus(flow.at(y), bought.at(y))))
  const service = row(sheetWords.loanService, (y) =>
    round2(plus(yearly(cash.interest)(y), yearly(cash.principal)(y))),
  )
  const debtServiceCover = row(
    simulationWords.dscr,
    (y) => when(is(service.at(y), '>', 0), over(operating.at(y), service.at(y)), nothing),
    'quantity',
  )
  const toMembers = [
    ...dossier.model.variable.flatMap((line, i) => (line.toMembers ? (costs.variable[i] ?? []) : [])),
    ...costs.pay.flatMap((column) => column ?? []),
  ]
  const dealings = row(sheetWords.dealings, (y) =>
    toMembers.length === 0 ? lift(0) : round2(plus(...toMembers.map((column) => yearly(column)(y)))),
  )
  const perMember = (amount: Cell) => round2(over(over(amount, 12), input('members')))
  grid.heading(say(simulationWords.memberIncome))
  const fromDealings = row(simulationWords.fromDealings, (y) => perMember(dealings.at(y)))
  const fromSurplus = row(simulationWords.fromSurplus, (y) => perMember(ends.toMembers.at(y)))
  const memberIncome = grid.row(
    say(simulationWords.total),
    'money',
    (y) => round2(plus(fromDealings.at(y), fromSurplus.at(y))),
    'total',
  )
  writeObligations(pen, grid, ends, live)
  return { breakEvenSales, breakEvenVolume, debtServiceCover, memberIncome }

  function yearOf(column: Column, y: number): Range {
    return rangeOf(Array.from({ length: 12 }, (_, i) => column.at((y - 1) * 12 + i + 1)))
  }
}

/** Articles 47 and 72: a board or an auditor is compulsory from the year that completes the run of large turnovers. */
function writeObligations(
  { say, parameters }: Pen,
  grid: ReturnType<typeof newYearSheet>,
  { turnover }: YearEnds,
  live: (year: number) => Formula,
): void {
  const { input, law } = parameters
  const format = { one: say(sheetWords.yes), other: say(sheetWords.no) }
  const inARow = (limit: Cell) => {
    const [row] = grid.together([
      {
        label: say(sheetWords.largeTurnover),
        format: 'whole',
        of: (y, made) =>
          when(both(live(y), is(turnover.at(y), '>', limit)), y === 1 ? 1 : plus(made(0, y - 1), 1), 0),
      },
    ])
    if (row === undefined) throw new Error('no row of large turnovers')
    return row
  }
  grid.heading(say(sheetWords.law))
  const forBoard = inARow(law('boardIfTurnoverOver'))
  grid.together([
    {
      label: say(sheetWords.boardNeeded),
      format,
      of: (y, made) => {
        const large = is(forBoard.at(y), '>=', law('turnoverYearsInARow'))
        const many = is(input('members'), '>', law('boardIfMembersOver'))
        return when(y === 1 ? either(many, large) : either(many, large, is(made(0, y - 1), '=', 1)), 1, 0)
      },
    },
  ])
  const forAuditor = inARow(law('auditorIfTurnoverOver'))
  grid.together([
    {
      label: say(sheetWords.auditorNeeded),
      format,
      of: (y, made) => {
        const large = is(forAuditor.at(y), '>=', law('turnoverYearsInARow'))
        return when(y === 1 ? large : either(large, is(made(0, y - 1), '=', 1)), 1, 0)
      },
    },
  ])
}
