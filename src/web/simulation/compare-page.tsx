import type { Language } from '../../domain/basics/language.ts'
import type { EconomicModel, Input } from '../../domain/model/model.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import type { SavedSimulation } from '../../storage/simulation/saved-simulation.ts'
import { LineChart, LineLegend } from '../chart/line-chart.tsx'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { Crumbs, Scroll, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { shortAmount } from '../words/format.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { standInAttributes, useWords, W, Said } from '../words/w.tsx'
import { comparedFigures } from './figures-of.ts'
import { shownValue } from './input-form.tsx'
import { simulationWords } from './words.ts'

export type Variant = {
  readonly saved: SavedSimulation
  readonly model: EconomicModel
  readonly simulation: Simulation
}

/** Up to three saved simulations side by side: what differs in their figures, and what comes out. */
export function comparePage(
  language: Language,
  typed: string,
  variants: readonly Variant[],
  errors: readonly FieldError[],
): Page {
  return {
    head: {
      language,
      title: words(language, simulationWords.compareTitle),
      section: 'models',
      wrong: errors.length > 0,
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.models} />, href: paths.models(language) },
            { label: <W of={simulationWords.compare} /> },
          ]}
        />
        <h1>
          <W of={simulationWords.compareTitle} />
        </h1>
        <ErrorSummary errors={errors} />
        <form method="get" action={paths.compare(language)}>
          <TextField
            id="ids"
            label={<W of={simulationWords.codes} />}
            hint={<W of={simulationWords.compareLead} />}
            error={errors[0]?.message ?? null}
            value={typed}
            maxLength={300}
            ltr
          />
          <p>
            <button class="button" type="submit">
              <W of={simulationWords.compare} />
            </button>
          </p>
        </form>
        {variants.length === 0 ? null : (
          <>
            <FiguresSideBySide language={language} variants={variants} />
            <CashSideBySide language={language} variants={variants} />
            <InputsSideBySide language={language} variants={variants} />
          </>
        )}
      </Wrap>
    ),
  }
}

type Props = { language: Language; variants: readonly Variant[] }

function variantName({ saved, model }: Variant, language: Language): string {
  return saved.title ?? words(language, model.name)
}

function Heads({ language, variants }: Props) {
  return (
    <thead>
      <tr>
        <td />
        {variants.map((variant, i) => (
          <th scope="col">
            <a href={paths.simulation(language, variant.saved.id)}>
              <W of={simulationWords.variant} with={{ n: i + 1 }} />
            </a>
            <br />
            <Said>{variantName(variant, language)}</Said>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function FiguresSideBySide({ language, variants }: Props) {
  const t = useWords()
  const columns = variants.map(({ simulation }) => comparedFigures(language, simulation))
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">
        <W of={simulationWords.results} />
      </h2>
      <Scroll label={t(simulationWords.results)}>
        <table>
          <Heads language={language} variants={variants} />
          <tbody>
            {(columns[0] ?? []).map((figure, row) => (
              <tr>
                <th scope="row" {...standInAttributes(language, figure.label)}>
                  {figure.label}
                </th>
                {columns.map((column) => (
                  <td class="numeric">
                    <bdi {...standInAttributes(language, column[row]?.value ?? '')}>
                      {column[row]?.value ?? '–'}
                    </bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function CashSideBySide({ language, variants }: Props) {
  const t = useWords()
  const lines = variants.map((variant, i) => ({
    label: `${t(simulationWords.variant, { n: i + 1 })}`,
    values: variant.simulation.cash.closing,
  }))
  const months = Math.max(...lines.map(({ values }) => values.length))
  return (
    <figure>
      <figcaption>
        <strong>
          <W of={simulationWords.cashChart} />
        </strong>
      </figcaption>
      <LineChart
        lines={lines}
        label={t(simulationWords.cashChart)}
        under={[1, months].map((n, i) => ({
          index: i === 0 ? 0 : n - 1,
          text: t(simulationWords.monthN, { n }),
        }))}
        value={(value) => shortAmount(language, value)}
      />
      <LineLegend lines={lines} />
    </figure>
  )
}

/** Only the figures on which the variants differ. */
function InputsSideBySide({ language, variants }: Props) {
  const t = useWords()
  const rows = new Map<string, Input>()
  for (const { model } of variants)
    for (const input of model.inputs) rows.set(input.id, rows.get(input.id) ?? input)
  const differing = [...rows.values()].filter(
    (input) => new Set(variants.map(({ simulation }) => simulation.inputs[input.id])).size > 1,
  )
  if (differing.length === 0) return null
  return (
    <section aria-labelledby="inputs">
      <h2 id="inputs">
        <W of={simulationWords.yourFigures} />
      </h2>
      <Scroll label={t(simulationWords.yourFigures)}>
        <table>
          <Heads language={language} variants={variants} />
          <tbody>
            {differing.map((input) => (
              <tr>
                <th scope="row">
                  <W of={input.label} />
                </th>
                {variants.map(({ simulation }) => {
                  const value = simulation.inputs[input.id]
                  return (
                    <td class="numeric">{value === undefined ? '–' : shownValue(language, input, value)}</td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
