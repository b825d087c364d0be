/** Tax of each year and the surplus in the order of articles 69 and 70: `law/tax.ts` and `law/surplus.ts` as formulas. */
import { simulationWords } from '../../simulation/words.ts'
import {
  both,
  type Cell,
  type Formula,
  is,
  lift,
  least,
  minus,
  most,
  plus,
  round2,
  sumWhere,
  times,
  when,
} from './formula.ts'
import type { Calendar, Column, Row, YearSheet } from './grids.ts'
import type { MonthlyResult } from './result-sheets.ts'
import type { Financing } from './opening-sheets.ts'
import { newYearSheet, type Pen } from './pen.ts'
import { sheetWords } from './words.ts'

export type YearEnds = {
  readonly turnover: Row
  readonly result: Row
  readonly tax: Row
  readonly net: Row
  readonly toMembers: Row
  readonly taxMonth: Row
  readonly membersMonth: Row
  readonly lastMonth: Row
} & Readonly<
  Record<'legalBefore' | 'otherBefore' | 'lossBefore' | 'legalAfter' | 'otherAfter' | 'lossAfter', Row>
>

/** Sum of a monthly column over a year of the horizon. */
export function sumOfYear(column: Column, calendar: Calendar, year: Cell): Formula {
  return round2(sumWhere(column.range, [calendar.year.range, '=', year], [calendar.live.range, '=', 1]))
}

export function writeSurplus(
  pen: Pen,
  calendar: Calendar,
  months: MonthlyResult,
  { shares }: Financing,
): YearEnds {
  const { say } = pen
  const { input, law } = pen.parameters
  const grid = newYearSheet(pen, sheetWords.surplus, sheetWords.surplus)
  const { years } = grid
  const facts = writeTaxFacts(pen, grid)
  const turnover = grid.row(say(sheetWords.turnover), 'money', (y) =>
    sumOfYear(months.parts.sales, calendar, years.at(y)),
  )
  const result = grid.row(say(simulationWords.resultBeforeTax), 'money', (y) =>
    sumOfYear(months.result, calendar, years.at(y)),
  )
  const regimeFormat = {
    one: say(sheetWords.exemptCollects),
    two: say(sheetWords.exemptTransforms),
    other: say(sheetWords.ordinary),
  }
  const regime = grid.row(say(sheetWords.regime), regimeFormat, (y) => {
    const small = is(turnover.at(y), '<', law('isTurnoverThreshold'))
    const collecting = both(is(facts.collects, '=', 1), is(facts.delivers, '=', 1))
    return when(collecting, 1, when(both(is(facts.transforms, '=', 1), small), 2, 3))
  })
  const tax = grid.row(
    say(simulationWords.tax),
    'money',
    (y) => {
      const high = is(result.at(y), '>=', law('isHighRateFromProfit'))
      const onResult = times(most(0, result.at(y)), when(high, law('isHighRate'), law('isRate')))
      const least = times(turnover.at(y), law('minimumContributionRate'))
      return when(is(regime.at(y), '=', 3), round2(most(onResult, least)), 0)
    },
    'total',
  )
  const net = grid.row(
    say(simulationWords.netSurplus),
    'money',
    (y) => round2(minus(result.at(y), tax.at(y))),
    'total',
  )
  const lastMonth = grid.row(say(sheetWords.lastMonth), 'whole', (y) => times(years.at(y), 12))
  const taxMonth = grid.row(say(sheetWords.taxPaidInMonth), 'whole', (y) =>
    plus(lastMonth.at(y), law('taxPaymentMonth')),
  )
  const membersMonth = grid.row(say(sheetWords.membersPaidInMonth), 'whole', (y) =>
    plus(lastMonth.at(y), law('surplusPaymentMonth')),
  )
  grid.heading(say(simulationWords.split))
  const live = (y: number) => is(years.at(y), '<=', input('horizonYears'))
  const shared = writeSharing(grid, { pen, net, shares, live })
  return { turnover, result, tax, net, lastMonth, taxMonth, membersMonth, ...shared }
}

function writeTaxFacts({ dossier, say }: Pen, { sheet }: YearSheet) {
  const { taxActivity, variable } = dossier.model
  const format = { one: say(sheetWords.yes), other: say(sheetWords.no) }
  const delivers = variable.some((line) => line.kind === 'material' && line.toMembers)
  const rows = {
    collects: [sheetWords.collects, taxActivity === 'collects-members-raw-material'],
    delivers: [sheetWords.delivers, delivers],
    transforms: [sheetWords.transforms, taxActivity === 'transforms-members-inputs'],
  } as const
  const cellOf = (name: keyof typeof rows, row: number) => {
    const [word, holds] = rows[name]
    sheet.text(10, row, say(word))
    return sheet.typed(11, row, holds ? 1 : 0, format, 'input')
  }
  sheet.widths([44, 16, 16, 16, 16, 16, 16, 16, 3, 46, 10])
  return {
    collects: cellOf('collects', 5),
    delivers: cellOf('delivers', 6),
    transforms: cellOf('transforms', 7),
  }
}

type Sharing = {
  readonly pen: Pen
  readonly net: Row
  readonly shares: Cell
  readonly live: (year: number) => Formula
}

/** Each line looks at those above it and at what the year before left. */
function writeSharing({ together }: YearSheet, { pen, net, shares, live }: Sharing) {
  const { say } = pen
  const { input, law } = pen.parameters
  const [LEGAL_AFTER, OTHER_AFTER, LOSS_AFTER] = [13, 14, 15]
  const money = (
    word: Parameters<Pen['say']>[0],
    of: (y: number, made: (row: number, year: number) => Cell) => Formula,
    total = false,
  ) => ({
    label: say(word),
    format: 'money' as const,
    of,
    look: total ? ('total' as const) : ('figure' as const),
  })
  const before = (row: number) => (y: number, made: (row: number, year: number) => Cell) =>
    y === 1 ? lift(0) : plus(made(row, y - 1))
  const gained = (y: number) => is(net.at(y), '>=', 0)
  const onGain = (y: number, amount: Formula) => when(gained(y), amount, 0)
  const loss = (y: number) => most(0, times(-1, net.at(y)))
  const rows = together([
    money(sheetWords.legalBefore, before(LEGAL_AFTER)),
    money(sheetWords.otherBefore, before(OTHER_AFTER)),
    money(sheetWords.lossBefore, before(LOSS_AFTER)),
    money(sheetWords.lossRecovered, (y, made) => onGain(y, least(net.at(y), made(2, y)))),
    money(sheetWords.available, (y, made) => onGain(y, round2(minus(net.at(y), made(3, y))))),
    money(simulationWords.legalReserve, (y, made) => {
      const wanted = most(0, round2(minus(shares, made(0, y))))
      return least(round2(times(made(4, y), law('legalReserveRate'))), wanted, made(4, y))
    }),
    money(simulationWords.shareInterest, (y, made) =>
      least(round2(times(shares, input('shareInterest'))), round2(minus(made(4, y), made(5, y)))),
    ),
    money(simulationWords.refunds, (y, made) => {
      const rest = round2(minus(made(4, y), made(5, y), made(6, y)))
      return least(round2(times(rest, input('refundShare'))), rest)
    }),
    money(simulationWords.otherReserve, (y, made) =>
      round2(minus(made(4, y), made(5, y), made(6, y), made(7, y))),
    ),
    money(sheetWords.fromOther, (y, made) => least(loss(y), made(1, y))),
    money(sheetWords.fromLegal, (y, made) => least(round2(minus(loss(y), made(9, y))), made(0, y))),
    money(simulationWords.lossToReserves, (y, made) => round2(plus(made(9, y), made(10, y)))),
    money(simulationWords.lossCarried, (y, made) => round2(minus(loss(y), made(11, y)))),
    money(sheetWords.legalAfter, (y, made) => round2(minus(plus(made(0, y), made(5, y)), made(10, y))), true),
    money(sheetWords.otherAfter, (y, made) => round2(minus(plus(made(1, y), made(8, y)), made(9, y))), true),
    money(sheetWords.lossAfter, (y, made) => round2(plus(minus(made(2, y), made(3, y)), made(12, y))), true),
    money(sheetWords.toMembers, (y, made) => when(live(y), round2(plus(made(6, y), made(7, y))), 0), true),
  ])
  const at = (i: number): Row => {
    const row = rows[i]
    if (row === undefined) throw new Error(`the sharing has no row ${i}`)
    return row
  }
  return {
    legalBefore: at(0),
    otherBefore: at(1),
    lossBefore: at(2),
    legalAfter: at(LEGAL_AFTER),
    otherAfter: at(OTHER_AFTER),
    lossAfter: at(LOSS_AFTER),
    toMembers: at(16),
  }
}
