import type { Language } from '../../domain/basics/language.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
import type { NationalFigure } from '../../storage/reference/national-file.ts'
import { Ltr, Scroll } from '../page/parts.tsx'
import type { Site } from '../site.ts'
import { TerritoryName } from '../territory/territory-name.tsx'
import { number, percent } from '../words/format.ts'
import { useWords, W } from '../words/w.tsx'
import { dataWords } from './data-words.ts'
import { NATIONAL_FIGURES, NATIONAL_RELIABILITY, NATIONAL_TOPICS, NATIONAL_UNITS } from './national-words.ts'

type Props = { site: Site; language: Language; figures: readonly NationalFigure[] }

/** One table a topic, folded; each figure with its year, how it is known, and the address of its source. */
export function National({ site, language, figures }: Props) {
  const t = useWords()
  return (
    <>
      {[...Map.groupBy(figures, ({ topic }) => topic)].map(([topic, own]) => {
        const title = NATIONAL_TOPICS[topic]
        return title === undefined ? null : (
          <details>
            <summary>
              <W of={title} />
            </summary>
            <Scroll label={t(dataWords.table, { title: t(title) })}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">
                      <W of={dataWords.figure} />
                    </th>
                    <th scope="col" class="numeric">
                      <W of={dataWords.value} />
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {own.map((figure) => (
                    <Row site={site} language={language} figure={figure} />
                  ))}
                </tbody>
              </table>
            </Scroll>
          </details>
        )
      })}
    </>
  )
}

function Row({ site, language, figure }: { site: Site; language: Language; figure: NationalFigure }) {
  const name = NATIONAL_FIGURES[figure.indicator]
  const known = NATIONAL_RELIABILITY[figure.reliability]
  const territory = figure.territory === NATION ? undefined : site.atlas().territories.get(figure.territory)
  return (
    <tr>
      <th scope="row">
        {name === undefined ? <bdi lang="en">{figure.indicator}</bdi> : <W of={name} />}
        {territory === undefined ? null : (
          <>
            {' – '}
            <TerritoryName territory={territory} />
          </>
        )}
        <span class="hint">
          <Ltr>{figure.year ?? figure.yearNote ?? ''}</Ltr>
          {known === undefined ? null : (
            <>
              {' · '}
              <W of={known} />
            </>
          )}
          {' · '}
          <a href={figure.sourceUrl} rel="external noreferrer" lang="en" dir="ltr">
            {figure.source}
          </a>
        </span>
      </th>
      <td class="numeric">
        <Amount language={language} figure={figure} />
      </td>
    </tr>
  )
}

function Amount({ language, figure }: { language: Language; figure: NationalFigure }) {
  const decimals = Number.isInteger(figure.value) ? 0 : Number.isInteger(figure.value * 10) ? 1 : 2
  if (figure.unit === '%') return <bdi>{percent(language, figure.value / 100, decimals)}</bdi>
  const unit = NATIONAL_UNITS[figure.unit]
  return (
    <>
      <bdi>{number(language, figure.value, decimals)}</bdi>
      <span class="hint">{unit === undefined ? figure.unit : <W of={unit} />}</span>
    </>
  )
}
