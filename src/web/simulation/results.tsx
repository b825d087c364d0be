/** The results of a simulation, the same on the server and in the island. */
import type { ComponentChildren } from 'preact'
import type { Centimes } from '../../domain/basics/money.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import { Notice } from '../page/parts.tsx'
import { money, number, percent } from '../words/format.ts'
import { useLanguage, W } from '../words/w.tsx'
import {
  BalanceTable,
  CashTables,
  FinancingTables,
  IncomeTable,
  MemberTable,
  SplitTable,
} from './statements.tsx'
import { citation } from './refusal-message.ts'
import type { ResultProps } from './result-props.ts'
import { Why } from './why.tsx'
import { simulationWords } from './words.ts'

export function Results(props: ResultProps) {
  return (
    <>
      <Verdict {...props} />
      <KeyFigures {...props} />
      <FinancingTables {...props} />
      <IncomeTable {...props} />
      <CashTables {...props} />
      <MemberTable {...props} />
      <SplitTable {...props} />
      <TaxAndLaw {...props} />
      <BalanceTable {...props} />
      <p class="muted small">
        <W of={simulationWords.vatNote} /> <W of={simulationWords.notAdvice} />
      </p>
    </>
  )
}

/** In one sentence: does it stand, and does cash ever run out. */
export function Verdict({ simulation, unconfirmed }: Pick<ResultProps, 'simulation' | 'unconfirmed'>) {
  const language = useLanguage()
  const { npv, lowestCash } = simulation.indicators
  const short = lowestCash.amount < 0
  const earns = npv >= 0
  const word = earns ? (short ? simulationWords.standsShort : simulationWords.stands) : simulationWords.fails
  const month = lowestCash.month
  const cash = { month, amount: money(language, Math.abs(lowestCash.amount)) }
  return (
    <div class={`notice verdict ${earns ? (short ? 'warn' : '') : 'bad'}`} id="verdict">
      <p>
        <strong>
          <W of={word} />
        </strong>{' '}
        <W of={short ? simulationWords.shortage : simulationWords.enough} with={cash} />
      </p>
      {unconfirmed === 0 ? null : (
        <p>
          <W of={simulationWords.provisional} with={{ n: unconfirmed }} />
        </p>
      )}
    </div>
  )
}

function Fact({
  label,
  figure,
  why,
  children,
}: {
  label: ComponentChildren
  figure: string
  why: ResultProps['why']
  children: ComponentChildren
}) {
  return (
    <div>
      <dt>
        <Why figure={figure} why={why}>
          {label}
        </Why>
      </dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  )
}

export function KeyFigures({ model, simulation, why }: ResultProps) {
  const language = useLanguage()
  const { financing, income, indicators, perMember } = simulation
  const cash = (amount: Centimes | undefined) => (amount === undefined ? '–' : money(language, amount))
  const years = income.totalSales.length
  const shown = Math.min(3, years)
  return (
    <dl class="facts">
      <Fact figure="financing.totalNeed" why={why} label={<W of={simulationWords.totalNeed} />}>
        {cash(financing.totalNeed)}
      </Fact>
      <Fact
        figure={`perMember.total@${shown}`}
        why={why}
        label={<W of={simulationWords.incomePerMember} with={{ n: shown }} />}
      >
        {cash(perMember.total[shown - 1])}
      </Fact>
      <Fact
        figure={`income.netSurplus@${shown}`}
        why={why}
        label={<W of={simulationWords.surplusYear} with={{ n: shown }} />}
      >
        {cash(income.netSurplus[shown - 1])}
      </Fact>
      <Fact
        figure={`indicators.breakEvenSales@${shown}`}
        why={why}
        label={<W of={simulationWords.breakEvenSales} />}
      >
        {indicators.breakEvenSales[shown - 1] === null ? (
          <W of={simulationWords.notReached} />
        ) : (
          cash(indicators.breakEvenSales[shown - 1] ?? undefined)
        )}
      </Fact>
      <Fact
        figure={`indicators.breakEvenVolume@${shown}`}
        why={why}
        label={<W of={simulationWords.breakEvenVolume} />}
      >
        {typeof indicators.breakEvenVolume[shown - 1] !== 'number' ? (
          <W of={simulationWords.notReached} />
        ) : (
          <>
            {number(language, indicators.breakEvenVolume[shown - 1] ?? 0)}{' '}
            <small>
              <W of={model.volumeUnit} />
            </small>
          </>
        )}
      </Fact>
      <Fact figure="indicators.paybackMonths" why={why} label={<W of={simulationWords.payback} />}>
        {indicators.paybackMonths === null ? (
          <W of={simulationWords.notReached} />
        ) : (
          <W of={simulationWords.months} with={{ n: indicators.paybackMonths }} />
        )}
      </Fact>
      <Fact figure="indicators.npv" why={why} label={<W of={simulationWords.npv} />}>
        {cash(indicators.npv)}
      </Fact>
      <Fact figure="indicators.irr" why={why} label={<W of={simulationWords.irr} />}>
        <Rate simulation={simulation} />
      </Fact>
      <Fact figure="indicators.debtServiceCover@1" why={why} label={<W of={simulationWords.dscr} />}>
        {indicators.debtServiceCover
          .map((cover) => (cover === null ? '–' : number(language, cover, 1)))
          .join(' · ')}
      </Fact>
      <Fact figure="impact.people" why={why} label={<W of={simulationWords.jobs} />}>
        {number(language, indicators.jobs.members)}{' '}
        <small>
          <W of={simulationWords.members} />
        </small>
        {indicators.jobs.employees > 0 ? (
          <small>
            + {number(language, indicators.jobs.employees, indicators.jobs.employees % 1 === 0 ? 0 : 1)}{' '}
            <W of={simulationWords.employees} />
          </small>
        ) : null}
      </Fact>
    </dl>
  )
}

function Rate({ simulation }: { simulation: Simulation }) {
  const language = useLanguage()
  const { irr } = simulation.indicators
  if (irr.kind === 'one') return <>{percent(language, irr.rate, 1)}</>
  if (irr.kind === 'none') return <W of={simulationWords.irrNone} />
  return (
    <W
      of={simulationWords.irrSeveral}
      with={{ list: irr.rates.map((rate) => percent(language, rate, 1)).join(' · ') }}
    />
  )
}

function TaxAndLaw({ simulation, why }: ResultProps) {
  const language = useLanguage()
  const regimes = simulation.tax.filter((regime, i, all) => i === 0 || regime.kind !== all[i - 1]?.kind)
  return (
    <section aria-labelledby="tax">
      <h2 id="tax">
        <Why figure="income.tax@1" why={why}>
          <W of={simulationWords.taxRegime} />
        </Why>
      </h2>
      {regimes.map((regime) => (
        <Notice>
          <p>
            <W of={regime.because} /> <bdi>({citation(language, regime.basis.article)})</bdi>
          </p>
          {regime.toConfirm ? (
            <p>
              <span class="badge warn">
                <W of={simulationWords.toConfirm} />
              </span>
            </p>
          ) : null}
        </Notice>
      ))}
      <h3>
        <W of={simulationWords.territoryImpact} />
      </h3>
      <dl class="facts">
        <Fact
          figure="impact.toMembers@1"
          why={why}
          label={
            <W
              of={simulationWords.toMembersYear}
              with={{ n: Math.min(3, simulation.impact.toMembers.length) }}
            />
          }
        >
          {money(
            language,
            simulation.impact.toMembers[Math.min(3, simulation.impact.toMembers.length) - 1] ?? 0,
          )}
        </Fact>
        {simulation.impact.localSpend === null ? null : (
          <Fact
            figure="impact.localSpend@1"
            why={why}
            label={
              <W
                of={simulationWords.localSpend}
                with={{ n: Math.min(3, simulation.impact.localSpend.length) }}
              />
            }
          >
            {money(
              language,
              simulation.impact.localSpend[Math.min(3, simulation.impact.localSpend.length) - 1] ?? 0,
            )}
          </Fact>
        )}
        {simulation.impact.women === null ? null : (
          <Fact figure="impact.women" why={why} label={<W of={simulationWords.women} />}>
            {number(language, simulation.impact.women)}
          </Fact>
        )}
        {simulation.impact.youth === null ? null : (
          <Fact figure="impact.youth" why={why} label={<W of={simulationWords.youth} />}>
            {number(language, simulation.impact.youth)}
          </Fact>
        )}
      </dl>
    </section>
  )
}
