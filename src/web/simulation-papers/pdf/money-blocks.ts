/** The statements of the dossier as tables: financing, results, cash, balance sheet, loan. */
import type { Word } from '../../words/word.ts'
import { simulationWords } from '../../simulation/words.ts'
import type { Dossier } from '../dossier.ts'
import type { Block, Piece } from './blocks.ts'
import { cashChart } from './cash-chart.ts'
import { type Pieces, yearTable } from './pieces.ts'
import { paperWords } from './words.ts'

/** All that the statements need of a dossier. */
type Computed = Pick<Dossier, 'simulation'>

export function yearHeads({ simulation }: Computed, { word }: Pieces): Piece[] {
  return simulation.income.totalSales.map((_, i) => word(simulationWords.year, { n: i + 1 }))
}

const heading = (text: Piece): Block => ({ kind: 'heading', level: 1, text })

export function financingBlocks({ simulation }: Computed, pieces: Pieces): Block[] {
  const { word, amount, figure, percent } = pieces
  const {
    investment,
    preOpening,
    totalNeed,
    shares,
    grant,
    otherContribution,
    loan,
    totalSources,
    openingCash,
  } = simulation.financing
  const opening = word(simulationWords.openingCash)
  const table = (title: Word, lines: readonly (readonly [Piece, number])[], total: number): Block => ({
    kind: 'table',
    title: word(title),
    head: [word(title), word(paperWords.amountInDirhams), word(paperWords.part)],
    rows: [
      ...lines.map(([label, value]) => ({ label, value, total: false })),
      { label: word(simulationWords.total), value: total, total: true },
    ].map(({ label, value, total: last }) => ({
      total: last,
      cells: [label, amount(value), figure(total === 0 ? '–' : percent(value / total, 0))],
    })),
    widths: [4, 1.4, 0.8],
    labels: 1,
    small: false,
  })
  return [
    heading(word(simulationWords.financing)),
    table(
      simulationWords.need,
      [
        ...investment.map((item) => [word(item.label), item.amount] as const),
        [word(simulationWords.preOpening), preOpening],
      ],
      totalNeed,
    ),
    table(
      simulationWords.sources,
      [
        [word(simulationWords.shares), shares],
        [word(simulationWords.grant), grant],
        [word(simulationWords.otherContribution), otherContribution],
        [word(simulationWords.loan), loan],
      ],
      totalSources,
    ),
    { kind: 'text', look: 'lead', text: { ...opening, t: `${opening.t}: ${pieces.money(openingCash)}` } },
  ]
}

export function incomeBlocks(dossier: Computed, pieces: Pieces): Block[] {
  const { income, perMember } = dossier.simulation
  const { word } = pieces
  const years = yearHeads(dossier, pieces)
  const less = (amounts: readonly number[]) => amounts.map((amount) => 0 - amount)
  const cost = (label: Word, amounts: readonly number[]) => ({ label: word(label), amounts: less(amounts) })
  return [
    heading(word(simulationWords.incomeStatement)),
    yearTable(pieces, word(paperWords.amountInDirhams), years, [
      ...income.sales.map(({ label, amounts }) => ({ label: word(label), amounts })),
      { label: word(simulationWords.totalSales), amounts: income.totalSales, total: true },
      cost(simulationWords.costOfMaterials, income.costOfMaterials),
      cost(simulationWords.labourAndServices, income.labourAndServices),
      cost(simulationWords.staff, income.staff),
      cost(simulationWords.fixed, income.fixed),
      cost(simulationWords.preOpening, income.preOpening),
      cost(simulationWords.depreciation, income.depreciation),
      cost(simulationWords.interest, income.interest),
      { label: word(simulationWords.resultBeforeTax), amounts: income.resultBeforeTax, total: true },
      cost(simulationWords.tax, income.tax),
      { label: word(simulationWords.netSurplus), amounts: income.netSurplus, total: true },
    ]),
    heading(word(simulationWords.memberIncome)),
    yearTable(pieces, word(paperWords.amountInDirhams), years, [
      { label: word(simulationWords.fromDealings), amounts: perMember.fromDealings },
      { label: word(simulationWords.fromSurplus), amounts: perMember.fromSurplus },
      { label: word(simulationWords.total), amounts: perMember.total, total: true },
    ]),
  ]
}

const SHOWN_MONTHS = 24

export function cashBlocks({ simulation, language }: Dossier, pieces: Pieces): Block[] {
  const { cash, indicators } = simulation
  const { word, amount, figure } = pieces
  const at = (series: readonly number[], t: number) => series[t] ?? 0
  const running = (t: number) =>
    at(cash.suppliers, t) + at(cash.labourAndServices, t) + at(cash.staff, t) + at(cash.fixed, t)
  const columns: readonly (readonly [Word, (t: number) => number])[] = [
    [simulationWords.opening, (t) => at(cash.opening, t)],
    [simulationWords.receipts, (t) => at(cash.receipts, t)],
    [paperWords.activityPayments, (t) => 0 - running(t)],
    [simulationWords.equipmentBought, (t) => 0 - at(cash.equipment, t)],
    [paperWords.loanPayments, (t) => 0 - at(cash.interest, t) - at(cash.principal, t)],
    [paperWords.paidTax, (t) => 0 - at(cash.tax, t)],
    [simulationWords.paidToMembers, (t) => 0 - at(cash.paidToMembers, t)],
    [simulationWords.closing, (t) => at(cash.closing, t)],
  ]
  const months = Array.from({ length: Math.min(SHOWN_MONTHS, cash.closing.length) }, (_, t) => t)
  const last = cash.closing.length
  const { month, amount: low } = indicators.lowestCash
  const values = { low: pieces.money(low), month, last: pieces.money(cash.closing.at(-1) ?? 0) }
  const under = [1, Math.round(last / 2), last].map((n) => word(simulationWords.monthN, { n }))
  return [
    heading(word(simulationWords.cashPlan)),
    {
      kind: 'chart',
      alt: word(paperWords.chartAlt, values).t,
      title: word(paperWords.chartAlt, values),
      svg: cashChart(cash.closing, language === 'ar'),
      under: language === 'ar' ? under.reverse() : under,
    },
    { kind: 'heading', level: 2, text: word(paperWords.cashFirst) },
    {
      kind: 'table',
      title: word(paperWords.cashFirst),
      head: [word(simulationWords.month), ...columns.map(([label]) => word(label))],
      rows: months.map((t) => ({
        total: false,
        cells: [figure(String(t + 1)), ...columns.map(([, of]) => amount(of(t)))],
      })),
      widths: [0.6, ...columns.map(() => 1)],
      labels: 1,
      small: true,
    },
  ]
}

export function balanceBlocks(dossier: Computed, pieces: Pieces): Block[] {
  const { balance } = dossier.simulation
  const { word } = pieces
  const years = yearHeads(dossier, pieces)
  const line = (label: Word, series: readonly number[], total = false) => ({
    label: word(label),
    amounts: years.map((_, y) => series[y * 12 + 11] ?? 0),
    total,
  })
  return [
    heading(word(simulationWords.balance)),
    yearTable(pieces, word(simulationWords.assets), years, [
      line(simulationWords.equipment, balance.equipment),
      line(simulationWords.stock, balance.stock),
      line(simulationWords.receivables, balance.receivables),
      line(simulationWords.cash, balance.cash),
      line(simulationWords.total, balance.totalAssets, true),
    ]),
    yearTable(pieces, word(simulationWords.liabilities), years, [
      line(simulationWords.payables, balance.payables),
      line(simulationWords.loanLeft, balance.loan),
      line(simulationWords.taxDue, balance.taxDue),
      line(simulationWords.dueToMembers, balance.dueToMembers),
      line(simulationWords.shares, balance.shares),
      line(simulationWords.grants, balance.grants),
      line(simulationWords.reserves, balance.reserves),
      line(simulationWords.surplus, balance.surplus),
      line(simulationWords.total, balance.totalLiabilities, true),
    ]),
  ]
}

export function loanBlocks(dossier: Dossier, pieces: Pieces): Block[] {
  const { cash, balance, financing, inputs, indicators } = dossier.simulation
  const { word } = pieces
  const title = heading(word(simulationWords.loan))
  if (financing.loan === 0) return [title, { kind: 'text', look: 'plain', text: word(paperWords.noLoan) }]
  const years = yearHeads(dossier, pieces)
  const ofYear = (series: readonly number[]) =>
    years.map((_, y) => series.slice(y * 12, y * 12 + 12).reduce((sum, amount) => sum + amount, 0))
  const { loanRate = 0, loanMonths = 0, loanGraceMonths = 0 } = inputs
  const terms = {
    amount: pieces.money(financing.loan),
    rate: pieces.percent(loanRate, 2),
    months: loanMonths,
    grace: loanGraceMonths,
  }
  const first = loanGraceMonths < cash.interest.length ? loanGraceMonths : 0
  const each = (cash.interest[first] ?? 0) + (cash.principal[first] ?? 0)
  return [
    title,
    { kind: 'text', look: 'plain', text: word(paperWords.loanTerms, terms) },
    { kind: 'text', look: 'plain', text: word(paperWords.instalment, { amount: pieces.money(each) }) },
    yearTable(pieces, word(paperWords.amountInDirhams), years, [
      { label: word(simulationWords.interest), amounts: ofYear(cash.interest), total: true },
      { label: word(simulationWords.principal), amounts: ofYear(cash.principal), total: true },
      {
        label: word(simulationWords.loanLeft),
        amounts: years.map((_, y) => balance.loan[y * 12 + 11] ?? 0),
        total: true,
      },
      {
        label: word(simulationWords.dscr),
        amounts: indicators.debtServiceCover,
        total: true,
        as: (value) => pieces.figure(pieces.plain(value, 2)),
      },
    ]),
    { kind: 'text', look: 'note', text: word(paperWords.dscrNote) },
  ]
}
