import type { Language } from '../../domain/basics/language.ts'
import { explainFigure, figuresOf, type Explanation } from '../../domain/model/explanations.ts'
import type { Operand } from '../../domain/model/explanations/figure.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import { Crumbs, Scroll, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { dirhams, number, percent } from '../words/format.ts'
import { siteWords } from '../words/site.ts'
import { unitAfter } from '../words/units.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { queryOf, type Entry } from './entry.ts'
import { shownValue } from './input-form.tsx'
import { simulationWords } from './words.ts'

type Props = {
  site: Site
  language: Language
  model: EconomicModel
  entry: Entry
  simulation: Simulation
  figureId: string
}

/** One figure: its formula in words, and what it was made from, each part leading to its own page. Null: no such figure. */
export function explainPage({ site, language, model, entry, simulation, figureId }: Props): Page | null {
  const explanation = explainFigure({ model, simulation, law: site.library.law }, figureId)
  if (explanation === null) return null
  const query = queryOf(model.id, entry, model).toString()
  const label = words(language, explanation.label)
  const back = `${paths.newSimulation(language, {})}?${query}#results`
  return {
    head: {
      language,
      title: words(language, simulationWords.whyTitle, { figure: label }),
      section: 'models',
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.models} />, href: paths.models(language) },
            { label: <W of={model.name} />, href: paths.model(language, model.id) },
            { label: <W of={simulationWords.crumb} />, href: back },
            { label: <W of={simulationWords.why} /> },
          ]}
        />
        <h1>
          <W of={explanation.label} />
          <Period
            figureId={figureId}
            perYear={figuresOf(model)[figureId.split('@')[0] ?? '']?.per === 'year'}
          />
        </h1>
        <p class="lead">
          <strong>
            <bdi>{shownFigure(language, explanation.value, explanation.unit, model)}</bdi>
          </strong>
        </p>
        <h2>
          <W of={simulationWords.formula} />
        </h2>
        <p>
          <W of={explanation.formula} />
        </p>
        <Operands language={language} model={model} explanation={explanation} query={query} />
        <p>
          <a class="button quiet" href={back}>
            <W of={simulationWords.backToResult} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

function Period({ figureId, perYear }: { figureId: string; perYear: boolean }) {
  const period = figureId.split('@')[1]
  if (period === undefined) return null
  return (
    <>
      {' – '}
      <W of={perYear ? simulationWords.year : simulationWords.monthN} with={{ n: Number(period) }} />
    </>
  )
}

function Operands({
  language,
  model,
  explanation,
  query,
}: {
  language: Language
  model: EconomicModel
  explanation: Explanation
  query: string
}) {
  if (explanation.operands.length === 0) return null
  return (
    <Scroll label={words(language, simulationWords.operands)}>
      <table>
        <caption>
          <W of={simulationWords.operands} />
        </caption>
        <tbody>
          {explanation.operands.map((operand) => (
            <tr>
              <th scope="row">
                <OperandName language={language} operand={operand} query={query} />
              </th>
              <td class="numeric">
                <bdi>
                  {operand.sign === -1 ? '− ' : operand.sign === 1 ? '+ ' : ''}
                  {shownFigure(language, operand.value, operand.unit, model)}
                </bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function OperandName({ language, operand, query }: { language: Language; operand: Operand; query: string }) {
  const { ref, label } = operand
  const period = ref.split('@')[1]
  if (ref.startsWith('input:')) {
    return (
      <a href={`${paths.newSimulation(language, {})}?${query}#${ref.slice('input:'.length)}`}>
        <W of={label} />
      </a>
    )
  }
  if (ref.startsWith('law:')) {
    return (
      <a href={paths.law(language)}>
        <W of={label} />
      </a>
    )
  }
  if (ref === 'seasonality') return <W of={label} />
  return (
    <a href={`${paths.why(language, ref)}?${query}`}>
      <W of={label} />
      {period === undefined ? null : <span class="muted"> ({period})</span>}
    </a>
  )
}

/** Dirhams with centimes, percentages, volumes with their unit; a dash where there is no such number. */
function shownFigure(language: Language, value: number | null, unit: string, model: EconomicModel): string {
  if (value === null) return words(language, simulationWords.notReached)
  if (unit === 'MAD') return dirhams(language, value, 2)
  if (unit === '%') return percent(language, value, 2)
  if (unit === 'volume') return `${number(language, value, 2)} ${words(language, model.volumeUnit)}`
  return `${shownValue(language, { unit }, value)} ${unitAfter(language, unit, value)}`
}
