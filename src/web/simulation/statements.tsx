/** The statements of a simulation as tables, with the pictures that say the same. Amounts in whole dirhams. */
import type { ComponentChildren } from 'preact'
import type { Text } from '../../domain/basics/language.ts'
import { ColumnChart } from '../chart/column-chart.tsx'
import { LineChart, LineLegend } from '../chart/line-chart.tsx'
import { Picture, Scroll } from '../page/parts.tsx'
import { number, shortAmount } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import type { ResultProps } from './result-props.ts'
import { Why } from './why.tsx'
import { simulationWords } from './words.ts'

type Row = {
  readonly label: Word | Text
  readonly amounts: readonly (number | null)[]
  readonly total?: boolean
  /** id of the figure explained, without its year */
  readonly figure?: string
  readonly minus?: boolean
}

function useAmount(): (centimes: number) => string {
  const language = useLanguage()
  return (centimes) => number(language, centimes / 100)
}

/** Thousands, short, for the axis of a chart. */
function useShort(): (centimes: number) => string {
  const language = useLanguage()
  return (centimes) => shortAmount(language, centimes)
}

/** Rows of amounts under columns of years or months. */
function AmountTable({
  title,
  heads,
  rows,
  why,
}: {
  title: Word
  heads: readonly ComponentChildren[]
  rows: readonly Row[]
  why?: ResultProps['why']
}) {
  const amount = useAmount()
  const t = useWords()
  return (
    <Scroll label={t(title)}>
      <table>
        <caption class="hidden-visually">
          <W of={title} />
        </caption>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th scope="col" class="numeric">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.total ? 'total' : undefined}>
              <th scope="row">
                {row.figure === undefined || why === undefined ? (
                  <W of={row.label} />
                ) : (
                  <Why figure={row.figure} why={why}>
                    <W of={row.label} />
                  </Why>
                )}
              </th>
              {row.amounts.map((value) => (
                <td class="numeric">
                  {value === null ? '–' : amount(row.minus && value !== 0 ? -value : value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function useYears(count: number): ComponentChildren[] {
  return Array.from({ length: count }, (_, i) => <W of={simulationWords.year} with={{ n: i + 1 }} />)
}

function Section({ id, title, children }: { id: string; title: Word; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <W of={title} />
      </h2>
      {children}
    </section>
  )
}

export function FinancingTables({ simulation, why }: ResultProps) {
  const { financing } = simulation
  const need: Row[] = [
    ...financing.investment.map((line) => ({
      label: line.label,
      amounts: [line.amount],
      figure: `financing.investment.${line.id}`,
    })),
    { label: simulationWords.preOpening, amounts: [financing.preOpening], figure: 'financing.preOpening' },
    {
      label: simulationWords.total,
      amounts: [financing.totalNeed],
      total: true,
      figure: 'financing.totalNeed',
    },
  ]
  const sources: Row[] = [
    { label: simulationWords.shares, amounts: [financing.shares], figure: 'financing.shares' },
    { label: simulationWords.grant, amounts: [financing.grant], figure: 'financing.grant' },
    {
      label: simulationWords.otherContribution,
      amounts: [financing.otherContribution],
      figure: 'financing.otherContribution',
    },
    { label: simulationWords.loan, amounts: [financing.loan], figure: 'financing.loan' },
    {
      label: simulationWords.total,
      amounts: [financing.totalSources],
      total: true,
      figure: 'financing.totalSources',
    },
    { label: simulationWords.openingCash, amounts: [financing.openingCash], figure: 'financing.openingCash' },
  ]
  const head = [<W of={simulationWords.openingDay} />]
  return (
    <Section id="financing" title={simulationWords.financing}>
      <div class="two">
        <AmountTable title={simulationWords.need} heads={head} rows={need} why={why} />
        <AmountTable title={simulationWords.sources} heads={head} rows={sources} why={why} />
      </div>
    </Section>
  )
}

export function IncomeTable({ simulation, why }: ResultProps) {
  const { income } = simulation
  const years = useYears(income.totalSales.length)
  const t = useWords()
  const short = useShort()
  const rows: Row[] = [
    ...income.sales.map((line) => ({
      label: line.label,
      amounts: line.amounts,
      figure: `income.sales.${line.id}@1`,
    })),
    {
      label: simulationWords.totalSales,
      amounts: income.totalSales,
      total: true,
      figure: 'income.totalSales@1',
    },
    {
      label: simulationWords.costOfMaterials,
      amounts: income.costOfMaterials,
      minus: true,
      figure: 'income.costOfMaterials@1',
    },
    {
      label: simulationWords.labourAndServices,
      amounts: income.labourAndServices,
      minus: true,
      figure: 'income.labourAndServices@1',
    },
    { label: simulationWords.staff, amounts: income.staff, minus: true, figure: 'income.staff@1' },
    { label: simulationWords.fixed, amounts: income.fixed, minus: true, figure: 'income.fixed@1' },
    {
      label: simulationWords.preOpening,
      amounts: income.preOpening,
      minus: true,
      figure: 'income.preOpening@1',
    },
    {
      label: simulationWords.depreciation,
      amounts: income.depreciation,
      minus: true,
      figure: 'income.depreciation@1',
    },
    { label: simulationWords.interest, amounts: income.interest, minus: true, figure: 'income.interest@1' },
    {
      label: simulationWords.resultBeforeTax,
      amounts: income.resultBeforeTax,
      total: true,
      figure: 'income.resultBeforeTax@1',
    },
    { label: simulationWords.tax, amounts: income.tax, minus: true, figure: 'income.tax@1' },
    {
      label: simulationWords.netSurplus,
      amounts: income.netSurplus,
      total: true,
      figure: 'income.netSurplus@1',
    },
  ]
  const columns = income.netSurplus.map((value, i) => ({ label: String(i + 1), value }))
  return (
    <Section id="income" title={simulationWords.incomeStatement}>
      <figure>
        <figcaption>
          <W of={simulationWords.netSurplus} />
        </figcaption>
        <ColumnChart columns={columns} label={t(simulationWords.netSurplus)} value={short} />
      </figure>
      <AmountTable title={simulationWords.incomeStatement} heads={years} rows={rows} why={why} />
    </Section>
  )
}

export function CashTables({ simulation, why }: ResultProps) {
  const { cash } = simulation
  const t = useWords()
  const short = useShort()
  const months = cash.closing.length
  const middle = Math.floor(months / 2)
  const line = { label: t(simulationWords.cashChart), values: cash.closing }
  return (
    <Section id="cash" title={simulationWords.cashPlan}>
      <Picture
        title={<W of={simulationWords.cashChart} />}
        picture={
          <>
            <LineChart
              lines={[line]}
              label={t(simulationWords.cashChart)}
              under={[1, middle, months].map((n, i) => ({
                index: i === 0 ? 0 : n - 1,
                text: t(simulationWords.monthN, { n }),
              }))}
              value={short}
            />
            <LineLegend lines={[line]} />
          </>
        }
      >
        <CashTable simulation={simulation} why={why} />
      </Picture>
    </Section>
  )
}

function CashTable({ simulation, why }: Pick<ResultProps, 'simulation' | 'why'>) {
  const { cash } = simulation
  const amount = useAmount()
  const t = useWords()
  const columns = [
    [simulationWords.opening, cash.opening, 1],
    [simulationWords.receipts, cash.receipts, 1],
    [simulationWords.suppliers, cash.suppliers, -1],
    [simulationWords.labourAndServices, cash.labourAndServices, -1],
    [simulationWords.staff, cash.staff, -1],
    [simulationWords.fixed, cash.fixed, -1],
    [simulationWords.equipmentBought, cash.equipment, -1],
    [simulationWords.interest, cash.interest, -1],
    [simulationWords.principal, cash.principal, -1],
    [simulationWords.tax, cash.tax, -1],
    [simulationWords.paidToMembers, cash.paidToMembers, -1],
    [simulationWords.closing, cash.closing, 1],
  ] as const
  const used = columns.filter(
    ([word, series]) => word === simulationWords.opening || series.some((value) => value !== 0),
  )
  return (
    <Scroll label={t(simulationWords.cashPlan)}>
      <table class="small">
        <caption class="hidden-visually">
          <W of={simulationWords.cashPlan} />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Why figure="cash.closing@1" why={why}>
                <W of={simulationWords.month} />
              </Why>
            </th>
            {used.map(([word]) => (
              <th scope="col" class="numeric">
                <W of={word} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cash.closing.map((_, m) => (
            <tr>
              <th scope="row">{m + 1}</th>
              {used.map(([, series, sign]) => (
                <td class="numeric">{amount(sign * (series[m] ?? 0))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

export function MemberTable({ simulation, why }: ResultProps) {
  const { perMember } = simulation
  const years = useYears(perMember.total.length)
  return (
    <Section id="per-member" title={simulationWords.memberIncome}>
      <AmountTable
        title={simulationWords.memberIncome}
        heads={years}
        rows={[
          {
            label: simulationWords.fromDealings,
            amounts: perMember.fromDealings,
            figure: 'perMember.fromDealings@1',
          },
          {
            label: simulationWords.fromSurplus,
            amounts: perMember.fromSurplus,
            figure: 'perMember.fromSurplus@1',
          },
          {
            label: simulationWords.total,
            amounts: perMember.total,
            total: true,
            figure: 'perMember.total@1',
          },
        ]}
        why={why}
      />
    </Section>
  )
}

export function SplitTable({ simulation, why }: ResultProps) {
  const years = useYears(simulation.surplus.length)
  const parts = [
    ['netSurplus', simulationWords.netSurplus],
    ['legalReserve', simulationWords.legalReserve],
    ['shareInterest', simulationWords.shareInterest],
    ['refunds', simulationWords.refunds],
    ['otherReserve', simulationWords.otherReserve],
    ['lossToReserves', simulationWords.lossToReserves],
    ['lossCarried', simulationWords.lossCarried],
  ] as const
  const rows = parts
    .map(
      ([part, label]): Row => ({
        label,
        amounts: simulation.surplus.map((year) => year[part]),
        figure: `surplus.${part}@1`,
      }),
    )
    .filter((row, i) => i < 2 || row.amounts.some((value) => value !== 0))
  return (
    <Section id="split" title={simulationWords.split}>
      <p class="muted">
        <W of={simulationWords.splitNote} />
      </p>
      <AmountTable title={simulationWords.split} heads={years} rows={rows} why={why} />
    </Section>
  )
}

export function BalanceTable({ simulation, why }: ResultProps) {
  const { balance } = simulation
  const count = simulation.income.totalSales.length
  const years = useYears(count)
  const atYearEnds = (series: readonly number[]) =>
    Array.from({ length: count }, (_, y) => series[y * 12 + 11] ?? null)
  const row = (key: keyof typeof balance, label: Word, total = false): Row => ({
    label,
    amounts: atYearEnds(balance[key]),
    total,
    figure: `balance.${key}@12`,
  })
  return (
    <Section id="balance" title={simulationWords.balance}>
      <AmountTable
        title={simulationWords.assets}
        heads={years}
        why={why}
        rows={[
          row('equipment', simulationWords.equipment),
          row('stock', simulationWords.stock),
          row('receivables', simulationWords.receivables),
          row('cash', simulationWords.cash),
          row('totalAssets', simulationWords.assets, true),
        ]}
      />
      <AmountTable
        title={simulationWords.liabilities}
        heads={years}
        why={why}
        rows={[
          row('payables', simulationWords.payables),
          row('loan', simulationWords.loanLeft),
          row('taxDue', simulationWords.taxDue),
          row('dueToMembers', simulationWords.dueToMembers),
          row('shares', simulationWords.shares),
          row('grants', simulationWords.grants),
          row('reserves', simulationWords.reserves),
          row('surplus', simulationWords.surplus),
          row('totalLiabilities', simulationWords.liabilities, true),
        ]}
      />
    </Section>
  )
}
