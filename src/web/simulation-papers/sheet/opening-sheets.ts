/** Opening day, the equipment and the loan: `writeFinancing`, `equipment-months.ts` and `finance/loan.ts` as formulas. */
import { simulationWords } from '../../simulation/words.ts'
import {
  both,
  type Cell,
  type Formula,
  instalment,
  is,
  lift,
  least,
  minus,
  mod,
  most,
  over,
  plus,
  power,
  round0,
  round2,
  times,
  when,
} from './formula.ts'
import type { Calendar, Column } from './grids.ts'
import { newMonthSheet, type Pen } from './pen.ts'
import { sheetWords } from './words.ts'

export type Financing = {
  readonly items: readonly Cell[]
  readonly investment: Cell
  readonly preOpening: Cell
  readonly totalNeed: Cell
  readonly shares: Cell
  readonly grant: Cell
  readonly otherContribution: Cell
  readonly loan: Cell
  readonly totalSources: Cell
  readonly openingCash: Cell
}

export function writeFinancing({ book, dossier, parameters, say }: Pen): Financing {
  const { input } = parameters
  const sheet = book.sheet(say(sheetWords.financing), { frozenRows: 4, frozenColumns: 1, landscape: false })
  sheet.widths([52, 20, 12])
  sheet.text(1, 1, say(simulationWords.financing), 'title')
  sheet.text(1, 2, say(sheetWords.inDirhams), 'note')
  let row = 4
  const head = (words: string) => {
    sheet.text(1, row, words, 'heading')
    sheet.text(2, row, say(sheetWords.value), 'heading')
    row += 1
  }
  const line = (words: string, formula: Formula, look: 'figure' | 'total' = 'figure') => {
    sheet.text(1, row, words, look === 'total' ? 'total' : 'label')
    row += 1
    return sheet.formula(2, row - 1, formula, 'money', look)
  }
  head(say(simulationWords.need))
  const items = dossier.model.equipment.map((item) =>
    line(say(item.label), round2(times(input(item.quantity), input(item.unitPrice)))),
  )
  const investment = line(
    say(sheetWords.investment),
    items.length === 0 ? lift(0) : round2(plus(...items)),
    'total',
  )
  const preOpening = line(say(simulationWords.preOpening), round2(input('preOpeningCosts')))
  const totalNeed = line(say(simulationWords.totalNeed), round2(plus(investment, preOpening)), 'total')
  row += 1
  head(say(simulationWords.sources))
  const shares = line(
    say(simulationWords.shares),
    round2(times(input('members'), input('sharesPerMember'), input('shareValue'))),
  )
  const grant = line(say(simulationWords.grant), round2(input('grant')))
  const otherContribution = line(say(simulationWords.otherContribution), round2(input('otherContribution')))
  const loan = line(say(simulationWords.loan), round2(input('loan')))
  const totalSources = line(
    say(simulationWords.total),
    round2(plus(shares, grant, otherContribution, loan)),
    'total',
  )
  const openingCash = line(say(simulationWords.openingCash), round2(minus(totalSources, totalNeed)), 'total')
  return {
    items,
    investment,
    preOpening,
    totalNeed,
    shares,
    grant,
    otherContribution,
    loan,
    totalSources,
    openingCash,
  }
}

export type Equipment = { readonly depreciation: Column; readonly net: Column; readonly bought: Column }

export function writeEquipment(pen: Pen, calendar: Calendar, { items }: Financing): Equipment {
  const { dossier, say } = pen
  const { input } = pen.parameters
  const { month, year, live } = calendar
  const grid = newMonthSheet(pen, sheetWords.equipment, calendar)
  const zero = lift(0)
  const lines = dossier.model.equipment.map((line, i) => {
    const name = say(line.label)
    const life = grid.above(most(1, round0(times(input(line.lifeYears), 12))), {
      before: say(sheetWords.lifeMonths),
    })
    const age = (t: number) => plus(mod(minus(month.at(t), 1), life), 1)
    const isNew = (t: number) => is(age(t), '=', 1)
    const base: Column = grid.column(say(sheetWords.price, { name }), 'money', (t, earlier) => {
      const first = items[i]
      if (first === undefined) throw new Error(`no price of ${line.id}`)
      if (t === 1) return plus(first)
      const price = times(input(line.quantity), input(line.unitPrice))
      const growth = power(plus(1, input('costGrowth')), minus(year.at(t), 1))
      return when(isNew(t), round2(times(price, growth)), earlier(t - 1))
    })
    const book: Column = grid.column(say(sheetWords.bookValue, { name }), 'money', (t) =>
      times(live.at(t), round2(minus(base.at(t), round2(over(times(base.at(t), age(t)), life))))),
    )
    const writtenOff = grid.column(say(sheetWords.writtenOff, { name }), 'money', (t) => {
      const before = t === 1 ? base.at(t) : when(isNew(t), base.at(t), book.at(t - 1))
      return times(live.at(t), round2(minus(before, book.at(t))))
    })
    return { base, book, writtenOff, isNew }
  })
  const sum = (of: (line: (typeof lines)[number]) => Formula) =>
    lines.length === 0 ? zero : round2(plus(...lines.map(of)))
  const depreciation = grid.column(
    say(simulationWords.depreciation),
    'money',
    (t) => sum((line) => line.writtenOff.at(t)),
    'total',
  )
  const net = grid.column(
    say(simulationWords.equipment),
    'money',
    (t) => sum((line) => line.book.at(t)),
    'total',
  )
  const bought = grid.column(
    say(simulationWords.equipmentBought),
    'money',
    (t) =>
      times(
        live.at(t),
        sum((line) => when(both(is(month.at(t), '>', 1), line.isNew(t)), line.base.at(t), 0)),
      ),
    'total',
  )
  return { depreciation, net, bought }
}

export type LoanMonths = { readonly interest: Column; readonly principal: Column; readonly owed: Column }

/** The whole schedule, also beyond the horizon; the statements stop at the horizon. */
export function writeLoan(pen: Pen, calendar: Calendar, { loan }: Financing): LoanMonths {
  const { month } = calendar
  const { say } = pen
  const { input } = pen.parameters
  const grid = newMonthSheet(pen, sheetWords.loan, calendar)
  const rate = input('loanRate')
  const [term, grace] = [input('loanMonths'), input('loanGraceMonths')]
  const due = round2(instalment(over(rate, 12), most(1, minus(term, grace)), loan))
  grid.sheet.text(1, 3, say(sheetWords.instalment), 'note')
  const each = grid.above(when(is(loan, '=', 0), 0, due), 'money')
  const [, interest, principal, paid, owed] = grid.together([
    {
      heading: say(sheetWords.loanLeftBefore),
      format: 'money',
      of: (t, made) => (t === 1 ? plus(loan) : plus(made(4, t - 1))),
    },
    {
      heading: say(simulationWords.interest),
      format: 'money',
      of: (t, made) => round2(over(times(made(0, t), rate), 12)),
    },
    {
      heading: say(simulationWords.principal),
      format: 'money',
      of: (t, made) => {
        const left = made(0, t)
        const usual = least(left, most(0, round2(minus(each, made(1, t)))))
        return when(is(month.at(t), '<=', grace), 0, when(is(month.at(t), '>=', term), left, usual))
      },
    },
    {
      heading: say(sheetWords.instalment),
      format: 'money',
      of: (t, made) => round2(plus(made(1, t), made(2, t))),
    },
    {
      heading: say(simulationWords.loanLeft),
      format: 'money',
      of: (t, made) => round2(minus(made(0, t), made(2, t))),
      look: 'total',
    },
  ])
  if (interest === undefined || principal === undefined || paid === undefined || owed === undefined)
    throw new Error('the loan schedule has five columns')
  return { interest, principal, owed }
}
